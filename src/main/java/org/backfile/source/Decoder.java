package org.backfile.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.config.SiteConfig;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Folding;

/**
 * Decodes bytes to text by the first rule that applies:
 *
 * <ol>
 * <li>a {@linkplain FileKind kind of file} recognised by its first bytes is no text;
 * <li>a {@linkplain ByteOrderMark byte order mark} is believed;
 * <li>bytes that are entirely valid UTF-8 are UTF-8, unless {@linkplain CharsetGuess#ofEscapes escapes} say ISO-2022;
 * <li>NUL bytes at every other place are {@linkplain UnmarkedUtf16 UTF-16}; {@linkplain StrayNuls a few others} are
 * dropped; a file with more is not a text;
 * <li>{@linkplain PatchedUtf8 UTF-8 except for a few bytes};
 * <li>the {@linkplain CharsetGuess detected} encoding;
 * <li>Windows-1252.
 * </ol>
 *
 * <p>From the fourth rule on, the encoding is an assumption, and reported as one. The text is then cleaned: mojibake is
 * reported or repaired, {@linkplain StrayWindows1252 characters of Windows-1252} are read, control characters are
 * dropped, and letters with accents {@linkplain Composition composed}.
 */
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\ufffd';
    private static final char ESCAPE = '\u001b';

    private final String file;
    private final SiteConfig.Text settings;
    private final Optional<String> declared;

    /** @param file its name for messages */
    Decoder(String file, SiteConfig.Text settings) {
        this(file, settings, Optional.empty());
    }

    /** @param declared the character set that the file names and is not in */
    Decoder(String file, SiteConfig.Text settings, Optional<String> declared) {
        this.file = file;
        this.settings = settings;
        this.declared = declared;
    }

    /** @param text absent when the file is refused, with the reason as the one diagnostic */
    record Outcome(Optional<String> text, String encoding, List<Diagnostic> diagnostics) {}

    Outcome decode(byte[] bytes) {
        var kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return refused("is " + kind.get().words());
        }
        if (ControlCharacters.isPlainAscii(bytes)) {
            // Nearly all texts of an English archive: nothing more to check.
            return unlessEmpty(new String(bytes, StandardCharsets.ISO_8859_1), "utf-8", List.of());
        }
        return ByteOrderMark.of(bytes).map(mark -> marked(bytes, mark)).orElseGet(() -> unmarked(bytes));
    }

    private Outcome marked(byte[] bytes, ByteOrderMark mark) {
        String encoding = mark.charset().name();
        return StrictDecoding.of(bytes, mark.length(), mark.charset())
                .map(text -> Decoded.known(text, encoding))
                .or(() -> mark.charset().equals(StandardCharsets.UTF_8)
                        ? Optional.of(PatchedUtf8.patched(bytes, mark.length()))
                        : Optional.empty())
                .map(this::mended)
                .orElseGet(() -> refused("has a byte order mark of " + encoding + " and is not in it"));
    }

    private Outcome unmarked(byte[] bytes) {
        Optional<String> utf8 = utf8(bytes);
        if (holdsNul(bytes)) {
            return UnmarkedUtf16.in(bytes).map(this::mended).orElseGet(() -> withoutNuls(bytes));
        }
        if (utf8.isPresent()) {
            String text = utf8.get();
            return mended(Optional.of(bytes)
                    .filter(any -> text.indexOf(ESCAPE) >= 0)
                    .flatMap(CharsetGuess::ofEscapes)
                    .orElseGet(() -> Decoded.known(text, "UTF-8")));
        }
        return PatchedUtf8.in(bytes)
                .or(() -> CharsetGuess.of(bytes))
                .or(() -> lastResort(bytes))
                .map(this::mended)
                .orElseGet(() -> refused("has bytes that are neither UTF-8 nor Windows-1252"));
    }

    private static Optional<String> utf8(byte[] bytes) {
        // Malformed bytes become U+FFFD, so a text without that character had no malformed bytes.
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : StrictDecoding.of(bytes, 0, StandardCharsets.UTF_8);
    }

    /** A text whose end was padded or in which a byte was lost here and there, or else a file of another kind. */
    private Outcome withoutNuls(byte[] bytes) {
        Optional<byte[]> rest = StrayNuls.dropFrom(bytes);
        if (rest.isEmpty()) {
            return refused("has NUL bytes, which no text has");
        }
        Outcome outcome = unmarked(rest.get());
        int dropped = bytes.length - rest.get().length;
        var diagnostics = new ArrayList<>(outcome.diagnostics());
        if (outcome.text().isPresent()) {
            diagnostics.add(Diagnostic.of(Code.CONTROL_CHARACTERS, file)
                    .found("has " + dropped + (dropped == 1 ? " NUL byte" : " NUL bytes"))
                    .meanwhile("dropped " + (dropped == 1 ? "it" : "them")));
        }
        return new Outcome(outcome.text(), outcome.encoding(), List.copyOf(diagnostics));
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Windows-1252 has no character for five bytes. One of these per hundred is a slip; with more, it is another
     * encoding.
     */
    private static Optional<Decoded> lastResort(byte[] bytes) {
        String text = new String(bytes, WINDOWS_1252);
        long strays = text.chars().filter(c -> c == REPLACEMENT).count();
        String reason = strays == 0
                ? ", as most such files are"
                : ", in which " + (strays == 1 ? "1 byte means" : strays + " bytes mean") + " nothing";
        return strays * 100 > bytes.length
                ? Optional.empty()
                : Optional.of(Decoded.assumed(text, "Windows-1252", reason));
    }

    private Outcome mended(Decoded decoded) {
        var diagnostics = new ArrayList<Diagnostic>();
        decoded.reason().ifPresent(reason -> diagnostics.add(assumed(decoded.encoding(), reason)));
        // Before control characters are dropped: some are the remains of a quotation mark.
        String text = new MojibakeTreatment(file, settings).of(decoded.text(), diagnostics);
        var stray = StrayWindows1252.in(text);
        if (stray.count() > 0) {
            diagnostics.add(controls(stray.count())
                    .meanwhile("read as \"" + stray.first() + "\", as in Windows-1252"
                            + (stray.count() == 1 ? "" : ", and the others likewise")));
        }
        String clean = ControlCharacters.dropFrom(stray.text());
        int dropped = text.length() - clean.length();
        if (dropped > text.length() / 2 && !Folding.strip(clean).isEmpty()) {
            return refused("is mostly control characters");
        }
        if (dropped > 0) {
            diagnostics.add(controls(dropped).meanwhile("dropped " + (dropped == 1 ? "it" : "them")));
        }
        return unlessEmpty(Composition.of(clean), decoded.encodingName(), List.copyOf(diagnostics));
    }

    private Diagnostic.Builder controls(int count) {
        return Diagnostic.of(Code.CONTROL_CHARACTERS, file)
                .found("has " + count + (count == 1 ? " control character" : " control characters"));
    }

    private Diagnostic assumed(String encoding, String reason) {
        return Diagnostic.of(Code.ENCODING_ASSUMED, file)
                .found(declared.map(name -> "says that it is in " + name + ", and is not")
                        .orElse("is not in UTF-8 and does not say what it is in"))
                .expected("UTF-8, or a byte order mark")
                .fix("save it as UTF-8, and look whether accents and quotation marks are right")
                .meanwhile("read as " + encoding + reason);
    }

    private Outcome unlessEmpty(String text, String encoding, List<Diagnostic> diagnostics) {
        return Folding.strip(text).isEmpty()
                ? new Outcome(Optional.empty(), "", List.of(empty(file)))
                : new Outcome(Optional.of(text), encoding, diagnostics);
    }

    static Diagnostic empty(String file) {
        return Diagnostic.of(Code.FILE_EMPTY, file)
                .found("has no text in it")
                .fix("write the article, or delete the file")
                .meanwhile("left out");
    }

    private Outcome refused(String found) {
        return new Outcome(
                Optional.empty(),
                "",
                List.of(Diagnostic.of(Code.NOT_A_TEXT, file)
                        .found(found)
                        .expected("a plain text")
                        .fix("save it as UTF-8 text, or take it out of the folder")
                        .meanwhile("left out")));
    }
}
