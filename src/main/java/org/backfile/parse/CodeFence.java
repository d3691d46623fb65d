package org.backfile.parse;

/**
 * Tells which lines of a Markdown text stand in a fenced block of code, as CommonMark does.
 *
 * <pre>
 * ``` java           opens one
 * ~~~                is code in it: another mark
 * ``                 is code in it: too short
 * ````               closes it: the same mark, at least as long, alone on its line
 * </pre>
 *
 * Not a fence: {@code ``` a ``` b}, with backticks in what follows; four spaces before it.
 */
public final class CodeFence {

    private static final int SHORTEST = 3;
    private static final int DEEPEST = 3;

    private char mark;
    /** Of the fence that is open; 0 when none is. */
    private int length;

    /** Moves on to the next line; returns whether it is code, or a fence. */
    public boolean next(String line) {
        int from = start(line);
        int run = from < 0 ? 0 : runAt(line, from);
        if (length > 0) {
            boolean closes = run >= length
                    && line.charAt(from) == mark
                    && line.substring(from + run).isBlank();
            length = closes ? 0 : length;
            return true;
        }
        if (run < SHORTEST || line.charAt(from) == '`' && line.indexOf('`', from + run) >= 0) {
            return false;
        }
        mark = line.charAt(from);
        length = run;
        return true;
    }

    /** Whether the line opens a block of code, where none is open. */
    public static boolean opens(String line) {
        return start(line) >= 0 && new CodeFence().next(line);
    }

    /** Where a fence may begin; -1 if the line does not begin with one of its marks. */
    private static int start(String line) {
        int from = 0;
        while (from < DEEPEST && from < line.length() && line.charAt(from) == ' ') {
            from++;
        }
        boolean isMark = from < line.length() && (line.charAt(from) == '`' || line.charAt(from) == '~');
        return isMark ? from : -1;
    }

    private static int runAt(String line, int from) {
        int end = from;
        while (end < line.length() && line.charAt(end) == line.charAt(from)) {
            end++;
        }
        return end - from;
    }
}
