package org.backfile.plain;

import java.util.List;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Recognises a Markdown heading with a date below it. Both belong to the head.
 *
 * <pre>
 * # Ferry to sail again
 *
 * 26 February 1987
 * </pre>
 *
 * Not taken: a heading above anything else. The body makes the first one the headline, with the same result.
 */
final class HeadingRule implements HeadRule {

    private final DateLineRule dateLines;

    HeadingRule(DateLineRule dateLines) {
        this.dateLines = dateLines;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        Line line = lines.get(0);
        int next = HeadLines.visibleFrom(lines, 1);
        boolean isHeadline = line.text().matches("#\\s.*")
                && !state.article().hasHeadline()
                && next < lines.size()
                && dateLines.isDateLine(lines.get(next), state);
        String words = isHeadline ? MarkdownBody.headingText(line.stripped()) : "";
        if (words.isEmpty()) {
            return 0;
        }
        state.article().headline(words);
        state.ledger().field(line, Field.HEADLINE.shownAs());
        return 1;
    }
}
