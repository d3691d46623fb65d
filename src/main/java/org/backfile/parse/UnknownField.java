package org.backfile.parse;

import org.backfile.article.ExtraField;
import org.backfile.text.Code;
import org.backfile.text.Line;

/**
 * A field that an article cannot have: kept, and reported.
 *
 * @param line the line of the field
 */
public record UnknownField(ExtraField field, Line line) {

    public void keep(ParseState state) {
        if (DraftMark.isUnclear(field)) {
            DraftMark.takeUnclear(field, state, line);
            return;
        }
        state.article().extraField(field);
        state.say(state.diagnostic(Code.UNKNOWN_FIELD)
                .at(line)
                .found("\"" + field.name() + "\" is not a field that Backfile has a use for")
                .meanwhile("kept it; no page shows it"));
    }
}
