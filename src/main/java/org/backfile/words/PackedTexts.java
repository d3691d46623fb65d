package org.backfile.words;

import java.io.DataInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.backfile.text.DiskArrays;
import org.backfile.text.DiskTexts;

/**
 * Texts in the bytes in which {@link DiskTexts} writes them. A text becomes a string when it is asked for: a build with
 * few changes asks for a few in a hundred thousand. Immutable.
 */
final class PackedTexts extends AbstractList<String> implements RandomAccess {

    static final PackedTexts NONE = new PackedTexts(new byte[0], new int[0]);

    private final byte[] bytes;
    /** By text: where it ends in the bytes. */
    private final int[] ends;

    private PackedTexts(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    static PackedTexts read(DataInput in) throws IOException {
        return new PackedTexts(DiskArrays.readBytes(in), DiskArrays.readInts(in));
    }

    @Override
    public int size() {
        return ends.length;
    }

    @Override
    public String get(int text) {
        int from = start(text);
        return new String(bytes, from, ends[text] - from, StandardCharsets.UTF_8);
    }

    private int start(int text) {
        return text == 0 ? 0 : ends[text - 1];
    }

    /** The length of a text in UTF-16 units. */
    int length(int text) {
        int length = 0;
        for (int at = start(text); at < ends[text]; at++) {
            // Bytes after the first of a letter do not count; four bytes make a pair of units.
            length += (bytes[at] & 0xc0) == 0x80 ? 0 : (bytes[at] & 0xf8) == 0xf0 ? 2 : 1;
        }
        return length;
    }

    boolean is(int text, char[] letters, int length) {
        int from = start(text);
        if (ends[text] - from < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[from + i] < 0) {
                return get(text).contentEquals(new String(letters, 0, length));
            }
            if (bytes[from + i] != letters[i]) {
                return false;
            }
        }
        return ends[text] - from == length;
    }
}
