package org.backfile.parse;

import java.util.List;
import java.util.Optional;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * The headline once more, be it with other quotation marks, dashes, case or spaces. Both lines are the one headline; the
 * first is how it is written. It comes again once; a third time it is a line of the body.
 */
final class HeadlineAgainRule implements HeadRule {

    @Override
    public int take(List<Line> lines, Draft draft) {
        Optional<String> headline = draft.article().headline();
        if (headline.isEmpty() || !isAgain(lines.get(0).text(), headline.get()) || !draft.isFirstRepeat()) {
            return 0;
        }
        draft.ledger().field(lines.get(0), Field.HEADLINE.shownAs());
        return 1;
    }

    private static boolean isAgain(String line, String headline) {
        // Folding costs far more than this look, and nearly every line asked about is the first paragraph.
        boolean canBe = line.length() <= 2 * headline.length() && headline.length() <= 2 * line.length();
        return canBe && Folding.words(line).equals(Folding.words(headline));
    }
}
