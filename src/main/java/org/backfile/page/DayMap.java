package org.backfile.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.archive.Period;

/**
 * The days that have pages, encoded for the few lines of script that take a reader to a date: so compact that a century
 * takes ten kilobytes.
 *
 * <pre>
 * days   = year *( ";" year )
 * year   = number ":" month 11( "," month )
 * month  = "" for a month without a page, else in hexadecimal a bit for each day that has one, the lowest for the 1st
 * </pre>
 *
 * Example: 1987 has pages for 26 and 27 February, and one for March but none for its days:
 * {@code 1987:,6000000,0,,,,,,,,,}.
 */
final class DayMap {

    private DayMap() {}

    static String of(List<Period> years) {
        return years.stream().map(DayMap::year).collect(Collectors.joining(";"));
    }

    /** Twelve months in the format above, for days of any year. */
    static String ofMonths(List<Integer> months) {
        return months.stream()
                .map(days -> days == 0 ? "" : Integer.toHexString(days))
                .collect(Collectors.joining(","));
    }

    private static String year(Period year) {
        String[] months = IntStream.range(0, 12).mapToObj(month -> "").toArray(String[]::new);
        for (Period month : year.parts()) {
            int days = month.parts().stream()
                    .mapToInt(day -> bit(day.date().day()))
                    .reduce(0, (one, other) -> one | other);
            months[month.date().month() - 1] = Integer.toHexString(days);
        }
        return year.date().year() + ":" + String.join(",", months);
    }

    static int bit(int day) {
        return 1 << day - 1;
    }
}
