package org.backfile.plain;

import java.util.List;
import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;
import org.backfile.text.Line;

/** Whether the lines of a chunk are one heading. */
final class HeadingLines {

    /** In columns; the lines of a crosshead broken by hand are shorter. */
    private static final int WIDTH_LIMIT = 60;

    private HeadingLines() {}

    /** Whether the lines were wrapped at the same width as a neighbour; nobody wraps only the heading. */
    static boolean isOne(Chunk chunk, boolean isNeighbourWrapped, Wrapping wrapping) {
        List<Line> lines = chunk.lines();
        for (int i = 1; i < lines.size(); i++) {
            if (!isNeighbourWrapped || !wrapping.isForced(lines.get(i - 1), lines.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether two lines are one heading that was broken where it looked best: the second continues in lower case, both
     * are in capitals, or a quotation spans both. The lines of a couplet each begin with a capital.
     */
    static boolean isBrokenByHand(Chunk chunk) {
        if (chunk.lines().size() != 2) {
            return false;
        }
        String first = chunk.first().stripped();
        String second = chunk.lines().get(1).stripped();
        if (first.length() > WIDTH_LIMIT || second.length() > WIDTH_LIMIT || Punctuation.endsWithPause(first)) {
            return false;
        }
        return Character.isLowerCase(second.codePointAt(0))
                || !hasSmallLetter(first) && !hasSmallLetter(second)
                || Quotes.isLeftOpen(first) && Quotes.isLeftOpen(second);
    }

    private static boolean hasSmallLetter(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c) || Character.isLetter(c) && !Character.isUpperCase(c)) {
                return true;
            }
        }
        return false;
    }
}
