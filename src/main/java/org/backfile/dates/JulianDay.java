package org.backfile.dates;

import java.time.LocalDate;
import org.backfile.article.CalendarDate;

/** The Julian calendar, Old Style: in use in England until 1752, in Russia until 1918, in Greece until 1923. */
final class JulianDay {

    private JulianDay() {}

    /** The day of our calendar on which the Julian calendar had that date. */
    static LocalDate inOurs(CalendarDate julian) {
        // Since the last leap day that only the Julian calendar has.
        int century = (julian.month() <= 2 ? julian.year() - 1 : julian.year()) / 100;
        int behind = century - century / 4 - 2;
        return LocalDate.of(julian.year(), julian.month(), julian.day()).plusDays(behind);
    }
}
