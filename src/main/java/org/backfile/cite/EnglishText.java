package org.backfile.cite;

import java.util.List;
import java.util.Optional;
import org.backfile.article.CalendarDate;

/** Conventions that the English style guides share: months, quotation marks and full stops. */
final class EnglishText {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final String ENDS = ".?!…。？！؟۔";
    private static final String CLOSING = "”’\"')";

    private EnglishText() {}

    static String month(CalendarDate date) {
        return MONTHS.get(date.month() - 1);
    }

    /** {@code February 26, 1987}, {@code February 1987}, {@code 1987}; {@code n.d.} without a date. */
    static String monthFirst(Optional<CalendarDate> date) {
        return date.map(known -> switch (known.precision()) {
                    case DAY -> month(known) + " " + known.day() + ", " + known.year();
                    case MONTH -> month(known) + " " + known.year();
                    case YEAR -> Integer.toString(known.year());
                })
                .orElse("n.d.");
    }

    /** Adds the full stop of a sentence unless the text already ends in a punctuation mark. */
    static String sentence(String text) {
        int last = text.length() - 1;
        boolean isClosed = last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0;
        int end = isClosed ? last - 1 : last;
        return end >= 0 && ENDS.indexOf(text.charAt(end)) >= 0 ? text : text + ".";
    }

    /**
     * In double quotation marks, with the full stop inside and its own quotation marks turned into single ones:
     * {@code “Envoys open ‘candid’ talks.”}
     */
    static String quoted(String headline) {
        return "“" + sentence(withSingleMarks(headline)) + "”";
    }

    private static String withSingleMarks(String text) {
        if (text.indexOf('„') >= 0 || text.indexOf('«') >= 0) {
            // In other languages “ may be a closing mark.
            return text;
        }
        var single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens =
                    i == 0 || Character.isWhitespace(text.charAt(i - 1)) || "([<—–".indexOf(text.charAt(i - 1)) >= 0;
            single.append(c == '“' ? '‘' : c == '”' ? '’' : c == '"' ? opens ? '‘' : '’' : c);
        }
        return single.toString();
    }
}
