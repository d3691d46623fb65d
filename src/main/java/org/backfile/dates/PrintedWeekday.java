package org.backfile.dates;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.Supplier;
import org.backfile.article.CalendarDate;

/**
 * The weekday beside a date, when the date was another: {@code Monday, March 12, 1987} was a Thursday.
 *
 * <p>Only names of the text's own language count. A date of the time when its papers had Julian dates may be one.
 */
record PrintedWeekday(DateWords.Word name, DateWords words, Supplier<Optional<String>> language) {

    static PrintedWeekday of(DateParts parts, DateWords words, Supplier<Optional<String>> language) {
        return new PrintedWeekday(words.named(parts.weekday()), words, language);
    }

    /** Whether the weekday says which of two days is meant: the first, and not the other. */
    boolean decidesFor(CalendarDate day, CalendarDate other) {
        return name.canBe(dayOf(day)) && !name.canBe(dayOf(other)) && isSpoken();
    }

    private boolean isSpoken() {
        return language.get().flatMap(name::weekday).isPresent();
    }

    /** The weekday that is printed, if the date was on another one. */
    Optional<DayOfWeek> unlike(CalendarDate date) {
        if (date.day() == 0 || name.canBe(dayOf(date))) {
            return Optional.empty();
        }
        Optional<String> spoken = language.get();
        return spoken.flatMap(name::weekday).filter(day -> !isJulian(date, day, spoken.get()));
    }

    private boolean isJulian(CalendarDate date, DayOfWeek day, String spoken) {
        return date.year() <= words.lastJulianYear(spoken)
                && JulianDay.inOurs(date).getDayOfWeek() == day;
    }

    private static DayOfWeek dayOf(CalendarDate date) {
        return date.firstDay().getDayOfWeek();
    }
}
