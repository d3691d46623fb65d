package org.backfile.parse;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.config.DateOrder;

/**
 * Reads a text that is a date and nothing else.
 *
 * <pre>
 * December 10, 2023       10 Dec 2023       Sunday, 10th December, 2023     26-FEB-1987 15:01:01.79
 * 2023-12-10              2023/12/13        20231210                        2023-12-10T10:15:00+03:00
 * 13/12/2023              13.12.2023        December 2023                   Dec. 10, 2023, 10:15 a.m. ET
 * 10:15 GMT, Sunday 10 December 2023
 * </pre>
 *
 * Not a date: {@code in 1979, Soviet troops crossed the border} (other words), {@code 1987} (a number; but see
 * {@link #readValue}), {@code Shr 34 cts vs 1.19}.
 */
final class DateReader {

    /** Longer lines are sentences. */
    private static final int LENGTH_LIMIT = 90;
    private static final Set<String> FILLERS = Set.of("at", "on", "of", "the");

    private final DateWordsTable words = new DateWordsTable();
    private final Optional<DateOrder> order;

    DateReader(Optional<DateOrder> order) {
        this.order = order;
    }

    /** What a text says as a date. */
    sealed interface Reading {
        /** @param other what it would be if the numbers were taken the other way round */
        record Date(Published published, Optional<CalendarDate> other) implements Reading {
        }

        /** It has the form of a date, but there is no such day. */
        record Impossible() implements Reading {
        }

        /** It is something else. */
        record NoDate() implements Reading {
        }
    }

    private static final Reading NO_DATE = new Reading.NoDate();

    Reading read(String text) {
        if (text.length() > LENGTH_LIMIT || text.chars().noneMatch(Character::isDigit)) {
            return NO_DATE;
        }
        List<DateToken> tokens = DateToken.tokensOf(text);
        var clock = Clock.takenFrom(tokens);
        tokens.removeIf(token -> token.isWord() && (words.isWeekday(token.text()) || FILLERS.contains(token.text().toLowerCase(Locale.ROOT))));
        return date(tokens, clock);
    }

    /** As {@link #read}, for a text that is named as a date: a year alone is one there. */
    Reading readValue(String text) {
        boolean isYear = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.equals("0000");
        return isYear ? new Reading.Date(Published.on(Integer.parseInt(text), 0, 0), Optional.empty()) : read(text);
    }

    private Reading date(List<DateToken> tokens, Clock clock) {
        if (tokens.size() == 1 && tokens.get(0).isNumber(8)) {
            String digits = tokens.get(0).text();
            return whole(number(digits.substring(0, 4)), number(digits.substring(4, 6)), number(digits.substring(6)), clock);
        }
        if (tokens.size() == 2 && tokens.get(0).isWord() && tokens.get(1).isNumber(4)) {
            int month = words.month(tokens.get(0).text());
            return month == 0 ? NO_DATE : published(number(tokens.get(1).text()), month, 0, clock, Optional.empty());
        }
        return tokens.size() == 3 ? threeParts(tokens.get(0), tokens.get(1), tokens.get(2), clock) : NO_DATE;
    }

    private Reading threeParts(DateToken first, DateToken second, DateToken third, Clock clock) {
        if (first.isWord() && second.isDay() && third.isNumber(4)) {
            return named(first, second, third, clock);
        }
        if (first.isDay() && second.isWord() && third.isNumber(4)) {
            return named(second, first, third, clock);
        }
        if (first.isNumber(4) && second.isDay() && third.isDay() && first.isJoinedTo(second)) {
            return whole(number(first.text()), number(second.text()), number(third.text()), clock);
        }
        boolean isNumeric = first.isDay() && second.isDay() && third.isNumber(4) && first.isJoinedTo(second) && second.isJoinedTo(third);
        return isNumeric ? numeric(number(first.text()), number(second.text()), number(third.text()), clock) : NO_DATE;
    }

    private Reading named(DateToken month, DateToken day, DateToken year, Clock clock) {
        int number = words.month(month.text());
        return number == 0 ? NO_DATE : whole(number(year.text()), number, number(day.text()), clock);
    }

    /** Two numbers of which either may be the day. */
    private Reading numeric(int first, int second, int year, Clock clock) {
        boolean canBeDayMonth = CalendarDate.exists(year, second, first);
        boolean canBeMonthDay = CalendarDate.exists(year, first, second);
        if (canBeDayMonth && canBeMonthDay && first != second) {
            boolean isDayFirst = order.orElse(DateOrder.DAY_MONTH) == DateOrder.DAY_MONTH;
            var other = isDayFirst ? new CalendarDate(year, first, second) : new CalendarDate(year, second, first);
            Optional<CalendarDate> doubt = order.isPresent() ? Optional.empty() : Optional.of(other);
            return isDayFirst ? published(year, second, first, clock, doubt) : published(year, first, second, clock, doubt);
        }
        return canBeDayMonth ? whole(year, second, first, clock) : whole(year, first, second, clock);
    }

    private static Reading whole(int year, int month, int day, Clock clock) {
        return CalendarDate.exists(year, month, day) ? published(year, month, day, clock, Optional.empty()) : new Reading.Impossible();
    }

    private static Reading published(int year, int month, int day, Clock clock, Optional<CalendarDate> other) {
        if (year == 0) {
            return new Reading.Impossible();
        }
        return new Reading.Date(new Published(new CalendarDate(year, month, day), clock.time(), clock.zone()), other);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The time of day in a date line, taken out of it. */
    private record Clock(Optional<LocalTime> time, Optional<String> zone) {

        static Clock takenFrom(List<DateToken> tokens) {
            for (int i = 0; i < tokens.size(); i++) {
                Optional<LocalTime> time = tokens.get(i).asTime();
                if (time.isPresent()) {
                    tokens.remove(i);
                    return withZone(time.get(), tokens, i);
                }
            }
            return new Clock(Optional.empty(), Optional.empty());
        }

        private static Clock withZone(LocalTime time, List<DateToken> tokens, int at) {
            LocalTime printed = time;
            if (at < tokens.size() && tokens.get(at).isHalfOfDay()) {
                boolean isAfternoon = Character.toLowerCase(tokens.remove(at).text().charAt(0)) == 'p';
                printed = time.getHour() > 12 ? time : time.withHour(time.getHour() % 12 + (isAfternoon ? 12 : 0));
            }
            if (at < tokens.size() && tokens.get(at).isZone()) {
                return new Clock(Optional.of(printed), Optional.of(tokens.remove(at).text()));
            }
            return new Clock(Optional.of(printed), Optional.empty());
        }
    }
}
