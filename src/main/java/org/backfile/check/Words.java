package org.backfile.check;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;
import java.util.List;
import org.backfile.text.Fingerprint;
import org.backfile.text.Folding;
import org.backfile.words.Tokenizer;

/** Texts as sequences of words, so that they can be compared regardless of lines and spaces. */
final class Words {

    private static final Hasher64 HASHER = Hashing.xxh3_64();

    private Words() {}

    /** Equal for texts with the same words in the same order; words are separated by spaces and line ends. */
    static Fingerprint fingerprintOf(String text) {
        var words = new char[text.length()];
        int size = 0;
        boolean isSpaceDue = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Folding.isSpace(c) || c == '\u0085') {
                isSpaceDue = size > 0;
                continue;
            }
            if (isSpaceDue) {
                words[size++] = ' ';
                isSpaceDue = false;
            }
            words[size++] = c;
        }
        return Fingerprint.of(new String(words, 0, size));
    }

    /**
     * A hash of each word, a run of letters and digits without case and accents. Quotation marks, dashes and Markdown
     * markup are not part of words, so they may differ.
     *
     * @param limit maximum number of words; further words are ignored
     */
    static long[] hashesOf(List<String> texts, int limit) {
        var hashes = new Hashes(limit);
        var tokenizer = Tokenizer.ofCompared();
        for (String text : texts) {
            // The tokenizer lower-cases, and ASCII has no accents.
            tokenizer.split(Folding.isAscii(text) ? text : Folding.key(text), hashes);
        }
        return hashes.all();
    }

    /** Collects words up to the limit. */
    private static final class Hashes implements Tokenizer.Sink {
        private final int limit;
        private final byte[] units = new byte[2 * Tokenizer.LONGEST];
        private long[] hashes = new long[256];
        private int size;

        private Hashes(int limit) {
            this.limit = limit;
        }

        @Override
        public void word(char[] letters, int length) {
            if (size < limit) {
                hashes = size < hashes.length ? hashes : Arrays.copyOf(hashes, 2 * size);
                for (int i = 0; i < length; i++) {
                    units[2 * i] = (byte) letters[i];
                    units[2 * i + 1] = (byte) (letters[i] >> 8);
                }
                hashes[size++] = HASHER.hashBytesToLong(units, 0, 2 * length);
            }
        }

        private long[] all() {
            return Arrays.copyOf(hashes, size);
        }
    }
}
