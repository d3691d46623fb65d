package org.backfile.parse;

import org.backfile.dates.DateReader;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;

/** Makes a date that was read a field of the article, or sets it aside with a message. */
public record DateField(ParseState state, Line line, String text) {

    /** No newspaper is older: the first appeared in Strasbourg in 1605. */
    private static final int EARLIEST_YEAR = 1600;

    /** Takes the date on a line without a field name: the date of publication, or of a change if a word says so. */
    public void take(DateReader.Reading reading) {
        Field field =
                reading instanceof DateReader.Reading.Date date && date.isUpdate() ? Field.UPDATED : Field.PUBLISHED;
        if (field == Field.PUBLISHED && state.article().hasPublished()) {
            state.setAside(line, "a second date");
        } else if (takeAs(field, reading)) {
            state.ledger().field(line, field.shownAs());
        } else {
            state.setAside(line, "a date that there is not");
        }
    }

    /**
     * Takes a value under the name of a date field; if it is not a date, adds a diagnostic and returns false. The
     * caller enters it in the ledger.
     */
    boolean takeAs(Field field, DateReader.Reading reading) {
        if (reading instanceof DateReader.Reading.Date date) {
            set(field, date);
            return true;
        }
        state.say(reading instanceof DateReader.Reading.Impossible ? impossible() : unreadable());
        return false;
    }

    private void set(Field field, DateReader.Reading.Date date) {
        if (date.shows().isPresent()) {
            state.shows(date.shows().get());
        }
        if (date.other().isPresent()) {
            noteDoubt(date, date.other().get().toString());
        }
        if (date.published().date().year() < EARLIEST_YEAR) {
            state.say(state.diagnostic(Code.DATE_UNLIKELY)
                    .at(line)
                    .found("\"" + text + "\" is before there were newspapers")
                    .expected("a year from " + EARLIEST_YEAR + " on")
                    .fix("look at the original")
                    .meanwhile("read as " + date.published().date()));
        }
        if (field == Field.UPDATED) {
            state.article().updated(date.published());
        } else {
            state.article().published(date.published());
        }
    }

    private void noteDoubt(DateReader.Reading.Date date, String other) {
        state.say(state.diagnostic(Code.DATE_AMBIGUOUS)
                .at(line)
                .found("\"" + text + "\" is " + date.published().date() + " or " + other)
                .expected("the month in words, or the year first: "
                        + date.published().date())
                .fix("say which comes first in site-config.yaml:  dates: { order: day-month }")
                .meanwhile("read as " + date.published().date()));
    }

    private Diagnostic impossible() {
        return state.diagnostic(Code.DATE_IMPOSSIBLE)
                .at(line)
                .found("there is no such day as \"" + text + "\"")
                .expected("a day that there is")
                .fix("look at the original")
                .meanwhile("set the line aside");
    }

    private Diagnostic unreadable() {
        return state.diagnostic(Code.DATE_IMPOSSIBLE)
                .at(line)
                .found("\"" + text + "\" cannot be read as a date")
                .expected("a date such as 26 February 1987 or 1987-02-26")
                .meanwhile("set the line aside");
    }
}
