package org.backfile.parse;

import java.util.List;
import org.backfile.article.Byline;
import org.backfile.article.InPrint;
import org.backfile.byline.BylineLine;
import org.backfile.byline.BylineReading;
import org.backfile.text.Code;
import org.backfile.text.Line;

/**
 * Sets the byline of an article. A part that may be a name, and may be something else, is set aside and told.
 *
 * @param line where the byline stands
 */
public record BylineField(ParseState state, Line line) {

    private static final String NAMES_NO_AUTHOR = "a byline that names no author";

    /** The value of a byline field without its word for "by". */
    public static String withoutLabel(String printed) {
        return BylineLine.withoutLabel(printed);
    }

    /** @param printed the whole line */
    public void take(String printed, BylineReading reading) {
        state.article().byline(new Byline(reading.names(), printed));
        state.ledger().field(line, Field.BYLINE.shownAs());
        keepTheRest(List.of(reading));
        if (reading.names().isEmpty()) {
            state.setAside(line, printed, NAMES_NO_AUTHOR);
        }
    }

    /** @param values one, or the members of a list; the caller enters the line in the ledger */
    void takeValues(List<String> values) {
        List<BylineReading> readings =
                values.stream().map(BylineLine::readField).toList();
        List<String> names =
                readings.stream().flatMap(reading -> reading.names().stream()).toList();
        state.article().alsoBy(new Byline(names, String.join(", ", values)));
        keepTheRest(readings);
        if (names.isEmpty()) {
            state.setAside(line, String.join(", ", values), NAMES_NO_AUTHOR);
        }
    }

    private void keepTheRest(List<BylineReading> readings) {
        List<String> photographers = readings.stream()
                .flatMap(reading -> reading.photographers().stream())
                .toList();
        if (!photographers.isEmpty()) {
            String names = String.join(", ", photographers);
            PrintFacts.set(InPrint.Fact.PHOTOGRAPHER, names, names, line, state);
        }
        for (BylineReading reading : readings) {
            reading.otherWork().forEach(part -> state.setAside(line, part, "other work than the author's"));
            reading.unclear().forEach(this::unclear);
        }
    }

    /** Sets a part aside that may be a name, and tells it. */
    public void unclear(String part) {
        state.setAside(line, part, "a part of the byline that may be a name");
        state.say(state.diagnostic(Code.BYLINE_UNCLEAR)
                .at(line)
                .found("\"" + part + "\" in the byline is not clearly a name, a place or a role")
                .expected("names with \"and\", a comma or a semicolon between them")
                .fix("name the authors in a header line:  Authors: Jane Doe; John Roe")
                .meanwhile("set aside, and not listed as an author"));
    }
}
