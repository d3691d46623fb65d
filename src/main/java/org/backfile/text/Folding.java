package org.backfile.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes two spellings of one thing equal: for names that are one entry, and for a headline that occurs twice. Folded
 * text is only compared, never shown.
 */
public final class Folding {

    private Folding() {}

    /**
     * The key under which a name is filed: without case and accents, runs of spaces as one. {@code "São  Paulo"} and
     * {@code "sao paulo"} have the same key.
     */
    public static String key(String name) {
        if (isAscii(name)) {
            return asciiKey(name);
        }
        var folded = new StringBuilder(name.length());
        boolean spaceDue = false;
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (isSpace(c)) {
                spaceDue = folded.length() > 0;
            } else if (!isAccent(c)) {
                if (spaceDue) {
                    folded.append(' ');
                    spaceDue = false;
                }
                folded.append(c);
            }
        }
        // Down, up and down again: the sharp s and the final sigma have no lower case that equals their
        // upper's, and the capital sharp s has no upper one.
        return folded.toString()
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** {@link #key} for most names, without the tables that the others need. */
    private static String asciiKey(String name) {
        var folded = new StringBuilder(name.length());
        boolean spaceDue = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isSpace(c)) {
                spaceDue = folded.length() > 0;
            } else {
                if (spaceDue) {
                    folded.append(' ');
                    spaceDue = false;
                }
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return folded.toString();
    }

    /**
     * Only the letters and digits, without case and accents: two headlines that differ by quotation marks, dashes or
     * spaces are equal here.
     */
    public static String words(String text) {
        String key = key(text);
        var words = new StringBuilder(key.length());
        key.codePoints().filter(c -> Character.isLetterOrDigit(c) || isMark(c)).forEach(words::appendCodePoint);
        return words.toString();
    }

    /**
     * A mark that may be left out of a name. In Thai, Hindi and other scripts of Asia such a mark is a vowel, and in
     * Japanese it tells {@code ga} from {@code ka}: a different mark makes a different name.
     */
    private static boolean isAccent(char c) {
        if (Character.getType(c) != Character.NON_SPACING_MARK || c == '\u3099' || c == '\u309a') {
            return false;
        }
        var script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.INHERITED
                || script == Character.UnicodeScript.ARABIC
                || script == Character.UnicodeScript.HEBREW;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** White space in any script, including the no-break spaces, which {@link Character#isWhitespace} leaves out. */
    public static boolean isSpace(char c) {
        return c == ' '
                || c > 0x20 && (c == '\u00a0' || c == '\ufeff' || c >= '\u1680' && Character.isSpaceChar(c))
                || c < 0x20 && Character.isWhitespace(c);
    }

    /** The text without the {@linkplain #isSpace spaces} around it. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}
