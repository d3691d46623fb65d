package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.article.InPrint;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Recognises a line with an edition, or another fact of the paper, between the date and the headline of a record of a
 * news database, or directly under a nameplate.
 *
 * <pre>
 * January 11, 2010 Monday
 * Late Edition - Final
 *
 * Ferry Line Asks for Boats
 * </pre>
 *
 * Not taken: {@code Last Edition} above a text that names no paper; there it is the headline.
 */
final class EditionRule implements HeadRule {

    @Override
    public int take(List<Line> lines, ParseState state) {
        boolean mayBe = !state.article().hasHeadline()
                && state.article().hasPublished()
                && (state.isOfDatabase() || state.article().hasCredit());
        if (!mayBe) {
            return 0;
        }
        Optional<PaperFact> fact = PaperFact.in(lines.get(0).stripped());
        boolean isLast = Line.visibleFrom(lines, 1) == lines.size();
        if (fact.isEmpty() || isLast || state.article().has(fact.get().fact())) {
            return 0;
        }
        state.article().inPrint(fact.get().fact(), fact.get().value());
        state.ledger().field(lines.get(0), nameOf(fact.get().fact()).shownAs());
        return 1;
    }

    private static Field nameOf(InPrint.Fact fact) {
        return Field.valueOf(fact.name());
    }
}
