package org.backfile.parse;

import java.util.Optional;
import org.backfile.article.InPrint;
import org.backfile.dates.DateReader;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;

/** Makes a date that was read a field of the article, or sets it aside with a message. */
public record DateField(ParseState state, Line line, String text) {

    /** Takes the date on a line without a field name: the date of publication, or of a change if a word says so. */
    public void take(DateReader.Reading reading) {
        Field field =
                reading instanceof DateReader.Reading.Date date && date.isUpdate() ? Field.UPDATED : Field.PUBLISHED;
        if (field == Field.PUBLISHED && state.article().hasPublished()) {
            state.setAside(line, "a second date");
        } else if (takeAs(field, reading)) {
            state.ledger().field(line, field.shownAs());
            if (reading instanceof DateReader.Reading.Date date) {
                DateReader.partsOfDay(text, date.published())
                        .forEach(part -> state.setAside(line, part, "beside the date"));
                DateReader.editions(text)
                        .forEach(part -> PrintFacts.set(InPrint.Fact.EDITION, part, part, line, state));
            }
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
        new DateNotes(state, Optional.of(line), text).tell(date);
        if (field == Field.UPDATED) {
            state.article().updated(date.published());
        } else {
            state.article().published(date.published());
        }
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
