package org.backfile.head;

import java.util.List;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Tells the lines that stand in the head of a text for certain: dates, bylines and header lines. What is above one of
 * them is in the head, too.
 */
final class HeadMarks {

    private final DateLineRule dates;

    HeadMarks(DateLineRule dates) {
        this.dates = dates;
    }

    /** Whether the next visible line, at or after {@code from}, is one that the head still lacks. */
    boolean isBelow(List<Line> lines, int from, ParseState state) {
        int next = Line.visibleFrom(lines, from);
        return next < lines.size() && isMark(lines.get(next), state);
    }

    /** Whether the line is a date, a byline or a header line that the head still lacks. */
    boolean isMark(Line line, ParseState state) {
        return isByOrDate(line, state) || HeaderLinesRule.isKnown(line);
    }

    boolean isByOrDate(Line line, ParseState state) {
        return !state.article().hasPublished() && dates.isDateLine(line, state)
                || !state.article().hasByline() && BylineRule.isByline(line.stripped());
    }
}
