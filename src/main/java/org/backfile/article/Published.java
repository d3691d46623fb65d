package org.backfile.article;

import java.time.LocalTime;
import java.util.Optional;

/**
 * When an article was published (or updated), as printed. The calendar date is the one on the page, whatever day it
 * was in another time zone.
 *
 * @param time to the minute
 * @param zone as printed: {@code GMT}, {@code ET}, {@code +03:00}
 */
public record Published(CalendarDate date, Optional<LocalTime> time, Optional<String> zone) {

    public static Published on(CalendarDate date) {
        return new Published(date, Optional.empty(), Optional.empty());
    }

    public static Published on(int year, int month, int day) {
        return on(new CalendarDate(year, month, day));
    }

    /**
     * ISO 8601 with as much as was printed: {@code 1987-02}, {@code 1987-02-26}, {@code 1987-02-26T15:01},
     * {@code 1987-02-26T15:01+03:00}. The zone is included if it is an offset or plainly Greenwich's; a name
     * such as {@code ET} would need a table and the season, and is left out.
     */
    public String iso() {
        return time.map(clock -> date + "T" + clock + offset()).orElseGet(date::toString);
    }

    // As the record's own would be, which goes through method handles that a short run never gets to compile.
    @Override
    public String toString() {
        return "Published[date=" + date + ", time=" + time + ", zone=" + zone + "]";
    }

    private String offset() {
        String printed = zone.orElse("");
        if (printed.matches("[+-]\\d\\d:\\d\\d")) {
            return printed;
        }
        return printed.matches("Z|GMT|UTC") ? "Z" : "";
    }
}
