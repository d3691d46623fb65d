package org.backfile.head;

import java.util.List;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.parse.Punctuation;
import org.backfile.text.Line;

/**
 * Recognises what news databases print between headline and fields: the paper above its date, the copyright line.
 *
 * <pre>
 * Ferry to sail again
 * The Observer (London)
 * February 7, 2015 Saturday
 *
 * Copyright 2015 Harbour Newspapers Limited
 * </pre>
 *
 * Not taken: such a line in a text that has no field of a database, or that is not above a date.
 */
final class DatabaseSourceRule implements HeadRule {

    private static final int LONGEST_PAPER = 80;

    private final DateLineRule dates;

    DatabaseSourceRule(DateLineRule dates) {
        this.dates = dates;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        if (!state.isOfDatabase() || !state.article().hasHeadline()) {
            return 0;
        }
        Line line = lines.get(0);
        if (DatabaseTail.isCopyright(line)) {
            state.setAside(line, "a copyright line");
            return 1;
        }
        if (state.article().hasCredit() || state.article().hasPublished() || !mayBePaper(line)) {
            return 0;
        }
        int date = Line.visibleFrom(lines, 1);
        if (date == lines.size() || !dates.isDateLine(lines.get(date), state) || dates.isDateLine(line, state)) {
            return 0;
        }
        state.article().credit(line.stripped());
        state.ledger().field(line, Field.CREDIT.shownAs());
        return 1;
    }

    private static boolean mayBePaper(Line line) {
        String text = line.stripped();
        return text.length() <= LONGEST_PAPER
                && !Punctuation.endsSentence(withoutPlace(text))
                && !BylineRule.isByline(text)
                && DatabaseLine.on(line).isEmpty();
    }

    /** {@code The Observer (London, U.K.)} without the place, whose bracket may close with a full stop in it. */
    private static String withoutPlace(String text) {
        int bracket = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
        return bracket > 0 ? text.substring(0, bracket) : text;
    }
}
