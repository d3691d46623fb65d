package org.backfile.dates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;

/**
 * A date in a file's name, else in its folders.
 *
 * <pre>
 * 2023-12-10-slug.txt    20231210_slug.txt    2023/12/10/slug.txt    1987/02/26-slug.txt
 * </pre>
 *
 * Not a date: {@code 12345678.txt} (there is no such day), {@code room-2023-12-100.txt}.
 */
public final class PathDate {

    // No part of these can match in two ways, so they take time linear in the length of the path.
    private static final Pattern NAME = Pattern.compile("(?:^|\\D)(\\d{4})-?(\\d{2})-?(\\d{2})(?=\\D|$)");
    private static final Pattern FOLDERS = Pattern.compile("(?:^|/)(\\d{4})/(\\d{2})/(\\d{2})(?=\\D)");

    private PathDate() {}

    public static Optional<Published> in(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return date(NAME.matcher(name)).or(() -> date(FOLDERS.matcher(path))).map(Published::on);
    }

    private static Optional<CalendarDate> date(Matcher matcher) {
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            int day = Integer.parseInt(matcher.group(3));
            if (CalendarDate.exists(year, month, day)) {
                return Optional.of(new CalendarDate(year, month, day));
            }
        }
        return Optional.empty();
    }
}
