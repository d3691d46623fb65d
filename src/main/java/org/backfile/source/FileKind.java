package org.backfile.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Kinds of file that sometimes have the extension of a text, recognised by their first bytes (as in the formats' own
 * specifications).
 */
enum FileKind {
    PDF("a PDF document", "%PDF-"),
    RTF("a rich text document (RTF)", "{\\rtf"),
    POSTSCRIPT("a PostScript document", "%!PS"),
    ZIP("a ZIP archive or an office document (DOCX, ODT)", "PK\3\4"),
    OLE("an old office document (DOC, XLS)", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    JPEG("a picture (JPEG)", "\u00ff\u00d8\u00ff"),
    PNG("a picture (PNG)", "\u0089PNG\r\n\u001a\n"),
    GIF_87("a picture (GIF)", "GIF87a"),
    GIF_89("a picture (GIF)", "GIF89a"),
    TIFF_LITTLE("a picture (TIFF)", "II*\0"),
    TIFF_BIG("a picture (TIFF)", "MM\0*"),
    BMP("a picture (BMP)", "BM"),
    RIFF("a recording or a picture (WAV, AVI, WebP)", "RIFF"),
    MP3("a recording (MP3)", "ID3"),
    OGG("a recording (Ogg)", "OggS\0"),
    GZIP("a gzip archive", "\u001f\u008b"),
    BZIP2("a bzip2 archive", "BZh"),
    XZ("an xz archive", "\u00fd7zXZ\0"),
    ZSTD("a Zstandard archive", "(\u00b5/\u00fd"),
    SEVEN_ZIP("a 7z archive", "7z\u00bc\u00af'\u001c"),
    RAR("a RAR archive", "Rar!\u001a\7"),
    ELF("a program (ELF)", "\u007fELF"),
    WINDOWS_PROGRAM("a program (EXE, DLL)", "MZ"),
    JAVA_CLASS("a program (Java class)", "\u00ca\u00fe\u00ba\u00be"),
    SQLITE("a database (SQLite)", "SQLite format 3\0");

    private static final FileKind[] ALL = values();

    private final String words;
    private final byte[] start;
    private final boolean looksLikeText;

    FileKind(String words, String start) {
        this.words = words;
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
        // "BM" and "GIF89a" may begin a text, too; "%PDF-" and "{\rtf" hardly.
        this.looksLikeText =
                start.chars().allMatch(c -> c >= ' ' && c < 0x7f) && !start.startsWith("%") && !start.startsWith("{");
    }

    static Optional<FileKind> of(byte[] bytes) {
        for (FileKind kind : ALL) {
            if (kind.begins(bytes)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Words that complete the sentence "is ...". */
    String words() {
        return words;
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < start.length || bytes[0] != start[0]) {
            return false;
        }
        for (int i = 1; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return !looksLikeText || holdsNul(bytes);
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
