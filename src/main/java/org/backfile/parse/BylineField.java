package org.backfile.parse;

import java.util.List;
import org.backfile.article.Byline;
import org.backfile.byline.BylineLine;
import org.backfile.byline.BylineReader;
import org.backfile.byline.BylineReading;
import org.backfile.text.Code;
import org.backfile.text.Line;

/**
 * Sets the byline of an article. A part that may be a name, and may be something else, is set aside and told.
 *
 * @param line where the byline stands
 */
public record BylineField(ParseState state, Line line) {

    /** @param printed the whole line */
    public void take(String printed, BylineReading reading) {
        state.article().byline(new Byline(reading.names(), printed));
        state.ledger().field(line, Field.BYLINE.shownAs());
        reading.unclear().forEach(this::setAside);
    }

    /** @param values one, or the members of a list; the caller enters the line in the ledger */
    void takeValues(List<String> values) {
        List<BylineReading> readings = values.stream().map(BylineField::reading).toList();
        List<String> names =
                readings.stream().flatMap(reading -> reading.names().stream()).toList();
        state.article().alsoBy(new Byline(names, String.join(", ", values)));
        readings.stream().flatMap(reading -> reading.unclear().stream()).forEach(this::setAside);
    }

    /** Also {@code By Ann Lee} below the label. In other languages, a name may begin so: {@code Von Trapp, Maria}. */
    private static BylineReading reading(String value) {
        return BylineLine.readEnglish(value).orElseGet(() -> BylineReader.ofField(value));
    }

    private void setAside(String part) {
        state.setAside(line, part, "a part of the byline that may be a name");
        state.say(state.diagnostic(Code.BYLINE_UNCLEAR)
                .at(line)
                .found("\"" + part + "\" in the byline is not clearly a name, a place or a role")
                .expected("names with \"and\", a comma or a semicolon between them")
                .fix("name the authors in a header line:  Authors: Jane Doe; John Roe")
                .meanwhile("set aside, and not listed as an author"));
    }
}
