package org.backfile.render;

import java.time.DayOfWeek;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;

/**
 * Dates as the site's readers write them, as exact as they are: {@code 26 February 1987}, {@code February 1987},
 * {@code 1987}. The patterns are the locale's own (CLDR).
 */
final class DateWords {

    /** A literal in quotation marks, a field such as {@code MMMM}, or what stands between. */
    private static final Pattern PATTERN_PART = Pattern.compile("'(?:[^']|'')*'|[A-Za-z]+|[^A-Za-z']+");

    private final Locale locale;
    private final Style full;
    private final Style medium;
    private final Style longer;
    private final DateTimeFormatter dayAndMonth;
    private final DateTimeFormatter shortMonth;
    private final DateTimeFormatter clock;

    DateWords(Locale locale) {
        this.locale = locale;
        this.full = new Style(FormatStyle.FULL, "LLLL y");
        this.longer = new Style(FormatStyle.LONG, "LLLL y");
        this.dayAndMonth = DateTimeFormatter.ofPattern(withoutYear(DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale)), locale);
        this.shortMonth = DateTimeFormatter.ofPattern("LLL", locale);
        this.clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
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
        List<String> parts = PATTERN_PART.matcher(pattern).results().map(MatchResult::group).toList();
        int year = IntStream.range(0, parts.size()).filter(i -> parts.get(i).startsWith("y")).findFirst().orElse(parts.size());
        IntStream before = IntStream.range(0, year).filter(i -> isField(parts.get(i)));
        OptionalInt last = before.reduce((one, other) -> other);
        if (last.isPresent()) {
            return String.join("", parts.subList(0, last.getAsInt() + 1));
        }
        int next = IntStream.range(year + 1, parts.size()).filter(i -> isField(parts.get(i))).findFirst().orElse(parts.size());
        return String.join("", parts.subList(next, parts.size()));
    }

    private static boolean isField(String part) {
        return Character.isLetter(part.charAt(0)) && part.charAt(0) < 0x80;
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

    /** The time of day as printed, with its zone: {@code 15:01 GMT}, {@code 3:01 PM}; empty when no time is printed. */
    String clock(Published published) {
        // Newer versions of CLDR have a narrow space before PM and older ones a plain one: the bytes must not depend on the JDK.
        return published.time().map(time -> clock.format(time).replace('\u202f', ' ') + published.zone().map(zone -> " " + zone).orElse(""))
                .orElse("");
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
