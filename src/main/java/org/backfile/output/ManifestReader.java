package org.backfile.output;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the text of a {@link Manifest}. */
final class ManifestReader {

    private final byte[] text;

    private ManifestReader(byte[] text) {
        this.text = text;
    }

    /** A damaged manifest when the bytes are not those of one. */
    static Manifest read(byte[] text) {
        try {
            return ManifestOfVersion1.isOne(text) ? ManifestOfVersion1.read(text) : new ManifestReader(text).read();
        } catch (IllegalArgumentException | IndexOutOfBoundsException noise) {
            return Manifest.damaged();
        }
    }

    private Manifest read() {
        ManifestBase base = base();
        ManifestTotals totals = totals(0, base.end(), base.length());
        var since = new TreeMap<String, Optional<ManifestEntry>>(PathOrder.OF_BYTES);
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
        int second = ManifestText.HEAD.length();
        int folders = after(second);
        if (!string(0, second).equals(ManifestText.HEAD)) {
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
    private ManifestTotals totals(int from, int end, int next) {
        String[] words = string(end, next - 1).split(" ");
        if (!words[0].equals("end")
                || !words[4].equals(ManifestText.checksum(text, from, next - ManifestText.CHECKSUM))) {
            throw new IllegalArgumentException("not the end of a section");
        }
        return new ManifestTotals(Integer.parseInt(words[1]), Long.parseLong(words[2]), Integer.parseInt(words[3]));
    }

    /** Where the first whole end line from here on starts; the length of the text if there is none. */
    private int endLineFrom(int from) {
        for (int at = from; at < text.length; ) {
            int next = afterOrNone(at);
            if (next < 0) {
                return text.length;
            }
            if (string(at, Math.min(at + ManifestText.END.length(), next)).equals(ManifestText.END)) {
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
}
