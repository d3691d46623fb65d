package org.backfile.head;

import java.util.List;
import org.backfile.dates.DateReader;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Recognises the lines with which press releases open, above the headline, and sets them aside.
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

    @Override
    public int take(List<Line> lines, ParseState state) {
        String text = lines.get(0).stripped();
        if (state.article().hasHeadline() || text.length() > LENGTH_LIMIT) {
            return 0;
        }
        int colon = text.indexOf(':');
        boolean isContact = colon > 0 && HeadWords.isContact(text.substring(0, colon));
        boolean mayBeRelease = colon > 0 ? isShort(text.substring(colon + 1)) : isInCapitals(text);
        boolean isRelease = mayBeRelease && HeadWords.isRelease(text);
        if (isContact || isRelease) {
            state.setAside(lines.get(0), "the head of a press release");
        }
        return isContact || isRelease ? 1 : 0;
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
