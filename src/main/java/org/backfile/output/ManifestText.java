package org.backfile.output;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** The text of a {@link Manifest}, read and written. */
final class ManifestText {

    private static final String HEAD = "backfile-record 2\n";
    private static final String END = "end ";

    /** Digits of a checksum, and the line feed. */
    private static final int CHECKSUM = 9;

    private final byte[] text;

    private ManifestText(byte[] text) {
        this.text = text;
    }

    /** A damaged manifest when the bytes are not those of one. */
    static Manifest read(byte[] text) {
        try {
            return ManifestOfVersion1.isOne(text) ? ManifestOfVersion1.read(text) : new ManifestText(text).read();
        } catch (IllegalArgumentException | IndexOutOfBoundsException noise) {
            return Manifest.damaged();
        }
    }

    private Manifest read() {
        ManifestBase base = base();
        Manifest.Totals totals = totals(0, base.end(), base.length());
        var since = new TreeMap<String, Optional<Manifest.Entry>>(Manifest.ORDER);
        int from = base.length();
        for (int end = endLineFrom(from); end < text.length; end = endLineFrom(from)) {
            since.putAll(ManifestSection.read(string(from, end)).lines());
            int next = after(end);
            totals = totals(from, end, next);
            from = next;
        }
        return new Manifest(base, since, totals, from, false);
    }

    /** The base; its end line must be where its second line says. */
    private ManifestBase base() {
        int second = HEAD.length();
        int folders = after(second);
        if (!string(0, second).equals(HEAD)) {
            throw new IllegalArgumentException("not the head of a manifest");
        }
        String[] lengths = string(second, folders - 1).split(" ");
        int files = Math.addExact(folders, Integer.parseUnsignedInt(lengths[1]));
        int end = Math.addExact(files, Integer.parseUnsignedInt(lengths[3]));
        return new ManifestBase(text, folders, files, end, after(end));
    }

    /**
     * The totals in an end line.
     *
     * @throws IllegalArgumentException when its checksum is not that of the text from there on
     */
    private Manifest.Totals totals(int from, int end, int next) {
        String[] words = string(end, next - 1).split(" ");
        if (!words[0].equals("end") || !words[4].equals(checksum(text, from, next - CHECKSUM))) {
            throw new IllegalArgumentException("not the end of a section");
        }
        return new Manifest.Totals(Integer.parseInt(words[1]), Long.parseLong(words[2]), Integer.parseInt(words[3]));
    }

    /** Where the first whole end line from here on starts; the length of the text if there is none. */
    private int endLineFrom(int from) {
        for (int at = from; at < text.length; ) {
            int next = afterOrNone(at);
            if (next < 0) {
                return text.length;
            }
            if (string(at, Math.min(at + END.length(), next)).equals(END)) {
                return at;
            }
            at = next;
        }
        return text.length;
    }

    private int after(int position) {
        int next = afterOrNone(position);
        if (next < 0) {
            throw new IllegalArgumentException("not a whole line");
        }
        return next;
    }

    private int afterOrNone(int position) {
        for (int at = position; at < text.length; at++) {
            if (text[at] == '\n') {
                return at + 1;
            }
        }
        return -1;
    }

    private String string(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    /**
     * The text of a base.
     *
     * @param files the lines of the files
     */
    static byte[] base(Collection<String> folders, CharSequence files, Manifest.Totals totals) {
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
    static byte[] closed(byte[] lines, Manifest.Totals totals) {
        byte[] end = (END + totals.files() + " " + totals.bytes() + " " + totals.inDoubt() + " ")
                .getBytes(StandardCharsets.UTF_8);
        byte[] closed = new byte[lines.length + end.length + CHECKSUM];
        System.arraycopy(lines, 0, closed, 0, lines.length);
        System.arraycopy(end, 0, closed, lines.length, end.length);
        byte[] checksum = (checksum(closed, 0, closed.length - CHECKSUM) + "\n").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(checksum, 0, closed, closed.length - CHECKSUM, CHECKSUM);
        return closed;
    }

    private static String checksum(byte[] text, int from, int to) {
        var checksum = new CRC32();
        checksum.update(text, from, to - from);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
