package org.backfile.head;

import java.util.List;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.parse.Punctuation;
import org.backfile.text.Line;

/**
 * Recognises the name of the paper at the top of a page, above its date and the headline.
 *
 * <pre>
 * THE QUAY GAZETTE
 *
 * No. 7,239] PORT ELLERY, THURSDAY, JULY 13, 1905. [SIX PAGES
 *
 * ITALIAN CRUISER IN PORT
 * </pre>
 *
 * Not a nameplate: such a name above a date and a paragraph; there it is the headline.
 */
final class NameplateRule implements HeadRule {

    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_PAPER = 60;

    private final DateLineRule dateLines;
    private final DateAmongRule dates;

    NameplateRule(DateLineRule dateLines, DateAmongRule dates) {
        this.dateLines = dateLines;
        this.dates = dates;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        Line line = lines.get(0);
        if (state.article().hasHeadline()
                || state.article().hasPublished()
                || state.article().hasCredit()
                || !mayBePaper(line.stripped(), state)) {
            return 0;
        }
        int date = Line.visibleFrom(lines, 1);
        int headline = Line.visibleFrom(lines, date + 1);
        boolean isAboveDate = headline < lines.size()
                && (dateLines.isDateLine(lines.get(date), state) || dates.isDate(lines.get(date), state));
        // The paper may stand below its headline and date, too.
        boolean isBelow = isAboveDate
                && !HeadWords.isPaper(line.stripped())
                && HeadWords.isPaper(lines.get(headline).stripped());
        if (!isAboveDate || isBelow || !isHeadline(lines.get(headline))) {
            return 0;
        }
        state.article().credit(line.stripped());
        state.ledger().field(line, Field.CREDIT.shownAs());
        return 1;
    }

    /** In a database record any name can be that of a paper. */
    private static boolean mayBePaper(String text, ParseState state) {
        return HeadWords.isPaper(text)
                || state.isOfDatabase() && text.length() <= LONGEST_PAPER && !Punctuation.endsSentence(text);
    }

    private static boolean isHeadline(Line line) {
        String text = line.stripped();
        boolean isOtherField = HeaderLinesRule.isKnown(line) && !HeaderLinesRule.isHeadline(line)
                || DatabaseLine.on(line).filter(DatabaseLine::isCertain).isPresent();
        return text.length() <= LONGEST_HEADLINE && !Punctuation.endsSentence(text) && !isOtherField;
    }
}
