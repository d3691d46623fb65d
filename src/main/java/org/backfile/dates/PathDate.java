package org.backfile.dates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;

/**
 * A date in a file's name, else in its folders.
 *
 * <pre>
 * 2023-12-10-slug.txt      20231210_slug.txt         2014-3-3-slug.txt        1987-02 ferries.txt
 * slug-26-02-1987.txt      Feb 26, 1987 - slug.txt   ferry_26_february_1987.txt
 * MC 02-08-95 p3.txt       950802.txt                the century is assumed
 * 2023/12/10/slug.txt      1987/02/26-slug.txt       folders of years and months
 * </pre>
 *
 * Not a date: {@code 12345678.txt} (there is no such day), {@code room-2023-12-100.txt}, {@code 123456-slug.txt}.
 */
public final class PathDate {

    // No part of these can match in two ways, so they take time linear in the length of the path.
    private static final Pattern DAY = Pattern.compile("(?:^|\\D)(\\d{4})-?(\\d{2})-?(\\d{2})(?=\\D|$)");
    private static final Pattern FOLDERS = Pattern.compile("(?:^|/)(\\d{4})/(\\d{2})/(\\d{2})(?=\\D)");
    private static final Pattern MONTH = Pattern.compile("(?:^|[^\\d-])(\\d{4})-(\\d{2})(?=[^\\d-]|-\\D|$)");
    /** Six digits that begin a name: year, month and day. */
    private static final Pattern SIX_DIGITS = Pattern.compile("^(\\d{2})(\\d{2})(\\d{2})(?=\\D|$)");

    private static final int EARLIEST_YEAR = 1600;
    private static final int LATEST_YEAR = 2100;
    private static final int WORDS_OF_DATE = 3;
    /** Names are cut after so many words; no date stands behind a hundred others. */
    private static final int MOST_WORDS = 100;

    private final DateReader dates;

    /** @param dates reads numeric dates and names of months */
    public PathDate(DateReader dates) {
        this.dates = dates;
    }

    /** @param path with {@code /} between folders */
    public Optional<DateReader.Reading.Date> in(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String name = file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
        return day(DAY.matcher(file))
                .or(() -> day(FOLDERS.matcher(path)))
                .or(() -> inWords(Normalizer.normalize(name, Normalizer.Form.NFC)))
                .or(() -> month(name))
                .or(() -> sixDigits(name));
    }

    private static Optional<DateReader.Reading.Date> day(Matcher matcher) {
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            int day = Integer.parseInt(matcher.group(3));
            if (CalendarDate.exists(year, month, day)) {
                return Optional.of(DateReader.certain(Published.on(year, month, day)));
            }
        }
        return Optional.empty();
    }

    /** Three words of the name that are a date with a day: {@code Feb 26, 1987}, {@code 2014-3-3}, {@code 02-08-95}. */
    private Optional<DateReader.Reading.Date> inWords(String name) {
        List<String> words = wordsOf(name);
        for (int at = 0; at + WORDS_OF_DATE <= words.size(); at++) {
            List<String> three = words.subList(at, at + WORDS_OF_DATE);
            boolean isNumeric = three.stream().allMatch(PathDate::isNumber);
            String text = String.join(isNumeric ? "-" : " ", three);
            Optional<DateReader.Reading.Date> day = dates.readDay(text, Optional::empty);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static List<String> wordsOf(String name) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at <= name.length() && words.size() < MOST_WORDS; at++) {
            if (at == name.length() || !isOfWord(name.charAt(at))) {
                if (at > from) {
                    words.add(name.substring(from, at));
                }
                from = at + 1;
            }
        }
        return words;
    }

    /** Letters, digits, and the marks that are vowels in scripts of Asia. */
    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static Optional<DateReader.Reading.Date> month(String name) {
        Matcher matcher = MONTH.matcher(name);
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            if (year >= EARLIEST_YEAR && year < LATEST_YEAR && month >= 1 && month <= 12) {
                return Optional.of(DateReader.certain(Published.on(year, month, 0)));
            }
        }
        return Optional.empty();
    }

    private Optional<DateReader.Reading.Date> sixDigits(String name) {
        Matcher matcher = SIX_DIGITS.matcher(name);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int year = DateReader.yearOf(Integer.parseInt(matcher.group(1)));
        int month = Integer.parseInt(matcher.group(2));
        int day = Integer.parseInt(matcher.group(3));
        return CalendarDate.exists(year, month, day)
                ? Optional.of(DateReader.certain(Published.on(year, month, day)).assuming(Set.of(Assumption.CENTURY)))
                : Optional.empty();
    }
}
