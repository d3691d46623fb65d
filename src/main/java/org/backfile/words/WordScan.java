package org.backfile.words;

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
    /** Above those: how often it occurs. */
    private static final int ONCE = 16;

    private static final int POINTS_OF_A_NAME = 6;
    private static final int POINTS_OF_THE_HEADLINE = 5;
    private static final int MOST_POINTS_OF_COUNT = 4;

    /**
     * Every word once, in a hash table with open addressing: its hash in the upper half, in the lower what is known of
     * it and how often it occurs. An empty place is 0.
     */
    private long[] table = new long[256];

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
                // Most of these are spaces, which change nothing.
                beginsSentence = c == ' ' ? beginsSentence : beginsSentence ? c < '0' || c > '9' : endsSentence(c);
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length && isInWord(text[end])) {
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

    private static boolean isInWord(char c) {
        return c < 0x80 ? CharacterType.inAsciiWord(c) != 0 : isInWordBeyondAscii(c);
    }

    private static boolean isInWordBeyondAscii(char c) {
        return isLetterBeyondAscii(c) || Character.isDigit(c);
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? CharacterType.inAsciiWord(c) > '9' : isLetterBeyondAscii(c);
    }

    private static boolean isLetterBeyondAscii(char c) {
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
        int place = placeOf(hash, table);
        if (table[place] == 0) {
            size++;
            table[place] = (long) hash << 32;
        }
        table[place] = table[place] + ONCE | known;
        if (size * 2 > table.length) {
            grow();
        }
    }

    private static int placeOf(int hash, long[] table) {
        int place = hash & table.length - 1;
        while (table[place] != 0 && (int) (table[place] >>> 32) != hash) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private void grow() {
        var larger = new long[table.length * 2];
        for (long word : table) {
            if (word != 0) {
                larger[placeOf((int) (word >>> 32), larger)] = word;
            }
        }
        table = larger;
    }

    private static int hashOf(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > 0x7f) {
                return hashOf(Folding.key(new String(text, from, to - from)));
            }
            hash = 31 * hash + CharacterType.inAsciiWord(c);
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
        var words = new long[size];
        int count = 0;
        for (long entry : table) {
            if (entry != 0) {
                int known = (int) entry;
                long word = (entry >>> 32) << 1 | known & NAME;
                words[count++] = (long) points(known % ONCE, known / ONCE) << 32 | word;
            }
        }
        return words;
    }

    private static int points(int known, int times) {
        return ((known & NAME) != 0 ? POINTS_OF_A_NAME : 0)
                + ((known & IN_HEADLINE) != 0 ? POINTS_OF_THE_HEADLINE : 0)
                + Math.min(times, MOST_POINTS_OF_COUNT)
                + known / LENGTH;
    }
}
