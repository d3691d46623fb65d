package org.backfile.source;

import java.nio.charset.Charset;

/**
 * The bytes from 0x80 on in a text: how often each of them occurs, how often between two letters from A to Z, and how
 * many are next to another.
 */
final class HighBytes {

    private final int[] anywhere = new int[128];
    private final int[] inWords = new int[128];
    private int total;
    private int sideBySide;

    private HighBytes() {}

    static HighBytes in(byte[] bytes) {
        var counts = new HighBytes();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                counts.total++;
                counts.sideBySide += i > 0 && bytes[i - 1] < 0 || i + 1 < bytes.length && bytes[i + 1] < 0 ? 1 : 0;
                counts.anywhere[bytes[i] & 0x7f]++;
                counts.inWords[bytes[i] & 0x7f] +=
                        i > 0 && isLetter(bytes[i - 1]) && i + 1 < bytes.length && isLetter(bytes[i + 1]) ? 1 : 0;
            }
        }
        return counts;
    }

    int total() {
        return total;
    }

    /**
     * Whether so many are adjacent that they may be words. In western languages one letter in twenty is accented, and
     * hardly ever two together; in Big5 Chinese, which has the most ASCII of the others, six bytes in ten are adjacent.
     */
    boolean mayBeWords() {
        return sideBySide * 4 >= total;
    }

    /** @param index the byte minus 0x80 */
    int anywhere(int index) {
        return anywhere[index];
    }

    /** @param index the byte minus 0x80 */
    int inWords(int index) {
        return inWords[index];
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /** The characters of all high bytes in a charset, in order. */
    static String allIn(Charset charset) {
        var bytes = new byte[128];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return new String(bytes, charset);
    }
}
