package org.backfile.words;

import java.util.Arrays;
import org.backfile.text.Folding;

/**
 * Scans a text once and weighs its words. A name is a word with a capital inside a sentence; in German, where every
 * noun has one, every noun counts as a name, and tells as much. In scripts without capitals the other signs decide. In
 * scripts without spaces between words, every two adjacent letters are a word.
 */
final class WordScan {

    /** How much of a text is read, in characters: a story's beginning says what it is about. */
    private static final int READ_AT_MOST = 12_000;

    private static final int SHORTEST = 5;
    private static final int SHORTEST_NAME = 3;
    /** In scripts that leave out vowels or write syllables. */
    private static final int SHORTEST_ELSEWHERE = 3;

    private static final int ELSEWHERE = 0x0590;

    private static final int NAME = 1;
    private static final int IN_HEADLINE = 2;
    /** Above these two bits: how long the word is, 0 to 3. */
    private static final int LENGTH = 4;

    private static final int POINTS_OF_A_NAME = 6;
    private static final int POINTS_OF_THE_HEADLINE = 5;
    private static final int MOST_POINTS_OF_COUNT = 4;

    /** The hash of a word in the upper half, what is known of this occurrence in the lower. */
    private long[] found = new long[256];

    private int size;
    private int read;

    void headline(String text) {
        scan(text.toCharArray(), true);
    }

    void text(String text) {
        if (read < READ_AT_MOST) {
            scan(
                    (text.length() <= READ_AT_MOST - read ? text : text.substring(0, READ_AT_MOST - read))
                            .toCharArray(),
                    false);
        }
        read += text.length();
    }

    private void scan(char[] text, boolean isHeadline) {
        boolean beginsSentence = true;
        int at = 0;
        while (at < text.length) {
            char c = text[at];
            if (!isLetter(c)) {
                beginsSentence = beginsSentence ? c < '0' || c > '9' : endsSentence(c);
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length && (isLetter(text[end]) || Character.isDigit(text[end]))) {
                end++;
            }
            // After a digit it is a unit or an ordinal.
            if (at == 0 || !Character.isDigit(text[at - 1])) {
                word(text, at, end, isHeadline ? IN_HEADLINE : !beginsSentence && Character.isUpperCase(c) ? NAME : 0);
            }
            beginsSentence = false;
            at = end;
        }
    }

    private static boolean isLetter(char c) {
        // A surrogate is half of a letter beyond the Basic Multilingual Plane, or of an emoji, which does no harm.
        return CharacterType.isLetterOrMark(c) || Character.isSurrogate(c);
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || c == '"' || c == '“' || c == '„' || c == '«'
                || c == '‘';
    }

    private void word(char[] text, int from, int to, int known) {
        if (CharacterType.of(text[from]) == CharacterType.SPACELESS) {
            for (int i = from; i + 1 < to; i++) {
                add(hashOf(text, i, i + 2), known);
            }
            return;
        }
        int length = to - from;
        boolean isName = (known & NAME) != 0;
        int shortest = isName ? SHORTEST_NAME : text[from] < ELSEWHERE ? SHORTEST : SHORTEST_ELSEWHERE;
        if (length >= shortest) {
            add(hashOf(text, from, to), known | Math.min(3, Math.max(0, length - SHORTEST)) * LENGTH);
        }
    }

    private void add(int hash, int known) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = (long) hash << 32 | known;
    }

    private static int hashOf(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > 0x7f) {
                return hashOf(Folding.key(new String(text, from, to - from)));
            }
            hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        return mixed(hash);
    }

    static int hashOf(String folded) {
        int hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = 31 * hash + folded.charAt(i);
        }
        return mixed(hash);
    }

    /**
     * Short words reach few of the possible sums; this spreads them over all numbers (finalizer of MurmurHash3). 30
     * bits.
     */
    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return (mixed ^ mixed >>> 16) >>> 2;
    }

    /** Every word once: as in a set of key terms in the lower half of a number, its points in the upper half. */
    long[] words() {
        Arrays.sort(found, 0, size);
        var words = new long[size];
        int count = 0;
        for (int from = 0, to; from < size; from = to) {
            int known = 0;
            for (to = from; to < size && found[to] >>> 32 == found[from] >>> 32; to++) {
                known |= (int) found[to];
            }
            long word = (found[from] >>> 32) << 1 | known & NAME;
            words[count++] = (long) points(known, to - from) << 32 | word;
        }
        return Arrays.copyOf(words, count);
    }

    private static int points(int known, int times) {
        return ((known & NAME) != 0 ? POINTS_OF_A_NAME : 0)
                + ((known & IN_HEADLINE) != 0 ? POINTS_OF_THE_HEADLINE : 0)
                + Math.min(times, MOST_POINTS_OF_COUNT)
                + known / LENGTH;
    }
}
