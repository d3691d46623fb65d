package org.backfile.parse;

/**
 * Reads a text word by word without making a string of any of them: each is a number, which is the same for two words whose
 * letters are the same apart from case. An apostrophe, a hyphen or anything else that is no letter parts two words:
 * {@code l'état} is {@code l} and {@code état}.
 *
 * <p>Two words of one number are possible, one in some 10<sup>15</sup>; such a word would be taken for another, no more.
 */
final class WordReader {

    /** Any large odd number: a power of it is never even, so no letter of a long word is lost. */
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private static final int LETTERS_AND_MARKS = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private final char[] text;
    private int start;
    private int end;
    private long key;
    private boolean isAscii;

    WordReader(char[] text) {
        this.text = text;
    }

    /** Goes to the next word, if there is one. */
    boolean next() {
        start = end;
        while (start < text.length && !isInWord(text[start])) {
            start++;
        }
        key = 1;
        isAscii = true;
        for (end = start; end < text.length && isInWord(text[end]); end++) {
            char c = text[end];
            if (c < 0x80) {
                key = key * FACTOR + (c | 0x20);
            } else {
                isAscii = false;
                key = isPoint(c) ? key : key * FACTOR + folded(c);
            }
        }
        return end > start;
    }

    /** The number that stands for the word; never 0. */
    long key() {
        return key == 0 ? 1 : key;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether the word has none but the letters from a to z. */
    boolean isAscii() {
        return isAscii;
    }

    /** Whether the word begins with a capital: a name, perhaps. */
    boolean isCapitalized() {
        return Character.isUpperCase(text[start]);
    }

    /** Letters, and the marks that are vowels in the scripts of India; not the apostrophes that Unicode counts as letters. */
    static boolean isInWord(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
        return (1 << Character.getType(c) & LETTERS_AND_MARKS) != 0 && (c < 0x2b0 || c > 0x2ff);
    }

    /** An accent on its own, a Hebrew or Arabic vowel point: the same word has it in one paper and not in the other. */
    private static boolean isPoint(char c) {
        return c >= 0x300 && c <= 0x36f || c >= 0x591 && c <= 0x5c7 || c >= 0x64b && c <= 0x65f;
    }

    /** Without case, and where keyboards differ, one letter for two. */
    private static char folded(char c) {
        char lower = Character.toLowerCase(c);
        return switch (lower) {
            // A Turkish I may be the capital of either i, so the two are one here. The dotted capital becomes i by itself.
            case 'ı' -> 'i';
            // Persian and Urdu typed on an Arabic keyboard.
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            default -> lower;
        };
    }
}
