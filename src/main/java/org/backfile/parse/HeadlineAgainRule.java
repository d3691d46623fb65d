package org.backfile.parse;

import java.util.List;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * The headline once more, be it with other quotation marks, dashes, case or spaces. Both lines are the one headline; the
 * first is how it is written.
 */
final class HeadlineAgainRule implements HeadRule {

    @Override
    public int take(List<Line> lines, Draft draft) {
        boolean isAgain = draft.article().headline().isPresent()
                && Folding.words(lines.get(0).text()).equals(Folding.words(draft.article().headline().get()));
        if (!isAgain) {
            return 0;
        }
        draft.ledger().field(lines.get(0), Field.HEADLINE.shownAs());
        return 1;
    }
}
