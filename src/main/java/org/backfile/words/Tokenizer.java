package org.backfile.words;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Splits texts into words, by the rules of {@code docs/search-index.md}, in lower case:
 *
 * <pre>
 * The U.S. won't pay $1,234.50!        the, u.s, won't, pay, 1,234.50
 * end.Then                             end, then
 * 東京都                                東京, 京都
 * </pre>
 *
 * One for each thread.
 */
final class Tokenizer {

    static final int LONGEST = 64;

    private static final int NONE = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    /** A letter of a script that sets no spaces between words. */
    private static final int SPACELESS = 3;

    private static final int ASIA = 0x0e00;
    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    /** Of no script of their own: the long vowel and the voicing marks of Japanese. */
    private static final String MARKS_OF_KANA = "\u30fc\uff70\u3099\u309a";

    private static final byte[] ASCII = new byte[0x80];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte)
                    (c >= '0' && c <= '9' ? DIGIT : c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? LETTER : NONE);
        }
    }

    private final char[] word = new char[LONGEST];
    private char[] text = new char[1024];
    private int end;
    private int size;
    private boolean isFull;

    /** Takes a word; its letters are good until the next one comes. */
    interface Sink {
        void word(char[] letters, int length);
    }

    void split(String whole, Sink sink) {
        end = whole.length();
        if (text.length < end) {
            text = new char[end + end / 2];
        }
        whole.getChars(0, end, text, 0);
        int at = 0;
        while (at < end) {
            int kind = kindAt(at);
            at = kind == NONE ? at + unitsAt(at) : kind == SPACELESS ? pairs(at, sink) : word(at, sink);
        }
    }

    /** Passes the word on that begins here; gives where it ends. */
    private int word(int from, Sink sink) {
        int at = from;
        int kind = kindAt(at);
        begin();
        int segment = at;
        while (kind == LETTER || kind == DIGIT) {
            int units = unitsAt(at);
            take(at, units);
            at += units;
            int next = kindAt(at);
            if (next == NONE && at + 1 < end && joins(at, kind, segment)) {
                take(at, 1);
                segment = text[at] == '.' ? at + 1 : segment;
                at++;
                next = kindAt(at);
            }
            kind = next;
        }
        sink.word(word, size);
        return at;
    }

    /** Whether the sign here stands inside a word: {@code won't}, {@code 1,234.50}, {@code U.S}. */
    private boolean joins(int at, int before, int segment) {
        int after = kindAt(at + 1);
        return switch (text[at]) {
            case '\'', '\u2019' -> before == LETTER && after == LETTER;
            case ',' -> before == DIGIT && after == DIGIT;
            case '.' ->
                before == DIGIT && after == DIGIT
                        || before == LETTER
                                && after == LETTER
                                && isOneLetter(segment, at)
                                && isOneLetter(at + 1, endOfRun(at + 1));
            default -> false;
        };
    }

    private boolean isOneLetter(int from, int to) {
        return to - from == unitsAt(from);
    }

    private int endOfRun(int from) {
        // Two letters tell enough.
        int at = from + unitsAt(from);
        return kindAt(at) == NONE || kindAt(at) == SPACELESS ? at : at + 1;
    }

    /**
     * Passes on every two neighbours of the letters that begin here, or the one if it is alone; gives where they end.
     */
    private int pairs(int from, Sink sink) {
        int first = from;
        int second = from + unitsAt(from);
        if (kindAt(second) != SPACELESS) {
            pair(first, second, sink);
        }
        while (kindAt(second) == SPACELESS) {
            int after = second + unitsAt(second);
            pair(first, after, sink);
            first = second;
            second = after;
        }
        return second;
    }

    private void pair(int from, int to, Sink sink) {
        begin();
        take(from, to - from);
        sink.word(word, size);
    }

    private void begin() {
        size = 0;
        isFull = false;
    }

    private void take(int from, int units) {
        isFull |= size + units > LONGEST;
        for (int i = from; i < from + units && !isFull; i++) {
            char c = text[i];
            word[size++] = c < 0x80
                    ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c
                    : c == '\u2019' ? '\'' : Character.toLowerCase(c);
        }
    }

    private int unitsAt(int at) {
        return at + 1 < end && Character.isSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
    }

    private int kindAt(int at) {
        if (at >= end) {
            return NONE;
        }
        char c = text[at];
        return c < 0x80 ? ASCII[c] : kindOf(unitsAt(at) == 2 ? Character.toCodePoint(c, text[at + 1]) : c);
    }

    private static int kindOf(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER -> LETTER;
            case Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> isSpaceless(c) ? SPACELESS : LETTER;
            default -> NONE;
        };
    }

    static boolean isSpaceless(int c) {
        return c >= ASIA && (WITHOUT_SPACES.contains(UnicodeScript.of(c)) || MARKS_OF_KANA.indexOf(c) >= 0);
    }
}
