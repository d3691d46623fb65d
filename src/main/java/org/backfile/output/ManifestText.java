package org.backfile.output;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** What the text of a manifest has besides its lines: a head, and end lines. */
final class ManifestText {

    static final String HEAD = "backfile-record 2\n";
    static final String END = "end ";

    /** Digits of a checksum, and the line feed. */
    static final int CHECKSUM = 9;

    private ManifestText() {}

    /**
     * The text of a base.
     *
     * @param files the lines of the files
     */
    static byte[] base(Collection<String> folders, CharSequence files, ManifestTotals totals) {
        byte[] folderLines = (String.join("\n", folders) + "\n".repeat(Math.min(1, folders.size())))
                .getBytes(StandardCharsets.UTF_8);
        byte[] fileLines = files.toString().getBytes(StandardCharsets.UTF_8);
        byte[] head = (HEAD + "folders " + folderLines.length + " files " + fileLines.length + "\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] lines = new byte[head.length + folderLines.length + fileLines.length];
        System.arraycopy(head, 0, lines, 0, head.length);
        System.arraycopy(folderLines, 0, lines, head.length, folderLines.length);
        System.arraycopy(fileLines, 0, lines, head.length + folderLines.length, fileLines.length);
        return closed(lines, totals);
    }

    /** Lines with the end line that closes them. */
    static byte[] closed(byte[] lines, ManifestTotals totals) {
        byte[] end = (END + totals.files() + " " + totals.bytes() + " " + totals.inDoubt() + " ")
                .getBytes(StandardCharsets.UTF_8);
        byte[] closed = new byte[lines.length + end.length + CHECKSUM];
        System.arraycopy(lines, 0, closed, 0, lines.length);
        System.arraycopy(end, 0, closed, lines.length, end.length);
        byte[] checksum = (checksum(closed, 0, closed.length - CHECKSUM) + "\n").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(checksum, 0, closed, closed.length - CHECKSUM, CHECKSUM);
        return closed;
    }

    static String checksum(byte[] text, int from, int to) {
        var checksum = new CRC32();
        checksum.update(text, from, to - from);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
