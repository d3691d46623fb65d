package org.backfile.parse;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * A character reference of HTML, by name or number, in a text that is not HTML: {@code &eacute;}, {@code
 * &#8220;}, {@code &#x201C;}, {@code &#147;} (Windows-1252, as browsers read it), and escaped once more, {@code
 * &amp;#8220;}. Not one: without its semicolon, or if no character has that name or number.
 *
 * @param end index of the character after it
 */
record CharacterReference(int end, String meant) {

    private static final int LONGEST = 32;
    private static final String ESCAPED = "&amp;";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** @param at index of an ampersand */
    static Optional<CharacterReference> in(String text, int at) {
        if (text.startsWith(ESCAPED, at)) {
            // Only once, so a text of nothing but "&amp;amp;" is read in one pass.
            Optional<CharacterReference> inner = named(text, at + ESCAPED.length());
            return inner.isPresent() ? inner : Optional.of(new CharacterReference(at + ESCAPED.length(), "&"));
        }
        return named(text, at + 1);
    }

    /** @param from where the name or the number begins, after the ampersand */
    private static Optional<CharacterReference> named(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && isOfName(text.charAt(end))) {
            end++;
        }
        if (end == from || end == text.length() || text.charAt(end) != ';') {
            return Optional.empty();
        }
        String name = text.substring(from, end);
        String meant = name.charAt(0) == '#' ? numbered(name) : Entities.getByName(name);
        return meant.isEmpty() ? Optional.empty() : Optional.of(new CharacterReference(end + 1, meant));
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
    }

    /** @param name {@code #8220} or {@code #x201C}; empty if it is not a visible character */
    private static String numbered(String name) {
        boolean isHex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int codePoint = 0;
        int from = isHex ? 2 : 1;
        for (int i = from; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), isHex ? 16 : 10);
            if (digit < 0 || codePoint > Character.MAX_CODE_POINT) {
                return "";
            }
            codePoint = codePoint * (isHex ? 16 : 10) + digit;
        }
        return from == name.length() ? "" : characterOf(codePoint);
    }

    private static String characterOf(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return " ";
        }
        if (codePoint >= 0x80 && codePoint <= 0x9f) {
            String read = new String(new byte[] {(byte) codePoint}, WINDOWS_1252);
            return read.charAt(0) == '\ufffd' ? "" : read;
        }
        boolean isCharacter = codePoint <= Character.MAX_CODE_POINT
                && codePoint >= ' '
                && codePoint != 0x7f
                && (codePoint & 0xfffe) != 0xfffe
                && Character.getType(codePoint) != Character.SURROGATE;
        return isCharacter ? Character.toString(codePoint) : "";
    }
}
