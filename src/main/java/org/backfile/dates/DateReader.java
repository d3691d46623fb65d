package org.backfile.dates;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.config.DateOrder;
import org.backfile.text.Folding;

/**
 * Reads a text that is a date, with or without weekday, time, zone and a label, in any language and script.
 *
 * <pre>
 * December 10, 2023       10 Dec 2023       Sunday, 10th December, 2023     26-FEB-1987 15:01:01.79
 * 2023-12-10              2023/12/13        20231210                        2023-12-10T10:15:00+03:00
 * 13/12/2023              10.12.23          December 2023                   Dec. 10, 2023, 10:15 a.m. ET
 * 10 de diciembre de 2023 2023年12月10日    ١٠ ديسمبر ٢٠٢٣                  Publicado em 3 de maio de 2022 às 20h36
 * </pre>
 *
 * Not a date: {@code in 1979, Soviet troops crossed the border} (other words), {@code 1987} (a number; but see
 * {@link #readValue}), {@code Shr 34 cts vs 1.19}.
 */
public final class DateReader {

    /** Longer lines are sentences. */
    private static final int LENGTH_LIMIT = 120;

    private static final int TOKEN_LIMIT = 26;
    /** {@code on}, {@code del}, {@code vom}; {@code mattina} is none. */
    private static final int LONGEST_LEADING_WORD = 3;

    /**
     * The year in which this version of the program appeared. No article of two digits is later: {@code 31 December
     * 68} is in 1968. Not the year in which the program runs, so that a site does not change with the calendar.
     */
    public static final int YEAR_OF_RELEASE = 2026;

    private static final Reading NO_DATE = new Reading.NoDate();

    private final DateOrder order;
    private final boolean isCertain;

    /**
     * @param order     which number of an ambiguous date is the day
     * @param isCertain whether that is known, not only likely
     */
    public DateReader(DateOrder order, boolean isCertain) {
        this.order = order;
        this.isCertain = isCertain;
    }

    /** The result of reading a text as a date. */
    public sealed interface Reading {
        /**
         * @param other the date with day and month swapped; only when the order is in doubt
         * @param shows which number came first in a numeric date that can be read in only one way
         * @param label the label, if a word marks it as the date of publication or of a change
         * @param assumptions what the text does not say
         * @param weekday as printed, if the day was another one
         */
        record Date(
                Published published,
                Optional<CalendarDate> other,
                Optional<DateOrder> shows,
                Optional<DateWords.Kind> label,
                Set<Assumption> assumptions,
                Optional<DayOfWeek> weekday)
                implements Reading {
            public Date {
                assumptions = Set.copyOf(assumptions);
            }

            /** The same reading on another day. */
            Date on(CalendarDate day) {
                var then = new Published(day, published.time(), published.zone());
                return new Date(then, other, shows, label, assumptions, Optional.empty());
            }

            Date labelled(Optional<DateWords.Kind> word) {
                return new Date(published, other, shows, word, assumptions, weekday);
            }

            Date assuming(Set<Assumption> more) {
                if (more.isEmpty()) {
                    return this;
                }
                var all = new HashSet<>(assumptions);
                all.addAll(more);
                return new Date(published, other, shows, label, all, weekday);
            }

            Date beside(Optional<DayOfWeek> unlike) {
                return unlike.isEmpty() ? this : new Date(published, other, shows, label, assumptions, unlike);
            }

            public boolean isUpdate() {
                return label.equals(Optional.of(DateWords.Kind.UPDATED));
            }
        }

        /** The text has the form of a date, but the day does not exist. */
        record Impossible() implements Reading {}

        /** The text is something else. */
        record NoDate() implements Reading {}
    }

    /** @param language of the text, consulted only where languages disagree on a month's name */
    public Reading read(String text, Supplier<Optional<String>> language) {
        if (text.length() > LENGTH_LIMIT || !canBeDate(text)) {
            return NO_DATE;
        }
        Optional<Reading.Date> both = DoubleDate.in(text).flatMap(dates -> readBoth(dates, language));
        return both.isPresent() ? both.get() : readOne(text, language);
    }

    private Optional<Reading.Date> readBoth(DoubleDate dates, Supplier<Optional<String>> language) {
        Optional<Reading.Date> first = clearDay(dates.older(), language);
        Optional<Reading.Date> second = first.isEmpty() ? first : clearDay(dates.newer(), language);
        return second.isEmpty()
                ? second
                : dates.meaning(
                                first.get().published().date(),
                                second.get().published().date())
                        .map(meaning -> first.get().on(meaning.day()).assuming(meaning.assumptions()));
    }

    /** The day that the text is, if nothing about it is assumed. */
    private Optional<Reading.Date> clearDay(String text, Supplier<Optional<String>> language) {
        return readOne(text, language) instanceof Reading.Date date
                        && date.published().date().day() > 0
                        && date.other().isEmpty()
                        && date.assumptions().isEmpty()
                ? Optional.of(date)
                : Optional.empty();
    }

    private Reading readOne(String text, Supplier<Optional<String>> language) {
        List<DateToken> tokens = DateToken.tokensOf(text);
        var words = DateWords.loaded();
        DayPair.join(tokens, words);
        if (tokens.size() > TOKEN_LIMIT || hasSign(tokens)) {
            return NO_DATE;
        }
        Optional<DateWords.Kind> label = DateLabel.takenFrom(tokens, words);
        var clock = DateClock.takenFrom(tokens, words);
        Optional<DateParts> parts = DateParts.of(tokens, words, language);
        Optional<CalendarDate> foreign = OtherCalendars.read(tokens, words, language);
        if (foreign.isPresent()) {
            return certain(new Published(foreign.get(), clock.time(), clock.zone()))
                    .labelled(label);
        }
        if (parts.isEmpty()) {
            return NO_DATE;
        }
        var weekday = PrintedWeekday.of(parts.get(), words, language);
        Reading reading = date(parts.get(), weekday, clock);
        if (!(reading instanceof Reading.Date date)) {
            return reading;
        }
        return date.labelled(label)
                .assuming(parts.get().assumptions())
                .beside(weekday.unlike(date.published().date()));
    }

    /** Whether the word is the name of a weekday in some language. */
    public static boolean isWeekday(String word) {
        return DateWords.loaded().named(Folding.words(word)).is(DateWords.Kind.WEEKDAY);
    }

    /**
     * The words of a date that say which part of the day is meant, as written: {@code Morning}. The half of a day that
     * belongs to a time, {@code 10h15 du matin}, is none.
     */
    public static List<String> partsOfDay(String text, Published read) {
        return wordsIn(text, word -> {
            boolean isOfTime = read.time().isPresent() && (word.is(DateWords.Kind.AM) || word.is(DateWords.Kind.PM));
            return word.is(DateWords.Kind.DAY_PART) && !isOfTime;
        });
    }

    /** The names of editions among the words of a date, as written: {@code 朝刊}. */
    public static List<String> editions(String text) {
        return wordsIn(text, word -> word.is(DateWords.Kind.EDITION));
    }

    private static List<String> wordsIn(String text, Predicate<DateWords.Word> isWanted) {
        List<String> parts = new ArrayList<>();
        var words = DateWords.loaded();
        for (DateToken token : DateToken.tokensOf(text)) {
            if (token.isWord() && isWanted.test(words.named(token.text()))) {
                parts.add(token.raw());
            }
        }
        return parts;
    }

    /** Whether the first word may be the first of a date: a number, a label, a month, a weekday, {@code le}. */
    public static boolean beginsLikeDate(String text) {
        if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
            return !text.isEmpty();
        }
        var words = DateWords.loaded();
        String first = firstWord(text);
        DateWords.Word word = words.named(first);
        return word.isMonth()
                || word.is(DateWords.Kind.WEEKDAY)
                || word.is(DateWords.Kind.WORD)
                || word.is(DateWords.Kind.WITH)
                || words.labelOf(first).isPresent();
    }

    /** Whether the text begins with a label of a date: {@code Posted}. */
    public static boolean beginsWithLabel(String text) {
        return DateWords.loaded().labelOf(firstWord(text)).isPresent();
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Folding.words(text.substring(0, end));
    }

    /** Whether the word leads to a date in a sentence, in small letters: {@code sank on} / {@code 3 May 1994}. */
    public static boolean leadsToDate(String word) {
        if (word.length() > LONGEST_LEADING_WORD) {
            return false;
        }
        DateWords.Word known = DateWords.loaded().named(Folding.words(word));
        return Character.isLowerCase(word.codePointAt(0))
                && (known.is(DateWords.Kind.WORD) || known.is(DateWords.Kind.WITH));
    }

    private static boolean hasSign(List<DateToken> tokens) {
        for (DateToken token : tokens) {
            if (token.kind() == DateToken.Kind.SIGN) {
                return true;
            }
        }
        return false;
    }

    /** The date that the text is, if it names a day: {@code 3 March 1994}, not {@code March 1994}. */
    public Optional<Reading.Date> readDay(String text, Supplier<Optional<String>> language) {
        return read(text, language) instanceof Reading.Date date
                        && date.published().date().day() > 0
                ? Optional.of(date)
                : Optional.empty();
    }

    /** Whether the text has the digits of a date: at least three, as in {@code 5 May 87}, in two numbers or a year. */
    public static boolean canBeDate(String text) {
        int digits = 0;
        int numbers = 0;
        int length = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Nearly every character is a letter, and this is asked of nearly every line of the head.
            boolean isDigit = c <= '9' ? c >= '0' : c > 0x7f && Character.isDigit(c);
            digits += isDigit ? 1 : 0;
            length = isDigit ? length + 1 : 0;
            numbers += length == 1 ? 1 : 0;
            longest = Math.max(longest, length);
        }
        return digits >= 3 ? numbers >= 2 || longest >= 4 : HanNumber.hasDate(text);
    }

    /**
     * Like {@link #read}, for a text labelled as a date: there a year alone, or a numeric year and month, is one too.
     */
    public Reading readValue(String text, Supplier<Optional<String>> language) {
        boolean isYear = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.equals("0000");
        if (isYear) {
            return certain(Published.on(Integer.parseInt(text), 0, 0));
        }
        boolean isMonth = text.length() == 7
                && text.charAt(4) == '-'
                && text.chars().filter(Character::isDigit).count() == 6;
        int month = isMonth ? Integer.parseInt(text.substring(5)) : 0;
        return month >= 1 && month <= 12
                ? certain(Published.on(Integer.parseInt(text.substring(0, 4)), month, 0))
                : read(text, language);
    }

    private Reading date(DateParts parts, PrintedWeekday weekday, DateClock clock) {
        if (parts.isNumeric()) {
            return numeric(parts, weekday, clock);
        }
        int year = yearOf(parts.year(), parts.yearDigits());
        if (parts.day() == 0) {
            return certain(new Published(new CalendarDate(year, parts.month(), 0), clock.time(), clock.zone()));
        }
        return whole(year, parts.month(), parts.day(), clock);
    }

    private static int yearOf(int year, int digits) {
        return digits > 2 ? year : yearOf(year);
    }

    /** The year of which two digits are written. */
    static int yearOf(int twoDigits) {
        return 2000 + twoDigits <= YEAR_OF_RELEASE ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /** Two numbers, either of which may be the day. */
    private Reading numeric(DateParts parts, PrintedWeekday weekday, DateClock clock) {
        int first = parts.first();
        int second = parts.second();
        int year = yearOf(parts.year(), parts.yearDigits());
        boolean canBeDayMonth = CalendarDate.exists(year, second, first);
        boolean canBeMonthDay = CalendarDate.exists(year, first, second);
        if (!canBeDayMonth && !canBeMonthDay) {
            return first <= 31 && second <= 31 ? new Reading.Impossible() : NO_DATE;
        }
        if (canBeDayMonth && canBeMonthDay) {
            return ambiguous(
                    new CalendarDate(year, second, first), new CalendarDate(year, first, second), weekday, clock);
        }
        return certain(
                canBeDayMonth,
                canBeDayMonth ? new CalendarDate(year, second, first) : new CalendarDate(year, first, second),
                clock);
    }

    private Reading ambiguous(CalendarDate dayMonth, CalendarDate monthDay, PrintedWeekday weekday, DateClock clock) {
        if (!isCertain && weekday.decidesFor(dayMonth, monthDay)) {
            return certain(true, dayMonth, clock);
        }
        if (!isCertain && weekday.decidesFor(monthDay, dayMonth)) {
            return certain(false, monthDay, clock);
        }
        boolean isDayFirst = order == DateOrder.DAY_MONTH;
        CalendarDate other = isDayFirst ? monthDay : dayMonth;
        return new Reading.Date(
                new Published(isDayFirst ? dayMonth : monthDay, clock.time(), clock.zone()),
                isCertain || dayMonth.equals(monthDay) ? Optional.empty() : Optional.of(other),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private static Reading certain(boolean isDayFirst, CalendarDate date, DateClock clock) {
        return new Reading.Date(
                new Published(date, clock.time(), clock.zone()),
                Optional.empty(),
                Optional.of(isDayFirst ? DateOrder.DAY_MONTH : DateOrder.MONTH_DAY),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private static Reading whole(int year, int month, int day, DateClock clock) {
        return CalendarDate.exists(year, month, day)
                ? certain(new Published(new CalendarDate(year, month, day), clock.time(), clock.zone()))
                : new Reading.Impossible();
    }

    static Reading.Date certain(Published published) {
        return new Reading.Date(
                published, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }
}
