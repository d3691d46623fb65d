package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.byline.BylineReader;
import org.backfile.byline.BylineReading;
import org.backfile.dates.DateReader;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Whether a line directly below the headline is a line of its own, however full the one above it may look.
 *
 * <pre>
 * Ferry to sail again on Monday         Ferry to sail again        Ferry to sail again
 * 26 February 1987                      HULL, 12 April 1995        Ann Lee / Tom Orr
 * </pre>
 *
 * Not one: {@code Ferry that sank on} above {@code 26 February 1987}; {@code Storm Over} above {@code Isle, Town, Bay},
 * in a headline with capitals throughout.
 */
final class HeadBreak {

    private static final int LENGTH_LIMIT = 100;
    /** Longer words have small letters only in a headline that is written like a sentence. */
    private static final int LONG_WORD = 4;

    private HeadBreak() {}

    /** @param lines a line of the headline, the line below it and the rest of the text */
    static boolean isAt(List<Line> lines, ParseState state) {
        String above = lines.get(0).stripped();
        Line line = lines.get(1);
        String text = line.stripped();
        if (text.length() > LENGTH_LIMIT) {
            return false;
        }
        if (isNamedByline(text) || HeaderLinesRule.isKnown(line)) {
            return true;
        }
        if (DateReader.leadsToDate(above.substring(above.lastIndexOf(' ') + 1))) {
            return false;
        }
        return DateReader.canBeDate(text)
                ? isDate(line, text, state)
                : isLastButDate(lines) && isInSmallLetters(above) && isOfAuthors(text);
    }

    /** A byline of at least two words behind its {@code By}: {@code Taken / By Storm} is a headline. */
    private static boolean isNamedByline(String text) {
        int by = text.indexOf(' ');
        return by > 0 && text.indexOf(' ', by + 1) > 0 && BylineRule.isByline(text);
    }

    /** {@code Published: 3 May 1994}, {@code Courier, 2 August 1995, S. 3}, {@code HULL, 12 April 1995}. */
    private static boolean isDate(Line line, String text, ParseState state) {
        return isWithFact(text)
                || new DateLineRule(state.dates()).isDateLine(line, state)
                || new DateAmongRule(state.dates()).isPlaceAndDate(text, state);
    }

    private static boolean isWithFact(String text) {
        return PaperFact.in(text.substring(text.lastIndexOf(',') + 1)).isPresent()
                || PaperFact.in(text.substring(0, Math.max(0, text.indexOf(','))))
                        .isPresent();
    }

    /** Whether nothing follows the second line directly but a date. */
    private static boolean isLastButDate(List<Line> lines) {
        return lines.size() > 2
                && (lines.get(2).isBlank() || DateReader.canBeDate(lines.get(2).stripped()));
    }

    private static boolean isOfAuthors(String text) {
        // "Ana Ruiz / Pedro Gil, Vitoria": the place comes last.
        int place = text.indexOf(" / ") > 0 ? text.lastIndexOf(',') : -1;
        Optional<BylineReading> names = BylineReader.ofNames(place > 0 ? text.substring(0, place) : text);
        return names.isPresent() && names.get().names().size() > 1;
    }

    private static boolean isInSmallLetters(String text) {
        int length = 0;
        boolean isSmall = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            isSmall = length == 0 ? Character.isLowerCase(c) : isSmall;
            length = Character.isLetter(c) ? length + 1 : 0;
            if (isSmall && length > LONG_WORD) {
                return true;
            }
        }
        return false;
    }
}
