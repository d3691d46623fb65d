package org.backfile.parse;

import java.util.List;
import org.backfile.text.Line;

/**
 * The headline: the first line of the head that is nothing else. It stands on a line of its own; a line that goes on as a
 * paragraph of several sentences does is the body already.
 */
final class HeadlineRule implements HeadRule {

    /** The longest of 19,033 agency headlines of 1987 has 104 characters; the web's are longer. */
    private static final int LENGTH_LIMIT = 300;
    private static final int SENTENCE_LIMIT = 140;

    @Override
    public int take(List<Line> lines, Draft draft) {
        if (draft.article().hasHeadline()) {
            return 0;
        }
        String text = lines.get(0).stripped();
        boolean isParagraph = text.length() > LENGTH_LIMIT || text.length() > SENTENCE_LIMIT && text.endsWith(".");
        if (isParagraph || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return 0;
        }
        draft.article().headline(text);
        draft.ledger().field(lines.get(0), Field.HEADLINE.shownAs());
        return 1;
    }
}
