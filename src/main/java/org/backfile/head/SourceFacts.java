package org.backfile.head;

import java.util.Optional;
import org.backfile.dates.DateReader;
import org.backfile.parse.DateField;
import org.backfile.parse.Field;
import org.backfile.parse.FieldValues;
import org.backfile.parse.ParseState;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * The source of a news database record, with the date and the page after the paper:
 * {@code Harbour Post. 1/11/2010, p4. 1p.}
 *
 * <p>Not taken: a source without a date, {@code Harbour Post}.
 */
final class SourceFacts {

    private SourceFacts() {}

    /** Takes a value that contains a date; returns whether it does. */
    static boolean take(FieldValues field, Line line, ParseState state) {
        String value = field.values().get(0);
        if (field.field() != Field.CREDIT || state.article().hasPublished() || !DateReader.canBeDate(value)) {
            return false;
        }
        String[] parts = value.replace(';', ',').replace(". ", ",").split(",");
        boolean hasDate = false;
        for (String part : parts) {
            hasDate |= dateIn(part, state).isPresent();
        }
        if (!hasDate) {
            return false;
        }
        for (String each : parts) {
            takePart(Folding.strip(each), line, state);
        }
        return true;
    }

    private static void takePart(String part, Line line, ParseState state) {
        Optional<DateReader.Reading.Date> date =
                state.article().hasPublished() ? Optional.empty() : dateIn(part, state);
        Optional<PaperFact> fact = PaperFact.in(part);
        if (date.isPresent()) {
            new DateField(state, line, part).take(date.get());
        } else if (fact.isPresent()) {
            fact.get().set(state, line, part);
        } else if (!state.article().hasCredit() && !part.isEmpty()) {
            state.article().credit(part);
        } else if (!part.isEmpty()) {
            state.setAside(line, part, "beside the source");
        }
    }

    private static Optional<DateReader.Reading.Date> dateIn(String part, ParseState state) {
        return state.dates().readDay(Folding.strip(part), state::language);
    }
}
