package org.backfile.text;

import java.lang.Character.UnicodeScript;

/**
 * Characters without a shape of their own: soft hyphens, zero-width spaces and joiners, byte order marks within a text,
 * direction marks. A word that contains one cannot be found. What each stands for depends on its neighbours:
 *
 * <pre>
 * An[soft hyphen]fang          Anfang       where the word may be divided
 * 1939[soft hyphen]45          1939-45      a hyphen: old programs used one sign for both, and displayed it
 * Auf[non-joiner]lage          Auflage
 * می[non-joiner]خواهم          kept: in Persian, Hindi and others the joiners are spelling, and in emoji
 * </pre>
 *
 * Zero-width spaces are kept between letters of scripts that have no other space, direction marks in a line that has
 * right-to-left letters.
 */
public final class Invisible {

    public static final char SOFT_HYPHEN = '\u00ad';

    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char NON_JOINER = '\u200c';
    private static final char JOINER = '\u200d';
    private static final char WORD_JOINER = '\u2060';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Invisible() {}

    /** Whether the character is invisible; called for every character of a text. */
    public static boolean is(char c) {
        return c == SOFT_HYPHEN || c >= ZERO_WIDTH_SPACE && isBeyondLatin(c);
    }

    private static boolean isBeyondLatin(char c) {
        return c <= JOINER || c == WORD_JOINER || c == BYTE_ORDER_MARK || isDirection(c);
    }

    private static boolean isDirection(char c) {
        return c == '\u200e' || c == '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    /** The text without invisible characters that mean nothing. */
    public static String dropFrom(String text) {
        int at = 0;
        while (at < text.length() && !is(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        var read = new StringBuilder(text.length()).append(text, 0, at);
        boolean isRightToLeft = hasRightToLeft(text);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            read.append(is(c) ? readAs(text, at, isRightToLeft) : Character.toString(c));
        }
        return read.toString();
    }

    /** What the invisible character at this index stands for: nothing, a hyphen, or itself. */
    public static String readAs(String text, int at, boolean isRightToLeft) {
        char c = text.charAt(at);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        boolean isKept = switch (c) {
            case SOFT_HYPHEN -> false;
            case ZERO_WIDTH_SPACE -> isWithoutSpaces(before) || isWithoutSpaces(after);
            case NON_JOINER, JOINER -> joins(before);
            case WORD_JOINER, BYTE_ORDER_MARK -> false;
            // At the ends of a line they have no effect, and hide what the line begins with.
            default -> isRightToLeft && (isEmbedding(c) || at > 0 && after != '\n');
        };
        return isKept ? Character.toString(c) : c == SOFT_HYPHEN && isHyphen(before, after) ? "-" : "";
    }

    /** Whether a soft hyphen was shown: between figures, and beside a space. */
    private static boolean isHyphen(char before, char after) {
        return Character.isDigit(before) && Character.isDigit(after)
                || isSpace(after)
                || isSpace(before) && Character.isDigit(after);
    }

    private static boolean isSpace(char c) {
        return c == '\t' || Character.isSpaceChar(c);
    }

    private static boolean isEmbedding(char c) {
        return c > '\u200f';
    }

    public static boolean hasRightToLeft(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '\u0590' && (c <= '\u08ff' || c >= '\ufb1d' && c <= '\ufdff' || c >= '\ufe70' && c <= '\ufefc')) {
                return true;
            }
        }
        return false;
    }

    /** Letters of scripts in which joiners are part of the spelling, and emoji, which they compose. */
    private static boolean joins(char before) {
        return before >= '\u0590'
                && !(before >= '\u1d00' && before < '\u2190')
                && !(before >= '\ufb00' && before < '\ufb1d');
    }

    private static boolean isWithoutSpaces(char c) {
        if (c < '\u0e00') {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case THAI, LAO, KHMER, MYANMAR, TIBETAN, JAVANESE, BALINESE -> true;
            default -> false;
        };
    }
}
