package org.backfile.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A date as exact as it was printed: a day, a month, or only a year. It is never padded to the first of
 * a month or year. In order of time a year comes before its months and a month before its days.
 *
 * @param month 1 to 12; 0 when only the year is printed
 * @param day   1 to 31; 0 when no day is printed
 */
public record CalendarDate(int year, int month, int day) implements Comparable<CalendarDate> {

    /** Precision of a date. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private static final Comparator<CalendarDate> ORDER_OF_TIME = Comparator.comparingInt(CalendarDate::year)
            .thenComparingInt(CalendarDate::month)
            .thenComparingInt(CalendarDate::day);

    /** @throws DateTimeException when there is no such day: 31 February, month 13, a year without four digits */
    public CalendarDate {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("the year " + year + " has not four digits");
        }
        if (month == 0 && day != 0) {
            throw new DateTimeException("a day without a month");
        }
        if (month != 0) {
            YearMonth.of(year, month);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        }
    }

    public static CalendarDate of(LocalDate date) {
        return new CalendarDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether the date exists, so that the constructor accepts it. */
    public static boolean exists(int year, int month, int day) {
        return year >= 1
                && year <= 9999
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    public Precision precision() {
        return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
    }

    /** The first day that the date can mean; for sorting and for formats that only support whole dates. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The date's month without the day, or its year when no month is printed. */
    public CalendarDate toMonth() {
        return day == 0 ? this : new CalendarDate(year, month, 0);
    }

    public CalendarDate toYear() {
        return month == 0 ? this : new CalendarDate(year, 0, 0);
    }

    @Override
    public int compareTo(CalendarDate other) {
        return ORDER_OF_TIME.compare(this, other);
    }

    // A record's generated method goes through method handles, which a short run never gets to compile;
    // dates are used as keys by the million.
    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarDate date && date.year == year && date.month == month && date.day == day;
    }

    @Override
    public int hashCode() {
        return (year * 16 + month) * 32 + day;
    }

    /** ISO 8601 with as many parts as are known: {@code 1987-02-26}, {@code 1987-02}, {@code 1987}. */
    @Override
    public String toString() {
        var iso = new StringBuilder(10);
        pad(iso, year, 1000);
        if (month != 0) {
            pad(iso.append('-'), month, 10);
        }
        if (day != 0) {
            pad(iso.append('-'), day, 10);
        }
        return iso.toString();
    }

    private static void pad(StringBuilder to, int number, int unit) {
        for (int u = unit; u > 0; u /= 10) {
            to.append((char) ('0' + number / u % 10));
        }
    }
}
