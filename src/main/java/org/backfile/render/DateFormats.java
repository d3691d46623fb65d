package org.backfile.render;

import java.time.DayOfWeek;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;

/**
 * Dates as the site's readers write them, as exact as they are: {@code 26 February 1987}, {@code February 1987},
 * {@code 1987}. The patterns are the locale's own (CLDR).
 */
final class DateFormats {

    /** A literal in quotation marks, a field such as {@code MMMM}, or the characters between. */
    private static final Pattern PATTERN_PART = Pattern.compile("'(?:[^']|'')*'|[A-Za-z]+|[^A-Za-z']+");

    private final Written full;
    private final Written longer;
    private final Written medium;
    private final Written dayAndMonth;
    private final Written monthName;
    private final Written shortMonth;
    private final Map<DayOfWeek, String> weekdays;
    private final Map<DayOfWeek, String> shortWeekdays;
    private final DateTimeFormatter clock;

    DateFormats(Locale locale) {
        this.full = new Written(withDay(FormatStyle.FULL, "LLLL y", locale));
        this.longer = new Written(withDay(FormatStyle.LONG, "LLLL y", locale));
        this.medium = new Written(withDay(FormatStyle.MEDIUM, "LLL y", locale));
        this.dayAndMonth = new Written(pattern(
                withoutYear(DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.LONG, null, IsoChronology.INSTANCE, locale)),
                locale));
        this.monthName = new Written(pattern("LLLL", locale));
        this.shortMonth = new Written(pattern("LLL", locale));
        this.weekdays = names(TextStyle.FULL_STANDALONE, locale);
        this.shortWeekdays = names(TextStyle.SHORT_STANDALONE, locale);
        this.clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    private static Function<CalendarDate, String> withDay(FormatStyle style, String patternOfMonth, Locale locale) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
        DateTimeFormatter month = DateTimeFormatter.ofPattern(patternOfMonth, locale);
        return date -> switch (date.precision()) {
            case DAY -> day.format(date.firstDay());
            case MONTH -> month.format(date.firstDay());
            case YEAR -> Integer.toString(date.year());
        };
    }

    private static Function<CalendarDate, String> pattern(String pattern, Locale locale) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, locale);
        return date -> formatter.format(date.firstDay());
    }

    private static Map<DayOfWeek, String> names(TextStyle style, Locale locale) {
        var names = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            names.put(day, day.getDisplayName(style, locale));
        }
        return names;
    }

    /** The date with the weekday. */
    String full(CalendarDate date) {
        return full.of(date);
    }

    /** The date with the month's full name. */
    String longer(CalendarDate date) {
        return longer.of(date);
    }

    /** The date with the month's short name. */
    String medium(CalendarDate date) {
        return medium.of(date);
    }

    /** A day whatever the year: {@code 26 February}. */
    String dayAndMonth(CalendarDate date) {
        return dayAndMonth.of(date);
    }

    /**
     * The locale's long pattern without the year and its connecting text: {@code d 'de' MMMM 'de' y} becomes {@code d
     * 'de' MMMM}. JDK 17 has no API for it.
     */
    static String withoutYear(String pattern) {
        List<String> parts =
                PATTERN_PART.matcher(pattern).results().map(MatchResult::group).toList();
        int year = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).startsWith("y"))
                .findFirst()
                .orElse(parts.size());
        IntStream before = IntStream.range(0, year).filter(i -> isField(parts.get(i)));
        OptionalInt last = before.reduce((one, other) -> other);
        if (last.isPresent()) {
            return String.join("", parts.subList(0, last.getAsInt() + 1));
        }
        int next = IntStream.range(year + 1, parts.size())
                .filter(i -> isField(parts.get(i)))
                .findFirst()
                .orElse(parts.size());
        return String.join("", parts.subList(next, parts.size()));
    }

    private static boolean isField(String part) {
        return Character.isLetter(part.charAt(0)) && part.charAt(0) < 0x80;
    }

    /** The month's name in its stand-alone form. */
    String monthName(CalendarDate date) {
        return monthName.of(date);
    }

    String shortMonth(CalendarDate date) {
        return shortMonth.of(date);
    }

    String weekday(DayOfWeek day) {
        return Objects.requireNonNull(weekdays.get(day));
    }

    String shortWeekday(DayOfWeek day) {
        return Objects.requireNonNull(shortWeekdays.get(day));
    }

    /** The time of day as printed, with its zone: {@code 15:01 GMT}, {@code 3:01 PM}; empty when no time is printed. */
    String clock(Published published) {
        // Newer versions of CLDR have a narrow space before PM and older ones a plain one: the bytes must
        // not depend on the JDK.
        return published
                .time()
                .map(time -> clock.format(time).replace('\u202f', ' ')
                        + published.zone().map(zone -> " " + zone).orElse(""))
                .orElse("");
    }

    /** One format with a cache, since thousands of pages show the same days. */
    private static final class Written {
        private final Function<CalendarDate, String> way;
        private final Map<CalendarDate, String> written = new ConcurrentHashMap<>();

        Written(Function<CalendarDate, String> way) {
            this.way = way;
        }

        String of(CalendarDate date) {
            String known = written.get(date);
            return known == null ? written.computeIfAbsent(date, way) : known;
        }
    }
}
