package org.backfile.parts;

import java.util.Arrays;
import org.backfile.text.Folding;
import org.backfile.text.Line;
import org.backfile.text.LineEnds;

/**
 * The lines of a file, numbered from 0. A file may have millions, few of which are looked at, so a line is cut out of
 * the text only when requested.
 */
final class FileLines {

    private final String text;
    /** Where each line starts, followed by the length of the text. */
    private final int[] starts;
    /** The first visible character of each line; a space when it is blank. */
    private final char[] firsts;

    private FileLines(String text, int[] starts, char[] firsts) {
        this.text = text;
        this.starts = starts;
        this.firsts = firsts;
    }

    /** Every text of an archive passes here, and few hold several articles. */
    static FileLines of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        char[] firsts = new char[starts.length];
        var ends = new LineEnds(text);
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            if (size + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                firsts = Arrays.copyOf(firsts, starts.length);
            }
            int end = ends.endFrom(at);
            starts[size] = at;
            firsts[size] = firstVisible(text, at, end);
            size++;
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        starts[size] = text.length();
        return new FileLines(text, Arrays.copyOf(starts, size + 1), firsts);
    }

    private static char firstVisible(String text, int from, int to) {
        int at = from;
        while (at < to && Folding.isSpace(text.charAt(at))) {
            at++;
        }
        return at < to ? text.charAt(at) : ' ';
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
        return firsts[at];
    }

    /** The first character of the second word; a space when there is none. */
    char secondWordOf(int at) {
        int end = starts[at + 1];
        int i = starts[at];
        for (int words = 0; words < 2; words++) {
            while (words > 0 && i < end && !Folding.isSpace(text.charAt(i))) {
                i++;
            }
            while (i < end && Folding.isSpace(text.charAt(i))) {
                i++;
            }
        }
        return i < end ? text.charAt(i) : ' ';
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

    /** The characters of the lines from {@code from} up to {@code to}, with their ends. */
    String text(int from, int to) {
        return text.substring(starts[from], starts[to]);
    }
}
