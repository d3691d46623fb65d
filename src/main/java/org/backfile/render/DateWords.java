package org.backfile.render;

import java.time.DayOfWeek;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.article.CalendarDate;

/**
 * Dates as the site's readers write them, as exact as they are: {@code 26 February 1987}, {@code February 1987},
 * {@code 1987}. The patterns are the locale's own (CLDR).
 */
final class DateWords {

    private final Locale locale;
    private final Style full;
    private final Style medium;
    private final Style longer;
    private final DateTimeFormatter dayAndMonth;
    private final DateTimeFormatter shortMonth;

    DateWords(Locale locale) {
        this.locale = locale;
        this.full = new Style(FormatStyle.FULL, "LLLL y");
        this.longer = new Style(FormatStyle.LONG, "LLLL y");
        this.dayAndMonth = DateTimeFormatter.ofPattern(withoutYear(DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale)), locale);
        this.shortMonth = DateTimeFormatter.ofPattern("LLL", locale);
        this.medium = new Style(FormatStyle.MEDIUM, "LLL y");
    }

    /** With the weekday. */
    String full(CalendarDate date) {
        return full.write(date);
    }

    /** With the month's whole name. */
    String longer(CalendarDate date) {
        return longer.write(date);
    }

    /** With the month's short name. */
    String medium(CalendarDate date) {
        return medium.write(date);
    }

    /** A day whatever the year: {@code 26 February}. */
    String dayAndMonth(CalendarDate date) {
        return dayAndMonth.format(date.firstDay());
    }

    /**
     * The locale's long pattern without the year and what ties it to the rest: {@code d 'de' MMMM 'de' y} is {@code d 'de' MMMM}.
     * JDK 17 cannot be asked for it.
     */
    static String withoutYear(String pattern) {
        return pattern.startsWith("y")
                ? pattern.replaceFirst("^y+('[^']*'|[^MLd'])*", "")
                : pattern.replaceFirst("(\\s|,|،|、|'[^']*')*y.*$", "");
    }

    /** The month's name alone, as it stands for itself. */
    String monthName(CalendarDate date) {
        return DateTimeFormatter.ofPattern("LLLL", locale).format(date.firstDay());
    }

    String shortMonth(CalendarDate date) {
        return shortMonth.format(date.firstDay());
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    String shortWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** One way to write; what was written once is kept, for thousands of pages show the same days. */
    private final class Style {
        private final DateTimeFormatter day;
        private final DateTimeFormatter month;
        private final Map<CalendarDate, String> written = new ConcurrentHashMap<>();

        Style(FormatStyle day, String month) {
            this.day = DateTimeFormatter.ofLocalizedDate(day).withLocale(locale);
            this.month = DateTimeFormatter.ofPattern(month, locale);
        }

        String write(CalendarDate date) {
            return written.computeIfAbsent(date, d -> switch (d.precision()) {
                case DAY -> day.format(d.firstDay());
                case MONTH -> month.format(d.firstDay());
                case YEAR -> Integer.toString(d.year());
            });
        }
    }
}
