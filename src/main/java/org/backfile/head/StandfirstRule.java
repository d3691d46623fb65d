package org.backfile.head;

import java.util.List;
import org.backfile.parse.Field;
import org.backfile.parse.LineJoin;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Recognises the standfirst, the summary under the headline: one paragraph between the headline and the date or the
 * byline.
 *
 * <pre>
 * Ferry to sail again on Monday
 * The repair took eleven weeks and cost more than a new engine.
 * By Jane Doe
 * </pre>
 *
 * Not a standfirst: a paragraph with no date or byline below it (it is the first of the body).
 */
final class StandfirstRule implements HeadRule {

    private static final int LENGTH_LIMIT = 400;
    private static final int MOST_LINES = 6;
    private static final int FEWEST_WORDS = 4;

    private final HeadMarks marks;

    StandfirstRule(HeadMarks marks) {
        this.marks = marks;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        if (!state.article().hasHeadline() || state.article().hasStandfirst()) {
            return 0;
        }
        // The lines up to a blank one, a byline or a date: the first two end a paragraph, and only the
        // latter two make it a standfirst.
        int size = 1;
        while (size < Math.min(MOST_LINES, lines.size())
                && !lines.get(size).isBlank()
                && !marks.isByOrDate(lines.get(size), state)) {
            size++;
        }
        int next = Line.visibleFrom(lines, size);
        boolean isAbove = next < lines.size() && marks.isByOrDate(lines.get(next), state);
        String text = isAbove ? LineJoin.joined(lines.subList(0, size)) : "";
        if (!isAbove
                || text.length() > LENGTH_LIMIT
                || text.split(" ").length < FEWEST_WORDS && text.chars().anyMatch(c -> c == ' ')) {
            return 0;
        }
        state.article().standfirst(text);
        lines.subList(0, size).forEach(line -> state.ledger().field(line, Field.STANDFIRST.shownAs()));
        return size;
    }
}
