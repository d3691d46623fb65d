package org.backfile.parse;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.backfile.article.CalendarDate;
import org.backfile.dates.Assumption;
import org.backfile.dates.DateReader;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;

/**
 * Tells what is doubtful about a date that was read.
 *
 * @param line where it stands; empty when it is in the name of the file
 * @param text the date as written
 */
record DateNotes(ParseState state, Optional<Line> line, String text) {

    /** No newspaper is older: the first appeared in Strasbourg in 1605. */
    private static final int EARLIEST_YEAR = 1600;

    void tell(DateReader.Reading.Date date) {
        date.shows().ifPresent(state::shows);
        CalendarDate read = date.published().date();
        date.other()
                .ifPresent(other -> state.say(about(Code.DATE_AMBIGUOUS)
                        .found("\"" + text + "\" is " + read + " or " + other)
                        .expected("the month in words, or the year first: " + read)
                        .fix("say which comes first in site-config.yaml:  dates: { order: day-month }")
                        .meanwhile("read as " + read)));
        if (date.assumptions().contains(Assumption.FIRST_OF_RANGE)) {
            state.say(about(Code.DATE_RANGE)
                    .found("\"" + text + "\" covers several days")
                    .meanwhile("read as " + read + ", the first"));
        }
        if (date.assumptions().contains(Assumption.NEW_STYLE)) {
            state.say(about(Code.DATE_DOUBLE)
                    .found("the two days of \"" + text + "\" are not one day in the Julian and the Gregorian calendar")
                    .expected("the day in both calendars, such as 10/23 February 1917")
                    .fix("look at the original")
                    .meanwhile("read as " + read + ", the second"));
        }
        if (date.assumptions().contains(Assumption.CENTURY)) {
            state.say(about(Code.YEAR_ASSUMED)
                    .found("\"" + text + "\" has a two-digit year")
                    .expected("a four-digit year")
                    .meanwhile("read as " + read + ", because two-digit years are taken to be no later than "
                            + DateReader.YEAR_OF_RELEASE));
        }
        date.weekday()
                .ifPresent(day -> state.say(about(Code.WEEKDAY_DIFFERS)
                        .found("\"" + text + "\" has " + nameOf(day) + ", but " + read + " was a "
                                + nameOf(read.firstDay().getDayOfWeek()))
                        .expected("the weekday of the date")
                        .fix("look at the original")
                        .meanwhile("read as " + read)));
        if (read.year() < EARLIEST_YEAR) {
            state.say(about(Code.DATE_UNLIKELY)
                    .found("\"" + text + "\" is before there were newspapers")
                    .expected("a year from " + EARLIEST_YEAR + " on")
                    .fix("look at the original")
                    .meanwhile("read as " + read));
        }
    }

    private static String nameOf(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private Diagnostic.Builder about(Code code) {
        Diagnostic.Builder diagnostic = state.diagnostic(code);
        return line.isPresent() ? diagnostic.at(line.get()) : diagnostic;
    }
}
