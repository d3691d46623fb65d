package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.dates.DateReader;
import org.backfile.parse.DateField;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Recognises the lines with which press releases open, above the headline, and sets them aside. The day on which an
 * embargo ends becomes the date.
 *
 * <pre>
 * FOR IMMEDIATE RELEASE
 * EMBARGOED UNTIL 3 November 2016
 * Contact: Ann Lee, 555 0100
 * </pre>
 *
 * Not taken: {@code Press release by mayor angers council} (small letters follow: a headline), such a line below the
 * headline.
 */
final class ReleaseRule implements HeadRule {

    private static final int LENGTH_LIMIT = 80;
    private static final int MOST_WORDS_BEHIND_COLON = 3;
    private static final int MOST_WORDS_BEFORE_DATE = 6;

    private final DateReader dates;

    ReleaseRule(DateReader dates) {
        this.dates = dates;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        String text = lines.get(0).stripped();
        if (state.article().hasHeadline() || text.length() > LENGTH_LIMIT) {
            return 0;
        }
        int colon = text.indexOf(':');
        if (colon < 0 && !HeadWords.mayBeRelease(text)) {
            return 0;
        }
        if (DateReader.canBeDate(text) && HeadWords.isRelease(text) && takeDate(lines.get(0), state)) {
            return 1;
        }
        boolean isContact = colon > 0 && HeadWords.isContact(text.substring(0, colon));
        boolean mayBeRelease = colon > 0 ? isShort(text.substring(colon + 1)) : isInCapitals(text);
        boolean isRelease = mayBeRelease && HeadWords.isRelease(text);
        if (isContact || isRelease) {
            state.setAside(lines.get(0), "the head of a press release");
        }
        return isContact || isRelease ? 1 : 0;
    }

    /** Takes the day at the end of the line, if there is one. */
    private boolean takeDate(Line line, ParseState state) {
        String text = line.stripped();
        int at = text.indexOf(' ') + 1;
        for (int words = 1; at > 0 && words <= MOST_WORDS_BEFORE_DATE; words++) {
            String rest = text.substring(at);
            Optional<DateReader.Reading.Date> day = dates.readDay(rest, state::language);
            if (day.isPresent()) {
                new DateField(state, line, rest).take(day.get());
                state.setAside(line, text.substring(0, at - 1), "the head of a press release");
                return true;
            }
            at = text.indexOf(' ', at) + 1;
        }
        return false;
    }

    /** Whether what stands behind the colon is a date or a word or two, and no headline. */
    private static boolean isShort(String text) {
        return DateReader.canBeDate(text) || text.strip().split(" ").length <= MOST_WORDS_BEHIND_COLON;
    }

    /** At least its first two words: a date in small letters may follow. */
    private static boolean isInCapitals(String text) {
        int spaces = 0;
        for (int at = 0; at < text.length() && spaces < 2; at++) {
            spaces += text.charAt(at) == ' ' ? 1 : 0;
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
