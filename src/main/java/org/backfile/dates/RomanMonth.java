package org.backfile.dates;

import java.util.List;
import java.util.Locale;

/**
 * A month in Roman numerals between the day and the year.
 *
 * <pre>
 * 12.IV.1905      12/IV/1905      12. IV. 05      1905. IV. 12.      12.iv.1905
 * </pre>
 *
 * Not a month: {@code 12 XX 1905} (there is none), {@code 3 i 1905} (one small letter is a word), {@code Henry VIII,
 * 1905} (no number before it).
 */
final class RomanMonth {

    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private RomanMonth() {}

    /** Index of the token that is a month; -1 if none is. */
    static int in(List<DateToken> tokens) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            boolean isBetween = tokens.get(at).isWord()
                    && tokens.get(at - 1).isNumber()
                    && tokens.get(at + 1).isNumber();
            if (isBetween && numberOf(tokens.get(at)) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** The month that the word is; 0 if it is none. */
    static int numberOf(DateToken word) {
        String raw = word.raw();
        boolean isSmall = raw.length() > 1 && raw.equals(word.text());
        return NUMERALS.indexOf(isSmall ? raw.toUpperCase(Locale.ROOT) : raw) + 1;
    }
}
