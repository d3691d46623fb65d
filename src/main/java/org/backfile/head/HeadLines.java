package org.backfile.head;

import java.util.List;
import org.backfile.text.Line;

/** Finds the next visible line of the head. */
final class HeadLines {

    private HeadLines() {}

    /** The index of the first non-blank line at or after {@code from}, or the number of lines. */
    static int visibleFrom(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
