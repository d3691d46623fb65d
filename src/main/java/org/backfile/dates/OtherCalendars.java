package org.backfile.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.backfile.article.CalendarDate;
import org.backfile.dates.DateWords.Calendar;

/**
 * Reads days of the Persian (Solar Hijri) and the Islamic calendar, with the month in words or in numbers.
 *
 * <pre>
 * ۲۱ اردیبهشت ۱۳۹۹            10 May 2020
 * شنبه نهم مرداد ۱۳۸۹           31 July 2010
 * 14-09-1432 هـ               14 August 2011
 * 1389/05/09                  in a Persian text, 31 July 2010
 * </pre>
 *
 * Islamic months are those of Umm al-Qura as {@link HijrahDate} knows them, from 1300 on; elsewhere a month may have
 * begun a day earlier or later.
 */
final class OtherCalendars {

    /** In these years of both calendars there were newspapers; none of ours has these numbers. */
    private static final int EARLIEST = 1244;

    private static final int LATEST = 1472;

    private final DateWords words;
    private final List<DateToken> numbers = new ArrayList<>();
    private Optional<Calendar> calendar = Optional.empty();
    private int month;
    private int day;

    private OtherCalendars(DateWords words) {
        this.words = words;
    }

    /** @param language of the text, consulted only for a date in numbers whose year is in neither of our centuries */
    static Optional<CalendarDate> read(List<DateToken> tokens, DateWords words, Supplier<Optional<String>> language) {
        if (!hasYear(tokens)) {
            return Optional.empty();
        }
        var date = new OtherCalendars(words);
        return date.scan(tokens) ? date.day(language) : Optional.empty();
    }

    private static boolean hasYear(List<DateToken> tokens) {
        for (DateToken token : tokens) {
            if (isYear(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(DateToken token) {
        return token.isNumber(4) && token.value() >= EARLIEST && token.value() <= LATEST;
    }

    /** @return false when a word cannot belong to a date */
    private boolean scan(List<DateToken> tokens) {
        int at = 0;
        while (at < tokens.size()) {
            DateToken token = tokens.get(at);
            if (token.isNumber()) {
                numbers.add(token);
                at++;
            } else {
                int size = wordsAt(tokens, at);
                if (size == 0) {
                    return false;
                }
                at += size;
            }
        }
        return true;
    }

    /** The number of words from here that mean something in a date, or nothing in particular; 0 if they do not. */
    private int wordsAt(List<DateToken> tokens, int at) {
        DateToken token = tokens.get(at);
        if (!token.isWord()) {
            return 0;
        }
        String two = at + 1 < tokens.size() ? token.text() + tokens.get(at + 1).text() : "";
        for (String name : List.of(two, token.text())) {
            Optional<DateWords.OtherMonth> found = words.otherMonth(name);
            if (found.isPresent()) {
                calendar = Optional.of(found.get().calendar());
                month = found.get().month();
                return name.equals(two) ? 2 : 1;
            }
            int ordinal = words.ordinal(name);
            if (ordinal > 0) {
                day = ordinal;
                return name.equals(two) ? 2 : 1;
            }
        }
        Optional<Calendar> mark = words.calendarOf(token.text());
        if (mark.isPresent()) {
            calendar = mark;
            return 1;
        }
        DateWords.Word word = words.named(token.text());
        return word.is(DateWords.Kind.WEEKDAY) || word.is(DateWords.Kind.WORD) ? 1 : 0;
    }

    private Optional<CalendarDate> day(Supplier<Optional<String>> language) {
        if (month > 0) {
            return named();
        }
        boolean isNumeric = numbers.size() == 3 && numbers.get(1).isShortNumber();
        if (!isNumeric) {
            return Optional.empty();
        }
        boolean isYearFirst = isYear(numbers.get(0));
        month = numbers.get(1).value();
        day = numbers.get(isYearFirst ? 2 : 0).value();
        DateToken year = numbers.get(isYearFirst ? 0 : 2);
        return isYear(year)
                ? calendar.or(() -> language.get().flatMap(Calendar::of)).flatMap(one -> ours(one, year.value()))
                : Optional.empty();
    }

    /** The month stands in words; the day may, too. */
    private Optional<CalendarDate> named() {
        DateToken last = numbers.get(numbers.size() - 1);
        boolean isFirstYear = isYear(numbers.get(0));
        DateToken year = isFirstYear ? numbers.get(0) : last;
        if (day == 0 && numbers.size() == 2) {
            day = (isFirstYear ? last : numbers.get(0)).value();
        }
        boolean isWhole = isYear(year) && numbers.size() <= 2 && day > 0;
        return isWhole ? calendar.flatMap(one -> ours(one, year.value())) : Optional.empty();
    }

    private Optional<CalendarDate> ours(Calendar one, int year) {
        try {
            LocalDate date = one == Calendar.PERSIAN
                    ? PersianYear.of(year).day(month, day)
                    : LocalDate.from(HijrahDate.of(year, month, day));
            return Optional.of(new CalendarDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
