package org.backfile.text;

/**
 * Marks of Markdown for emphasis on a line of the head: {@code *By Ann Lee*}, {@code **2 November 2019**}, {@code
 * _Ann_}.
 */
public final class Emphasis {

    private Emphasis() {}

    /** The line without the marks; one that begins with a bullet, {@code * Ann Lee}, is left as it is. */
    public static String without(String line) {
        boolean hasMark = line.indexOf('*') >= 0 || line.indexOf('_') >= 0;
        if (!hasMark || line.length() > 1 && isMark(line.charAt(0)) && Folding.isSpace(line.charAt(1))) {
            return line;
        }
        var plain = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            boolean isInWord = at > 0
                    && at + 1 < line.length()
                    && Character.isLetterOrDigit(line.charAt(at - 1))
                    && Character.isLetterOrDigit(line.charAt(at + 1));
            if (!isMark(line.charAt(at)) || isInWord) {
                plain.append(line.charAt(at));
            }
        }
        return Folding.strip(plain.toString());
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_';
    }
}
