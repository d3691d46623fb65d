package org.backfile.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/**
 * A year of the Persian (Solar Hijri) calendar: six months of 31 days, five of 30, and one of 29, or of 30 in a leap
 * year. Of 33 years these eight are leap years; the rule agrees with the sun from 1244 to 1472.
 *
 * @param firstDay in our calendar
 */
record PersianYear(int number, LocalDate firstDay) {

    private static final Set<Integer> LEAP_YEARS_OF_33 = Set.of(1, 5, 9, 13, 17, 22, 26, 30);
    private static final int KNOWN_YEAR = 1399;
    private static final LocalDate FIRST_OF_KNOWN_YEAR = LocalDate.of(2020, 3, 20);

    static PersianYear of(int number) {
        LocalDate firstDay = FIRST_OF_KNOWN_YEAR;
        for (int year = KNOWN_YEAR; year < number; year++) {
            firstDay = firstDay.plusDays(daysOf(year));
        }
        for (int year = number; year < KNOWN_YEAR; year++) {
            firstDay = firstDay.minusDays(daysOf(year));
        }
        return new PersianYear(number, firstDay);
    }

    private static int daysOf(int year) {
        return LEAP_YEARS_OF_33.contains(year % 33) ? 366 : 365;
    }

    /** @throws DateTimeException when the year has no such day */
    LocalDate day(int month, int day) {
        boolean isMonth = month >= 1 && month <= 12;
        int daysOfMonth = month <= 6 ? 31 : month <= 11 ? 30 : daysOf(number) - 336;
        if (!isMonth || day < 1 || day > daysOfMonth) {
            throw new DateTimeException("there is no day " + day + " in month " + month + " of " + number);
        }
        int before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
        return firstDay.plusDays(before + day - 1L);
    }
}
