package org.backfile.language;

import org.backfile.words.CharacterType;

/**
 * Reads a text word by word without creating strings: each word is a number, the same for two words whose letters
 * differ only in case. An apostrophe, a hyphen or any other non-letter separates words: {@code l'état} is {@code l} and
 * {@code état}.
 *
 * <p>Two words can share a number, about one in 10<sup>15</sup>; the only effect is that one is taken for the other.
 */
final class WordReader {

    /** Any large odd number: a power of it is never even, so no letter of a long word is lost. */
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    /** The role of a character in a word: a letter without case, or one of these two. */
    private static final char NOT_IN_WORD = 0;

    private static final char NO_LETTER = 1;
    private static final char[] ASCII = ascii();

    private final char[] text;
    private int start;
    private int end;
    private long key;
    private boolean isAscii;
    private boolean hasAccents;

    WordReader(char[] text) {
        this.text = text;
    }

    /** Advances to the next word, if there is one. */
    boolean next() {
        // In local variables: in a short run, the compiled code goes to memory each time a field is used.
        char[] all = text;
        int at = end;
        while (at < all.length && !isInWord(all[at])) {
            at++;
        }
        start = at;
        long number = 1;
        int seen = 0;
        for (; at < all.length; at++) {
            char c = all[at];
            char letter = c < 0x80 ? ASCII[c] : foreign(c);
            if (letter == NOT_IN_WORD) {
                break;
            }
            seen |= c;
            if (letter == NO_LETTER) {
                hasAccents = true;
            } else {
                number = number * FACTOR + letter;
            }
        }
        end = at;
        key = number;
        isAscii = seen < 0x80;
        return at > start;
    }

    /** The number that represents the word; never 0. */
    long key() {
        return key == 0 ? 1 : key;
    }

    /** Whether the word consists only of the letters a to z. */
    boolean isAscii() {
        return isAscii;
    }

    /** Whether the word is a single capital letter, like both words in {@code U.S.} */
    boolean isInitial() {
        return end - start == 1 && Character.isUpperCase(text[start]);
    }

    /**
     * Whether an accent or a vowel point stood on its own, as a character that is not a letter, in this word or an
     * earlier one.
     */
    boolean hasAccents() {
        return hasAccents;
    }

    int length() {
        return end - start;
    }

    /** A letter of the word as written, counted from 0. */
    char letter(int at) {
        return text[start + at];
    }

    /**
     * Letters, and the marks that are vowels in the scripts of India; not the apostrophes that Unicode counts as
     * letters.
     */
    static boolean isInWord(char c) {
        return (c < 0x80 ? ASCII[c] : foreign(c)) != NOT_IN_WORD;
    }

    private static char[] ascii() {
        var letters = new char[0x80];
        for (char c = 'a'; c <= 'z'; c++) {
            letters[c] = c;
            letters[c - 'a' + 'A'] = c;
        }
        return letters;
    }

    private static char foreign(char c) {
        if (!CharacterType.isLetterOrMark(c) || c >= 0x2b0 && c <= 0x2ff) {
            return NOT_IN_WORD;
        }
        return isPoint(c) ? NO_LETTER : folded(c);
    }

    /** An accent on its own, a Hebrew or Arabic vowel point: one newspaper writes the word with it, another without. */
    private static boolean isPoint(char c) {
        return c >= 0x300 && c <= 0x36f || c >= 0x591 && c <= 0x5c7 || c >= 0x64b && c <= 0x65f;
    }

    /** Removes case, and merges two letters into one where keyboards differ. */
    private static char folded(char c) {
        char lower = Character.toLowerCase(c);
        return switch (lower) {
            // A Turkish I may be the capital of either i, so the two are one here. The dotted capital
            // becomes i by itself.
            case 'ı' -> 'i';
            // Persian and Urdu typed on an Arabic keyboard.
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            default -> lower;
        };
    }
}
