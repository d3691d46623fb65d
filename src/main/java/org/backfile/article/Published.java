package org.backfile.article;

import java.time.LocalTime;
import java.util.Optional;

/**
 * When an article was published (or updated), as printed. The calendar date is the one on the page, whatever the
 * zone says about it elsewhere in the world.
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
}
