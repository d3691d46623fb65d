package org.backfile.parse;

import java.util.List;
import java.util.Optional;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.dates.DateReader;
import org.backfile.dates.PathDate;
import org.backfile.text.Line;

/**
 * The date on the last line of a text that has none at its top.
 *
 * <pre>
 * Lock open again
 * PELL (Reuters) - The lock is open again.
 * May 14, 1993
 * </pre>
 *
 * Not taken: a date other than that in the file's name; a date of a change.
 */
public final class ClosingDate {

    private ClosingDate() {}

    /** Whether the line is a day and the last one. */
    public static boolean isAt(List<Line> lines, int at, ParseState state) {
        return Line.visibleFrom(lines, at + 1) == lines.size()
                && on(lines.get(at), state).isPresent();
    }

    /** Takes the date; returns the lines above it. */
    public static List<Line> cutFrom(List<Line> body, ParseState state) {
        int last = body.size() - 1;
        while (last > 0 && body.get(last).isBlank()) {
            last--;
        }
        if (last <= 0 || state.article().hasPublished()) {
            return body;
        }
        Line line = body.get(last);
        Optional<DateReader.Reading.Date> date = on(line, state).filter(day -> isOfFile(day, state));
        date.ifPresent(day -> new DateField(state, line, line.stripped()).take(day));
        return date.isPresent() ? body.subList(0, last) : body;
    }

    private static Optional<DateReader.Reading.Date> on(Line line, ParseState state) {
        return state.dates().readDay(line.stripped(), state::language).filter(date -> !date.isUpdate());
    }

    /** Whether the name of the file has no other date. */
    private static boolean isOfFile(DateReader.Reading.Date date, ParseState state) {
        CalendarDate day = date.published().date();
        return new PathDate(state.dates())
                .in(state.file())
                .map(DateReader.Reading.Date::published)
                .map(Published::date)
                .filter(named -> !named.equals(day))
                .isEmpty();
    }
}
