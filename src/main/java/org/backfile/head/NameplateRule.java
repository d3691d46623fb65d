package org.backfile.head;

import java.util.List;
import org.backfile.article.InPrint;
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
 * Facts of the paper may stand between it and the date, {@code VOL. XXII. NO. 14.}, or in place of the date.
 *
 * A line in capitals needs no word such as {@code GAZETTE} above a number or a volume: {@code DER BOTE VOM MOOR} /
 * {@code Nr. 31. 8. Jahrgang.}
 *
 * <p>Not a nameplate: such a name above a date and a paragraph; there it is the headline.
 */
final class NameplateRule implements HeadRule {

    private static final int LONGEST_HEADLINE = 160;
    private static final int LONGEST_PAPER = 60;
    private static final int LENGTH_LIMIT = 120;
    /** Number, volume, price, each on a line. */
    private static final int MOST_FACTS = 4;

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
                || line.text().length() > LENGTH_LIMIT) {
            return 0;
        }
        int below = Line.visibleFrom(lines, 1);
        if (!mayBePaper(line.stripped(), state) && !(isInCapitals(line) && isAboveNumber(lines, below))) {
            return 0;
        }
        int date = belowFacts(lines, below);
        int headline = belowFacts(lines, Line.visibleFrom(lines, date + 1));
        boolean isAboveDate = headline < lines.size()
                && (dateLines.isDateLine(lines.get(date), state) || dates.isDate(lines.get(date), state));
        if (date > below && !isAboveDate && date < lines.size() && isHeadline(lines.get(date))) {
            return takePaper(line, state);
        }
        // The paper may stand below its headline and date, too.
        boolean isBelow = isAboveDate
                && !HeadWords.isPaper(line.stripped())
                && HeadWords.isPaper(lines.get(headline).stripped());
        // "Harbour Post - March 12, 2004" below the headline.
        boolean isNamedAgain = isAboveDate && DateAmongRule.opensWithPaper(lines.get(date));
        if (!isAboveDate || isBelow || isNamedAgain || !isHeadline(lines.get(headline))) {
            return 0;
        }
        return takePaper(line, state);
    }

    private static int takePaper(Line line, ParseState state) {
        String text = line.stripped();
        // Old papers printed one behind their name.
        state.article().credit(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        state.ledger().field(line, Field.CREDIT.shownAs());
        return 1;
    }

    /** The index of the first line below those that have only facts of the paper. */
    private static int belowFacts(List<Line> lines, int from) {
        int at = from;
        for (int facts = 0; facts < MOST_FACTS && at < lines.size() && EditionRule.areFacts(lines.get(at)); facts++) {
            at = Line.visibleFrom(lines, at + 1);
        }
        return at;
    }

    /** {@code DER BOTE VOM MOOR}: no word says that it is a paper. */
    private static boolean isInCapitals(Line line) {
        String text = line.stripped();
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLowerCase(text.charAt(at)) || Character.isDigit(text.charAt(at))) {
                return false;
            }
            letters += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
        }
        return letters > 0 && text.length() <= LONGEST_PAPER;
    }

    /** Whether a line with the number or the volume of a paper follows: facts alone, or a date among them. */
    private static boolean isAboveNumber(List<Line> lines, int below) {
        if (below >= lines.size() || lines.get(below).text().length() > LENGTH_LIMIT) {
            return false;
        }
        for (String part : DateAmongRule.textsOf(lines.get(below).stripped())) {
            boolean isNumber = PaperFact.in(part)
                    .filter(fact -> fact.fact() == InPrint.Fact.VOLUME || fact.fact() == InPrint.Fact.ISSUE)
                    .isPresent();
            if (isNumber) {
                return true;
            }
        }
        return false;
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
