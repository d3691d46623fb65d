package org.backfile.head;

import java.util.List;
import org.backfile.parse.ClosingDate;
import org.backfile.parse.Field;
import org.backfile.parse.LineJoin;
import org.backfile.parse.ParseState;
import org.backfile.parse.Wrapping;
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
 * Not a standfirst: a paragraph with no date or byline below it (it is the first of the body), or with a date that ends
 * the text (it is the whole body).
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
        int size = size(lines, state);
        int next = Line.visibleFrom(lines, size);
        boolean isAbove = next < lines.size()
                && marks.isByOrDate(lines.get(next), state)
                && !ClosingDate.isAt(lines, next, state);
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

    /** Where the paragraph ends: at a blank line, at one indented again, at a byline or a date. */
    private int size(List<Line> lines, ParseState state) {
        int size = 1;
        while (size < Math.min(MOST_LINES, lines.size())
                && !lines.get(size).isBlank()
                && (!Wrapping.isIndented(lines.get(size)) || Wrapping.isIndented(lines.get(size - 1)))
                && (isWithinSentence(lines, size, state) || !marks.isByOrDate(lines.get(size), state))) {
            size++;
        }
        return size;
    }

    /** Not a byline: {@code … the board} / {@code de la Federación de Gremios, la Federación de} / {@code …}. */
    private boolean isWithinSentence(List<Line> lines, int at, ParseState state) {
        String text = lines.get(at).stripped();
        String above = lines.get(at - 1).stripped();
        return Character.isLowerCase(text.codePointAt(0))
                && Character.isLetterOrDigit(above.codePointBefore(above.length()))
                && at + 1 < lines.size()
                && !lines.get(at + 1).isBlank()
                && !marks.isByOrDate(lines.get(at + 1), state);
    }
}
