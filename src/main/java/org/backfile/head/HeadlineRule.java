package org.backfile.head;

import java.util.List;
import org.backfile.parse.Field;
import org.backfile.parse.LineJoin;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Recognises the headline: the first line of the head that no other rule takes, with the lines it was wrapped to. It
 * stands on its own; a line that continues like a paragraph of several sentences already belongs to the body.
 */
final class HeadlineRule implements HeadRule {

    /** The longest of 19,033 agency headlines of 1987 has 104 characters; the web's are longer. */
    private static final int LENGTH_LIMIT = 300;

    private static final int SENTENCE_LIMIT = 140;

    @Override
    public int take(List<Line> lines, ParseState state) {
        if (state.article().hasHeadline()) {
            return 0;
        }
        int size = HeadLines.wrapped(lines, state.wrapping());
        String text = LineJoin.joined(lines.subList(0, size));
        boolean isParagraph = text.length() > LENGTH_LIMIT || text.length() > SENTENCE_LIMIT && text.endsWith(".");
        if (isParagraph || !hasWord(text)) {
            return 0;
        }
        state.article().headline(text);
        lines.subList(0, size).forEach(line -> state.ledger().field(line, Field.HEADLINE.shownAs()));
        return size;
    }

    private static boolean hasWord(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
