package org.backfile.source;

import java.nio.charset.Charset;

/**
 * Windows-1252 characters that a program took for ISO-8859-1: the control characters U+0080 to U+009F, which nobody
 * types, instead of quotation marks, dashes and a few letters.
 *
 * <pre>
 * It isn[U+0092]t over        It isn’t over
 * the rain[U+0097]and         the rain—and
 * wait[U+0085]                wait…, in a text with other line ends and with other such characters
 * </pre>
 *
 * <p>Left alone: NEL (U+0085) as a line end, and the five code points without a character in Windows-1252.
 *
 * @param text  with the characters as they were meant
 * @param count how many were found
 * @param first the first of them
 */
record StrayWindows1252(String text, int count, String first) {

    private static final String MEANT = HighBytes.allIn(Charset.forName("windows-1252"));
    private static final char NONE = '\ufffd';
    private static final char NEL = '\u0085';

    static StrayWindows1252 in(String text) {
        int at = 0;
        while (at < text.length() && !isMeant(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? new StrayWindows1252(text, 0, "") : read(text, at);
    }

    private static StrayWindows1252 read(String text, int first) {
        boolean hasLineEnds = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        var read = new StringBuilder(text);
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isMeant(c) || c == NEL && hasLineEnds) {
                read.setCharAt(at, MEANT.charAt(c - 0x80));
                count++;
            }
        }
        return new StrayWindows1252(
                read.toString(), count, Character.toString(MEANT.charAt(text.charAt(first) - 0x80)));
    }

    private static boolean isMeant(char c) {
        return c >= 0x80 && c <= 0x9f && c != NEL && MEANT.charAt(c - 0x80) != NONE;
    }
}
