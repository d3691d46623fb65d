package org.backfile.parts;

import java.util.Arrays;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * The lines of a file, numbered from 0. A file may have millions, few of which are looked at, so a line is cut out of
 * the text only when requested.
 */
final class FileLines {

    private final String text;
    /** Where each line starts, followed by the length of the text. */
    private final int[] starts;

    private FileLines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static FileLines of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            if (size + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[size++] = at;
            while (at < text.length() && !isEnd(text.charAt(at))) {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        starts[size] = text.length();
        return new FileLines(text, Arrays.copyOf(starts, size + 1));
    }

    /** Characters that end a {@link Line}. */
    private static boolean isEnd(char c) {
        return c <= '\r' ? c == '\n' || c == '\r' : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    int size() {
        return starts.length - 1;
    }

    /** The line without the spaces around it. */
    String line(int at) {
        return Folding.strip(raw(at));
    }

    /** The line with its indentation and its line end, which callers may treat as white space. */
    String raw(int at) {
        return text.substring(starts[at], starts[at + 1]);
    }

    Line asLine(int at) {
        return new Line(at + 1, line(at));
    }

    /** Length with indentation and line end: a cheap upper bound. */
    int lengthOf(int at) {
        return starts[at + 1] - starts[at];
    }

    /** The first visible character; a space when the line is blank. */
    char firstOf(int at) {
        for (int i = starts[at]; i < starts[at + 1]; i++) {
            if (!Folding.isSpace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** The last visible character; a space when the line is blank. */
    char lastOf(int at) {
        for (int i = starts[at + 1] - 1; i >= starts[at]; i--) {
            if (!Folding.isSpace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    boolean hasDigit(int at) {
        for (int i = starts[at]; i < starts[at + 1]; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    boolean startsWith(int at, String beginning) {
        return text.startsWith(beginning, starts[at]);
    }

    boolean isBlank(int at) {
        return firstOf(at) == ' ';
    }

    /** The first visible line from {@code at} up to but not including {@code end}; {@code end} if there is none. */
    int visibleFrom(int at, int end) {
        int next = at;
        while (next < end && isBlank(next)) {
            next++;
        }
        return next;
    }

    /** Number of visible lines. */
    int visibleIn(int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            count += isBlank(at) ? 0 : 1;
        }
        return count;
    }

    boolean has(char c) {
        return text.indexOf(c) >= 0;
    }

    /** The characters of the lines from {@code from} up to {@code to}, with their ends. */
    String text(int from, int to) {
        return text.substring(starts[from], starts[to]);
    }
}
