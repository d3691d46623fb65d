package org.backfile.words;

import static org.backfile.words.CharacterType.DIGIT;
import static org.backfile.words.CharacterType.LETTER;
import static org.backfile.words.CharacterType.OTHER;
import static org.backfile.words.CharacterType.SPACELESS;

/**
 * Splits texts into words, in lower case, truncated to {@value #LONGEST} UTF-16 units. Words of the search index follow
 * the rules of {@code docs/search-index.md}; words for comparison are simpler:
 *
 * <pre>
 *                                      index                            compared
 * The U.S. won't pay $1,234.50!        the, u.s, won't, pay, 1,234.50   the, u, s, won, t, pay, 1, 234, 50
 * end.Then                             end, then                        end, then
 * 東京都                                東京, 京都                          東, 京, 都
 * </pre>
 *
 * Not thread-safe: use one per thread.
 */
public final class Tokenizer {

    public static final int LONGEST = 64;

    private final Variant variant;
    private final char[] word = new char[LONGEST];
    private char[] text = new char[1024];
    private int end;
    private int size;
    private boolean isFull;

    /** Receives a word; its letters are valid until the next one is passed. */
    public interface Sink {
        void word(char[] letters, int length);
    }

    private enum Variant {
        INDEX,
        COMPARED
    }

    private Tokenizer(Variant variant) {
        this.variant = variant;
    }

    static Tokenizer ofIndex() {
        return new Tokenizer(Variant.INDEX);
    }

    /** For words whose marks and signs may differ: an apostrophe is not part of a word. */
    public static Tokenizer ofCompared() {
        return new Tokenizer(Variant.COMPARED);
    }

    public void split(String whole, Sink sink) {
        end = whole.length();
        if (text.length < end) {
            text = new char[end + end / 2];
        }
        whole.getChars(0, end, text, 0);
        int at = 0;
        while (at < end) {
            CharacterType type = typeAt(at);
            at = type == OTHER ? at + unitsAt(at) : type == SPACELESS ? spaceless(at, sink) : word(at, sink);
        }
    }

    /** Passes on the word that begins here; returns where it ends. */
    private int word(int from, Sink sink) {
        begin();
        int at = from;
        int segment = from;
        CharacterType type = typeAt(at);
        while (type == LETTER || type == DIGIT) {
            boolean isAscii = text[at] < 0x80;
            at = isAscii ? takeAscii(at) : take(at, unitsAt(at));
            CharacterType before = isAscii ? CharacterType.of(text[at - 1]) : type;
            type = typeAt(at);
            if (type == OTHER && variant == Variant.INDEX && at + 1 < end && joins(at, before, segment)) {
                segment = text[at] == '.' ? at + 1 : segment;
                at = take(at, 1);
                type = typeAt(at);
            }
        }
        sink.word(word, size);
        return at;
    }

    /** Whether the sign here stands inside a word: {@code won't}, {@code 1,234.50}, {@code U.S}. */
    private boolean joins(int at, CharacterType before, int segment) {
        return switch (text[at]) {
            case '\'', '\u2019' -> isBetween(LETTER, before, at);
            case ',' -> isBetween(DIGIT, before, at);
            case '.' ->
                isBetween(DIGIT, before, at)
                        || isBetween(LETTER, before, at)
                                && isOneLetter(segment, at)
                                && isOneLetter(at + 1, endOfRun(at + 1));
            default -> false;
        };
    }

    private boolean isBetween(CharacterType type, CharacterType before, int at) {
        return before == type && typeAt(at + 1) == type;
    }

    private boolean isOneLetter(int from, int to) {
        return to - from == unitsAt(from);
    }

    private int endOfRun(int from) {
        // Two letters are enough.
        int at = from + unitsAt(from);
        return typeAt(at) == OTHER || typeAt(at) == SPACELESS ? at : at + 1;
    }

    private int spaceless(int from, Sink sink) {
        if (variant == Variant.INDEX) {
            return pairs(from, sink);
        }
        int to = from + unitsAt(from);
        pass(from, to, sink);
        return to;
    }

    /**
     * Passes on every pair of adjacent letters that begin here, or a single one if it is alone; returns where they end.
     */
    private int pairs(int from, Sink sink) {
        int first = from;
        int second = from + unitsAt(from);
        if (typeAt(second) != SPACELESS) {
            pass(first, second, sink);
        }
        while (typeAt(second) == SPACELESS) {
            int after = second + unitsAt(second);
            pass(first, after, sink);
            first = second;
            second = after;
        }
        return second;
    }

    private void pass(int from, int to, Sink sink) {
        begin();
        take(from, to - from);
        sink.word(word, size);
    }

    private void begin() {
        size = 0;
        isFull = false;
    }

    /** Takes the ASCII letters and digits that begin here, which is all of most words; returns where they end. */
    private int takeAscii(int from) {
        // In local variables: in a short run, the compiled code goes to memory each time a field is used.
        char[] all = text;
        int room = isFull ? size : LONGEST;
        int length = size;
        int at = from;
        for (; at < end && all[at] < 0x80; at++) {
            char letter = CharacterType.inAsciiWord(all[at]);
            if (letter == 0) {
                break;
            }
            if (length < room) {
                word[length++] = letter;
            } else {
                isFull = true;
            }
        }
        size = length;
        return at;
    }

    /** Takes one character; returns where it ends. */
    private int take(int from, int units) {
        isFull |= size + units > LONGEST;
        for (int i = from; i < from + units && !isFull; i++) {
            char c = text[i];
            word[size++] = c == '\u2019' ? '\'' : Character.toLowerCase(c);
        }
        return from + units;
    }

    private int unitsAt(int at) {
        return text[at] >= 0x80 && at + 1 < end && Character.isSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
    }

    private CharacterType typeAt(int at) {
        if (at >= end) {
            return OTHER;
        }
        char c = text[at];
        return CharacterType.of(c >= 0x80 && unitsAt(at) == 2 ? Character.toCodePoint(c, text[at + 1]) : c);
    }
}
