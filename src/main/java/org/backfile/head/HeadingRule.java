package org.backfile.head;

import java.util.List;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Recognises a Markdown heading with another line of the head below it. Both belong to the head, in plain text, too.
 *
 * <pre>
 * # Ferry to sail again
 *
 * By Jane Doe                    or a date, or a header line
 * </pre>
 *
 * Not taken: a heading above anything else. In Markdown the body makes the first one the headline, with the same
 * result.
 */
public final class HeadingRule implements HeadRule {

    private final HeadMarks marks;

    HeadingRule(HeadMarks marks) {
        this.marks = marks;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        Line line = lines.get(0);
        boolean isHeadline = line.text().startsWith("#")
                && line.text().matches("#\\s.*")
                && !state.article().hasHeadline()
                && marks.isBelow(lines, 1, state);
        String words = isHeadline ? withoutMarks(line.stripped()) : "";
        if (words.isEmpty()) {
            return 0;
        }
        state.article().headline(words);
        state.ledger().field(line, Field.HEADLINE.shownAs());
        return 1;
    }

    /** {@code ## Ferry to sail ##} without its marks. */
    public static String withoutMarks(String heading) {
        String words = heading.replaceFirst("^#{1,6}", "").strip();
        return words.replaceFirst("(^|\\s)#+$", "").strip();
    }
}
