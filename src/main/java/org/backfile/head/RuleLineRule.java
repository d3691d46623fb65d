package org.backfile.head;

import java.util.List;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.parse.Punctuation;
import org.backfile.text.Line;

/**
 * Recognises a line of marks above the headline or directly under it, which says nothing and does not end the head.
 *
 * <pre>
 * ----------------              Ferry to sail again
 * 26 February 1987              ===================
 *
 * Ferry to sail again           26 February 1987
 * </pre>
 *
 * Not taken: a line of marks with a blank line between it and the headline; there the body begins.
 */
final class RuleLineRule implements HeadRule {

    @Override
    public int take(List<Line> lines, ParseState state) {
        Line line = lines.get(0);
        if (!Punctuation.isMarks(line.stripped()) || !isAboveOrUnder(line, state)) {
            return 0;
        }
        state.setAside(line, "a line of marks");
        return 1;
    }

    private static boolean isAboveOrUnder(Line line, ParseState state) {
        return !state.article().hasHeadline() || state.ledger().isField(line.number() - 1, Field.HEADLINE.shownAs());
    }
}
