package org.backfile.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.backfile.text.Fingerprint;

/**
 * Numbers as text: base 32, the least significant digit first, in the alphabet of base64url; a digit has 32 added when
 * another follows.
 */
final class Letters {

    private static final byte[] ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".getBytes(StandardCharsets.US_ASCII);

    /** By letter: what it stands for. */
    private static final byte[] VALUES = new byte[128];

    static {
        for (int value = 0; value < ALPHABET.length; value++) {
            VALUES[ALPHABET[value]] = (byte) value;
        }
    }

    private byte[] letters = new byte[256];
    private int size;

    Letters() {}

    Letters(byte[] letters) {
        this.letters = letters;
        size = letters.length;
    }

    Letters number(int number) {
        reserve(7);
        int rest = number;
        for (; rest > 31; rest >>>= 5) {
            letters[size++] = ALPHABET[rest & 31 | 32];
        }
        letters[size++] = ALPHABET[rest];
        return this;
    }

    /** A letter of the alphabet, or any other ASCII character that needs no escape. */
    Letters letter(int character) {
        reserve(1);
        letters[size++] = (byte) character;
        return this;
    }

    /** Appends the length of the other text, then the other text. */
    Letters record(Letters body) {
        return number(body.size).all(body);
    }

    Letters all(Letters other) {
        return all(other, 0, other.size);
    }

    /** Appends the letters of another text from a place to another. */
    Letters all(Letters other, int from, int to) {
        reserve(to - from);
        System.arraycopy(other.letters, from, letters, size, to - from);
        size += to - from;
        return this;
    }

    Letters clear() {
        size = 0;
        return this;
    }

    private void reserve(int more) {
        if (size + more > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(size + more, letters.length * 2));
        }
    }

    int size() {
        return size;
    }

    long digest() {
        return Fingerprint.of(letters, 0, size).low();
    }

    byte[] bytes() {
        return Arrays.copyOf(letters, size);
    }

    /** A cursor at the first letter. */
    Cursor cursor() {
        return new Cursor();
    }

    /** Reads numbers and letters, one after the other. */
    final class Cursor {
        private int at;

        int number() {
            int number = 0;
            for (int shift = 0; ; shift += 5) {
                int value = VALUES[letters[at++]];
                number |= (value & 31) << shift;
                if (value < 32) {
                    return number;
                }
            }
        }

        int letter() {
            return letters[at++];
        }

        /** Passes over the positions in one story: numbers, all but the last of which are odd. */
        void passRun() {
            boolean hasMore = true;
            while (hasMore) {
                int value = VALUES[letters[at++]];
                // The least digit comes first, and says it.
                hasMore = (value & 1) != 0;
                while (value > 31) {
                    value = VALUES[letters[at++]];
                }
            }
        }

        int place() {
            return at;
        }
    }

    void copyTo(byte[] file, int at) {
        System.arraycopy(letters, 0, file, at, size);
    }

    /** The letter of a number below 64. */
    static char letterOf(int number) {
        return (char) ALPHABET[number];
    }

    static String of(int number) {
        return new Letters().number(number).toString();
    }

    @Override
    public String toString() {
        return new String(letters, 0, size, StandardCharsets.US_ASCII);
    }
}
