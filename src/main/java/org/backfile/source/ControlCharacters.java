package org.backfile.source;

/** Invisible characters that mean nothing to a reader. Agencies marked the ends of their stories with them. */
final class ControlCharacters {

    /** Word processors export it as a line break within a paragraph. */
    private static final char VERTICAL_TAB = '\u000b';

    private ControlCharacters() {}

    static String dropFrom(String text) {
        int at = 0;
        while (at < text.length() && !isDropped(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        var clean = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            if (text.charAt(at) == VERTICAL_TAB) {
                clean.append(' ');
            } else if (!isDropped(text.charAt(at))) {
                clean.append(text.charAt(at));
            }
        }
        return clean.toString();
    }

    /** Whether it is a control character other than line ends and spaces. NEL (U+0085) ends a line. */
    static boolean isDropped(char c) {
        return c < ' ' ? c != '\n' && c != '\r' && c != '\t' && c != '\f' : c >= 0x7f && c <= 0x9f && c != '\u0085';
    }

    /**
     * Whether the bytes are ASCII without any of these, as in nearly all English texts, which then need no treatment.
     */
    static boolean isPlainAscii(byte[] bytes) {
        for (byte b : bytes) {
            // From 0x80 on a byte is negative.
            if (b < ' ' ? b < 0 || isDropped((char) b) : b == 0x7f) {
                return false;
            }
        }
        return true;
    }
}
