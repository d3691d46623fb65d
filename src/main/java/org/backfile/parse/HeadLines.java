package org.backfile.parse;

import java.util.List;
import org.backfile.text.Line;

/** How far a line of the head goes on. */
final class HeadLines {

    /** No headline is wrapped to more. */
    private static final int MOST = 4;

    private HeadLines() {
    }

    /** How many lines, from the first on, are one that was broken to fit a width. */
    static int wrapped(List<Line> lines, Wrapping wrapping) {
        int size = 1;
        while (size < lines.size() && size < MOST && !lines.get(size).isBlank() && !Wrapping.isIndented(lines.get(size))
                && wrapping.isForced(lines.get(size - 1), lines.get(size))) {
            size++;
        }
        // More lines than a headline has: a paragraph.
        boolean goesOn = size == MOST && size < lines.size() && !lines.get(size).isBlank() && wrapping.isForced(lines.get(size - 1), lines.get(size));
        return goesOn ? 1 : size;
    }

    /** The index of the first line from there on that is not blank, or the number of lines. */
    static int visibleFrom(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
