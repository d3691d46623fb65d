package org.backfile.plain;

import java.util.List;
import java.util.Optional;
import org.backfile.parse.ParseState;
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
        if (!SeparatorRule.isMarks(line.stripped()) || !isAboveOrUnder(line, state)) {
            return 0;
        }
        state.setAside(line, "a line of marks");
        return 1;
    }

    private static boolean isAboveOrUnder(Line line, ParseState state) {
        Optional<String> headline = state.article().headline();
        if (headline.isEmpty()) {
            return true;
        }
        int index = line.number() - state.lines().get(0).number();
        String above = index > 0 ? state.lines().get(index - 1).stripped() : "";
        return !above.isEmpty() && headline.get().endsWith(above);
    }
}
