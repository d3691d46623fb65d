package org.backfile.head;

import java.util.List;
import java.util.Locale;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.parse.Punctuation;
import org.backfile.text.Line;

/**
 * Recognises the kicker, the small line above the headline.
 *
 * <pre>
 * LOCAL NEWS                      one to three words in capitals, with the longer headline on the next line,
 * Ferry to sail again on Monday   or below a blank one where a date or a byline follows it
 * </pre>
 *
 * Not a kicker: {@code FERRY SAILS} above a paragraph or a date (it is the headline), a line in small letters.
 */
final class KickerRule implements HeadRule {

    private static final int LENGTH_LIMIT = 28;
    private static final int WORD_LIMIT = 3;
    private static final int LONGEST_HEADLINE = 160;
    private static final int FEWEST_WORDS = 4;

    private final DateLineRule dates;

    KickerRule(DateLineRule dates) {
        this.dates = dates;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        String text = lines.get(0).stripped();
        if (state.article().hasHeadline() || state.article().hasKicker() || !isKicker(text)) {
            return 0;
        }
        int next = Line.visibleFrom(lines, 1);
        int after = Line.visibleFrom(lines, next + 1);
        boolean isDirectlyAbove = next == 1
                || after < lines.size()
                        && (dates.isDateLine(lines.get(after), state)
                                || BylineRule.isByline(lines.get(after).stripped()));
        if (after >= lines.size()
                || !isDirectlyAbove
                || !isHeadline(lines.get(next).stripped())
                || dates.isDateLine(lines.get(next), state)) {
            return 0;
        }
        state.article().kicker(text);
        state.ledger().field(lines.get(0), Field.KICKER.shownAs());
        return 1;
    }

    private static boolean isKicker(String text) {
        return text.length() <= LENGTH_LIMIT
                && text.split(" ").length <= WORD_LIMIT
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT))
                && text.chars().noneMatch(Character::isDigit)
                && Character.isLetter(text.codePointBefore(text.length()));
    }

    private static boolean isHeadline(String text) {
        boolean isInCapitals = text.equals(text.toUpperCase(Locale.ROOT));
        return text.length() <= LONGEST_HEADLINE
                && text.split(" ").length >= FEWEST_WORDS
                && !isInCapitals
                && !BylineRule.isByline(text)
                && !Punctuation.endsSentence(text);
    }
}
