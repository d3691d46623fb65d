package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.parse.Field;
import org.backfile.parse.FieldValues;
import org.backfile.parse.ParseState;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * The value of a {@code SECTION} field that also contains the page, as news databases write it.
 *
 * <pre>
 * NEWS; Pg. 4
 * Section A; Column 1; Metropolitan Desk; Pg. 4
 * </pre>
 *
 * The first part that is not a fact of the paper is the section; other such parts are set aside.
 */
final class SectionFacts {

    private SectionFacts() {}

    /** Takes a value that has several parts; returns whether it has. */
    static boolean take(FieldValues field, Line line, ParseState state) {
        String value = field.values().size() == 1 ? field.values().get(0) : "";
        if (field.field() != Field.SECTION || value.indexOf(';') < 0) {
            return false;
        }
        for (String each : value.split(";")) {
            String part = Folding.strip(each);
            Optional<PaperFact> fact = PaperFact.in(part);
            if (fact.isPresent()) {
                fact.get().set(state, line, part);
            } else if (state.article().section().isEmpty()) {
                FieldValues.of("section", List.of(part)).ifPresent(section -> section.set(state, line, state.dates()));
            } else if (!part.isEmpty()) {
                state.setAside(line, part, "beside the section");
            }
        }
        return true;
    }
}
