package org.backfile.dates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Year, month and day in a line from which time and labels have been removed.
 *
 * @param yearDigits number of digits of the year as written
 * @param month      0 for a numeric date in which either number may be the month
 * @param day        0 if absent
 * @param first      of a numeric date, the first number; else 0
 * @param second     of a numeric date, the second number; else 0
 * @param isRange    whether more days follow the first: {@code October 3-9, 1994}
 * @param weekday    its name, folded, of more days the first one's; empty if there is none
 */
record DateParts(int year, int yearDigits, int month, int day, int first, int second, boolean isRange, String weekday) {

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2999;
    /** Later years are counted from the Buddha's death, as in Thailand. */
    private static final int BUDDHIST_FROM = 2400;

    private static final int BUDDHIST_ERA = 543;
    private static final int LONGEST_ENDING = 4;

    Set<Assumption> assumptions() {
        if (yearDigits != 2 && !isRange) {
            return Set.of();
        }
        var assumptions = EnumSet.noneOf(Assumption.class);
        if (yearDigits == 2) {
            assumptions.add(Assumption.CENTURY);
        }
        if (isRange) {
            assumptions.add(Assumption.FIRST_OF_RANGE);
        }
        return assumptions;
    }

    boolean isNumeric() {
        return month == 0;
    }

    static Optional<DateParts> of(List<DateToken> tokens, DateWords words, Supplier<Optional<String>> language) {
        var draft = new Slots();
        boolean isRead = draft.read(tokens, words, language);
        return isRead ? draft.parts() : Optional.empty();
    }

    /** The parts found so far while scanning the tokens. */
    private static final class Slots {
        private int year = -1;
        private int yearDigits;
        private int month;
        private int day;
        private int era;
        private final List<DateToken> numbers = new ArrayList<>();
        private int numbersBeforeMonth;
        private boolean isRange;
        private String weekday = "";
        private String firstWeekday = "";

        /** @return false when a token cannot belong to a date */
        boolean read(List<DateToken> tokens, DateWords words, Supplier<Optional<String>> language) {
            MonthName name = MonthName.in(tokens, words, language);
            int at = 0;
            while (at < tokens.size()) {
                DateToken token = tokens.get(at);
                if (at == name.at()) {
                    month = name.month();
                    era = name.isThai() && era == 0 ? 1 : era;
                    numbersBeforeMonth = numbers.size();
                    at += name.size();
                } else if (token.isNumber()) {
                    at += number(tokens, at, words);
                } else {
                    int size = passedOver(tokens, at, name, words, language);
                    if (size == 0) {
                        return false;
                    }
                    at += size;
                }
            }
            return true;
        }

        /**
         * Number of words from here that say nothing about year, month and day; 0 if the first cannot belong to a date.
         */
        private int passedOver(
                List<DateToken> tokens, int at, MonthName name, DateWords words, Supplier<Optional<String>> language) {
            DateToken token = tokens.get(at);
            DateWords.Word word = words.named(token.text());
            if (!token.isWord()) {
                return 0;
            }
            if (word.is(DateWords.Kind.ERA)) {
                era = word.era();
                return 1;
            }
            int size = name.weekdaySize(tokens, at, words);
            boolean isStray = size == 1
                    && !word.is(DateWords.Kind.WORD)
                    && StrayWeekday.isAt(at, tokens, word, name.wordIn(tokens, words), language);
            if (isStray) {
                return 0;
            }
            if (size > 0) {
                // "de" is a weekday, too, somewhere.
                weekday = word.is(DateWords.Kind.WORD) && !weekday.isEmpty()
                        ? weekday
                        : MonthName.joined(tokens, at, size);
                firstWeekday = firstWeekday.isEmpty() ? weekday : firstWeekday;
                return size;
            }
            int again = name.againSize(tokens, at, words);
            if (again > 0) {
                return again;
            }
            boolean isEnding = token.isGlued() && token.raw().length() <= LONGEST_ENDING
                    || token.raw().length() == 1;
            boolean isMark = word.is(DateWords.Kind.YEAR_BEFORE)
                    || word.is(DateWords.Kind.MONTH_BEFORE)
                    || word.is(DateWords.Kind.DAY_BEFORE);
            return isEnding
                            || isMark
                            || word.is(DateWords.Kind.WORD)
                            || word.is(DateWords.Kind.EDITION)
                            || isThaiWeekday(token, words)
                    ? 1
                    : 0;
        }

        /** Thai writes the word before the day's number without a space: {@code วันอาทิตย์ที่}. */
        private static boolean isThaiWeekday(DateToken token, DateWords words) {
            return token.text().endsWith("ที่")
                    && words.named(token.text().substring(0, token.text().length() - 3))
                            .is(DateWords.Kind.WEEKDAY);
        }

        /** Takes a number and the mark after it that says what it counts. */
        private int number(List<DateToken> tokens, int at, DateWords words) {
            DateToken token = tokens.get(at);
            // "1-р сарын": an ending comes between the number and its mark.
            int markAt = at + 2 < tokens.size()
                            && tokens.get(at + 1).isWord()
                            && tokens.get(at + 1).raw().length() == 1
                            && tokens.get(at + 2).isWord()
                            && !hasMark(words.named(tokens.get(at + 1).text()))
                    ? at + 2
                    : at + 1;
            DateWords.Word after = words.named(
                    markAt < tokens.size() && tokens.get(markAt).isWord()
                            ? tokens.get(markAt).text()
                            : "");
            DateWords.Word before = words.named(
                    at > 0 && tokens.get(at - 1).isWord() ? tokens.get(at - 1).text() : "");
            if (after.is(DateWords.Kind.YEAR_AFTER) || before.is(DateWords.Kind.YEAR_BEFORE)) {
                year = token.value() + (era > 1 ? era : 0);
                yearDigits = Math.max(token.text().length(), era > 1 ? 4 : 0);
                era = era > 1 ? 0 : era;
            } else if (after.is(DateWords.Kind.MONTH_AFTER) || before.is(DateWords.Kind.MONTH_BEFORE)) {
                month = month == 0 ? token.value() : 99;
                numbersBeforeMonth = numbers.size();
            } else if (after.is(DateWords.Kind.DAY_AFTER)) {
                day = token.value();
            } else {
                numbers.add(token);
                return 1;
            }
            return hasMark(after) ? markAt - at + 1 : 1;
        }

        private static boolean hasMark(DateWords.Word word) {
            return word.is(DateWords.Kind.YEAR_AFTER)
                    || word.is(DateWords.Kind.MONTH_AFTER)
                    || word.is(DateWords.Kind.DAY_AFTER);
        }

        Optional<DateParts> parts() {
            if (month == 0 && year < 0 && day == 0) {
                return numeric();
            }
            DateToken before = null;
            for (DateToken number : numbers) {
                // "December 1994/5" is an issue of two years, and 5 no day.
                if (before != null && before.isNumber(4) && before.joint() == '/') {
                    return Optional.empty();
                }
                boolean isEndOfRange = before != null
                        && before.joint() == '-'
                        && before.value() == day
                        && number.isShortNumber()
                        && number.value() > day;
                before = number;
                if (isEndOfRange) {
                    isRange = true;
                    continue;
                }
                boolean isYear = number.isNumber(4)
                        || year < 0
                                && numbers.size() == 2
                                && numbers.get(1) == number
                                && day > 0
                                && numbersBeforeMonth == 1;
                if (isYear && year < 0) {
                    year = number.value();
                    yearDigits = number.text().length();
                } else if (day == 0 && number.isShortNumber()) {
                    day = number.value();
                    if (day == 0) {
                        return Optional.empty();
                    }
                } else {
                    return Optional.empty();
                }
            }
            if (month < 1 || month > 12 || year < 0) {
                return Optional.empty();
            }
            return day <= 31 && isYear(inOurEra())
                    ? Optional.of(new DateParts(
                            inOurEra(), yearDigits, month, day, 0, 0, isRange, isRange ? firstWeekday : weekday))
                    : Optional.empty();
        }

        private int inOurEra() {
            boolean isBuddhist = year >= BUDDHIST_FROM && era != 0;
            return isBuddhist ? year - BUDDHIST_ERA : year;
        }

        private boolean isYear(int number) {
            return yearDigits == 2 || yearDigits == 4 && number >= EARLIEST_YEAR && number <= LATEST_YEAR;
        }

        private Optional<DateParts> numeric() {
            if (numbers.size() == 1 && numbers.get(0).isNumber(8)) {
                int digits = numbers.get(0).value();
                int monthDay = digits % 10_000;
                boolean isDate = digits / 10_000 >= 1400
                        && digits / 10_000 < 2200
                        && monthDay / 100 >= 1
                        && monthDay / 100 <= 12
                        && monthDay % 100 >= 1
                        && monthDay % 100 <= 31;
                return isDate
                        ? Optional.of(
                                new DateParts(digits / 10_000, 4, monthDay / 100, monthDay % 100, 0, 0, false, weekday))
                        : Optional.empty();
            }
            if (numbers.size() != 3) {
                return Optional.empty();
            }
            DateToken a = numbers.get(0);
            DateToken b = numbers.get(1);
            DateToken c = numbers.get(2);
            if (!a.isJoined() || !b.isJoined() || a.joint() != b.joint() || !b.isShortNumber()) {
                return Optional.empty();
            }
            if (a.isNumber(4)
                    && c.isShortNumber()
                    && b.value() <= 12
                    && c.value() <= 31
                    && b.value() > 0
                    && c.value() > 0) {
                year = a.value();
                yearDigits = 4;
                return isYear(year)
                        ? Optional.of(new DateParts(year, 4, b.value(), c.value(), 0, 0, false, weekday))
                        : Optional.empty();
            }
            boolean isDayMonthYear =
                    a.isShortNumber() && (c.isNumber(4) && c.value() >= EARLIEST_YEAR || c.isNumber(2));
            return isDayMonthYear
                    ? Optional.of(
                            new DateParts(c.value(), c.text().length(), 0, 0, a.value(), b.value(), false, weekday))
                    : Optional.empty();
        }
    }
}
