package org.backfile.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes two spellings of one thing equal: for names that are one entry, and for a headline that occurs twice. Folded
 * text is only compared, never shown.
 */
public final class Folding {

    private Folding() {}

    /**
     * The key under which a name is filed: without case, accents and {@linkplain Invisible what cannot be seen}, runs
     * of spaces as one. {@code "São  Paulo"} and {@code "sao paulo"} have the same key.
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
            if (isSpace(c) && !Invisible.is(c)) {
                spaceDue = folded.length() > 0;
            } else if (!isAccent(c) && !Invisible.is(c)) {
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
        var folded = new byte[name.length()];
        int size = 0;
        boolean spaceDue = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isSpace(c)) {
                spaceDue = size > 0;
            } else {
                if (spaceDue) {
                    folded[size++] = ' ';
                    spaceDue = false;
                }
                folded[size++] = (byte) asciiLower(c);
            }
        }
        return new String(folded, 0, size, StandardCharsets.ISO_8859_1);
    }

    private static int asciiLower(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }

    /**
     * Only the letters and digits, without case and accents: two headlines that differ by quotation marks, dashes or
     * spaces are equal here.
     */
    public static String words(String text) {
        return isAscii(text) ? asciiWords(text) : wordsIn(key(text));
    }

    private static String asciiWords(String text) {
        var words = new byte[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = asciiLower(text.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                words[size++] = (byte) c;
            }
        }
        return new String(words, 0, size, StandardCharsets.ISO_8859_1);
    }

    private static String wordsIn(String key) {
        var words = new StringBuilder(key.length());
        int at = 0;
        while (at < key.length()) {
            int c = key.codePointAt(at);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                words.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
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
        // Short enough for C1 to inline, since it is asked of every character of a text.
        return c <= ' ' ? isSpaceOfAscii(c) : c > 0x7f && isSpaceBeyondAscii(c);
    }

    private static boolean isSpaceOfAscii(char c) {
        return c == ' ' || Character.isWhitespace(c);
    }

    private static boolean isSpaceBeyondAscii(char c) {
        return c == '\u00a0' || c == '\ufeff' || c >= '\u1680' && Character.isSpaceChar(c);
    }

    /** The text with each {@linkplain #isSpace space} replaced by an ordinary one; its length is unchanged. */
    public static String withPlainSpaces(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] != ' ' && isSpace(plain[i])) {
                plain[i] = ' ';
            }
        }
        return new String(plain);
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
