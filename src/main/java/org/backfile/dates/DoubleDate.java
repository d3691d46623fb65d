package org.backfile.dates;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.CalendarDate;

/**
 * A day given in two calendars, Old Style before New Style, or with two years, of which the first began in March.
 *
 * <pre>
 * 10/23 February 1917        February 10 (23), 1917      10 (23) February 1917
 * 28 февраля (13 марта) 1899 28 February/13 March 1899   31 December 1916 (13 January 1917)
 * March 5, 1702/3            5 March 1702-3
 * </pre>
 *
 * The later day, and the later year, is meant in our calendar. A few days apart they are the days of one issue, and the
 * first is taken. Not a double date: {@code 02/03/1987}, {@code 5 May 1702/3} (in May the years were the same).
 *
 * @param older the text with the first day or year alone
 * @param newer the text with the second alone
 */
record DoubleDate(String older, String newer, boolean isOfYears) {

    /** The calendars were never further apart, nor nearer while there were newspapers. */
    private static final int MOST_DAYS_APART = 14;

    private static final int LEAST_DAYS_APART = 9;
    private static final int LONGEST_ISSUE = 3;
    /** From then on the year began in January in England, too. */
    private static final int LAST_DOUBLE_YEAR = 1752;

    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(1[5-7]\\d\\d) ?[/-] ?(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern LAST_NUMBER = Pattern.compile("\\d{1,2}(?=\\D*$)");

    /** The two readings of a text that may be one; empty for nearly every text. */
    static Optional<DoubleDate> in(String text) {
        int bracket = text.indexOf('(');
        int slash = text.indexOf('/');
        if (bracket <= 0 && slash <= 0 && text.indexOf('-') <= 0) {
            return Optional.empty();
        }
        Optional<DoubleDate> years = ofYears(text);
        if (years.isPresent()) {
            return years;
        }
        if (bracket > 0) {
            int end = text.indexOf(')', bracket);
            return end < 0
                    ? Optional.empty()
                    : of(text.substring(0, bracket), text.substring(bracket + 1, end), text.substring(end + 1));
        }
        // A date in numbers has two.
        boolean isBetweenDays = slash > 0 && slash == text.lastIndexOf('/');
        return isBetweenDays ? ofSlash(text.substring(0, slash), text.substring(slash + 1)) : Optional.empty();
    }

    private static Optional<DoubleDate> ofYears(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.find() || text.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        String second = String.valueOf(first + 1);
        return first <= LAST_DOUBLE_YEAR && second.endsWith(years.group(2))
                ? Optional.of(new DoubleDate(years.replaceFirst("$1"), years.replaceFirst(second), true))
                : Optional.empty();
    }

    /** The second day goes to the year behind it: {@code 13 марта} of {@code 13 марта 1899}. */
    private static Optional<DoubleDate> ofSlash(String before, String rest) {
        int end = 0;
        while (end < rest.length() && Character.isDigit(rest.charAt(end))) {
            end++;
        }
        boolean isNumber = end > 0 && !before.isEmpty() && !YEAR.matcher(before).find();
        // German has a full stop behind the number of a day: "14./15. Mai 1993".
        boolean hasStop = before.endsWith(".") && rest.startsWith(".", end);
        int last = before.length() - (hasStop ? 2 : 1);
        if (isNumber && last >= 0 && Character.isDigit(before.charAt(last))) {
            return of(before, rest.substring(0, end), rest.substring(end));
        }
        Matcher year = YEAR.matcher(rest);
        boolean isWhole = YEAR.matcher(before).find();
        int cut = !isWhole && year.find() ? year.start() : rest.length();
        return of(before, rest.substring(0, cut), rest.substring(cut));
    }

    private static Optional<DoubleDate> of(String before, String second, String after) {
        if (second.isBlank() || second.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        boolean isNumber = second.strip().length() <= 2;
        String newer = isNumber
                ? LAST_NUMBER.matcher(before).replaceFirst(Matcher.quoteReplacement(second.strip())) + " " + after
                : second + " " + yearFor(second, before, after);
        return Optional.of(new DoubleDate(before + " " + after, newer, false));
    }

    private static String yearFor(String second, String before, String after) {
        if (YEAR.matcher(second).find() || YEAR.matcher(after).find()) {
            return after;
        }
        Matcher year = YEAR.matcher(before);
        return year.find() ? year.group() + " " + after : after;
    }

    /** The day that is meant, and what is assumed about it. */
    record Meaning(CalendarDate day, Set<Assumption> assumptions) {}

    /** What the two days mean that the two texts are; empty if they do not belong together. */
    Optional<Meaning> meaning(CalendarDate first, CalendarDate second) {
        if (isOfYears) {
            return isBeforeNewYear(first) ? Optional.of(new Meaning(second, Set.of())) : Optional.empty();
        }
        if (JulianDay.inOurs(first).equals(second.firstDay())) {
            return Optional.of(new Meaning(second, Set.of()));
        }
        long apart = ChronoUnit.DAYS.between(first.firstDay(), second.firstDay());
        if (apart >= 1 && apart <= LONGEST_ISSUE) {
            return Optional.of(new Meaning(first, Set.of(Assumption.FIRST_OF_RANGE)));
        }
        return apart >= LEAST_DAYS_APART && apart <= MOST_DAYS_APART
                ? Optional.of(new Meaning(second, Set.of(Assumption.NEW_STYLE)))
                : Optional.empty();
    }

    /** Whether the day is from 1 January to 24 March: from 25 March on the years were the same. */
    private static boolean isBeforeNewYear(CalendarDate date) {
        return date.month() < 3 || date.month() == 3 && date.day() < 25;
    }
}
