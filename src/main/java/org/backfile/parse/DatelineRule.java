package org.backfile.parse;

import java.util.Locale;
import java.util.Optional;
import org.backfile.article.Dateline;
import org.backfile.dates.DateWords;
import org.backfile.text.Folding;
import org.backfile.text.Line;
import org.backfile.text.Span;

/**
 * Recognises the dateline that opens the first paragraph.
 *
 * <pre>
 * PORT ELLEN, Feb 26 (Isle News) - The ferry          place, day, agency
 * LERWICK (AP) -- Boats stayed                        place, agency
 * Doha, Qatar — The two sides                         place and country
 * PRAHA, 3. května 1987 (ČTK) - Loď                   a month in small letters
 * OAKBY, Ohio, June 9, 2003 /PRNewswire/ -- The       an agency between slashes
 * </pre>
 *
 * Not a dateline: {@code NATO - what is it for?} (no agency, no day, and no place of that name). Only the first
 * paragraph has a dateline. The words up to the dash are removed from the paragraph, and nothing else.
 */
public final class DatelineRule {

    private static final int LENGTH_LIMIT = 70;
    private static final int MOST_WORDS = 6;
    /** {@code SÃO PAULO, 5 de janeiro de 1988}. */
    private static final int MOST_WORDS_WITH_MONTH = 9;

    private static final int LONGEST_SMALL_WORD = 3;
    private static final String[] DASHES = {" - ", " -- ", " — ", " – "};

    private DatelineRule() {}

    /**
     * @param length number of characters removed from the line, including the dash, counted from its first visible
     *     character
     */
    public record Opening(Dateline dateline, Span span, int length) {}

    public static Optional<Opening> openingOf(Line line) {
        String printed = line.stripped();
        String text = Folding.withPlainSpaces(printed);
        for (String dash : DASHES) {
            int at = text.indexOf(dash);
            if (at > 0
                    && at <= LENGTH_LIMIT
                    && at + dash.length() < text.length()
                    && isDateline(text.substring(0, at), dash)) {
                int indent = line.text().indexOf(printed);
                return Optional.of(new Opening(
                        new Dateline(printed.substring(0, at)), line.spanOf(indent, indent + at), at + dash.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean isDateline(String opening, String dash) {
        int agency = agencyIn(opening);
        boolean hasAgency = agency > 0;
        String place = hasAgency ? opening.substring(0, agency).strip() : opening;
        if (place.isEmpty() || !Character.isUpperCase(place.codePointAt(0))) {
            return false;
        }
        if (hasAgency) {
            return isFewNames(place);
        }
        boolean hasDayOrCountry = place.indexOf(',') > 0;
        boolean isInCapitals = firstWordOf(place).length() > 1
                && firstWordOf(place).equals(firstWordOf(place).toUpperCase(Locale.ROOT));
        return hasDayOrCountry && isFewNames(place) && (isInCapitals || dash.equals(" — "));
    }

    /** Where the agency at the end begins, in brackets or between slashes; -1 if there is none. */
    public static int agencyIn(String opening) {
        return opening.endsWith(")") ? opening.indexOf('(') : opening.endsWith("/") ? opening.indexOf(" /") : -1;
    }

    private static String firstWordOf(String place) {
        return place.split("[ ,]", 2)[0];
    }

    /** Whether the text has few words, each beginning with a capital or a digit, or a month: names and a day. */
    private static boolean isFewNames(String place) {
        String[] words = place.split("[ ,]+");
        boolean hasMonth = false;
        boolean hasDay = false;
        for (String word : words) {
            boolean isNumber = !word.isEmpty() && Character.isDigit(word.charAt(0));
            boolean isName = word.isEmpty() || Character.isUpperCase(word.codePointAt(0));
            hasDay |= isNumber;
            if (!isNumber && !isName && word.length() > LONGEST_SMALL_WORD) {
                // "The week to 5 may" is no place: the month stands behind its day.
                if (!hasDay || hasMonth || !DateWords.isMonth(word)) {
                    return false;
                }
                hasMonth = true;
            }
        }
        return words.length <= (hasMonth ? MOST_WORDS_WITH_MONTH : MOST_WORDS);
    }
}
