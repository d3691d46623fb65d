package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Line;

/**
 * Parts a chunk where its lines begin with speakers, questions and answers, or labels of notices.
 *
 * <pre>
 * Q: When will it sail?            a part
 * A: On Monday, if the yard        a part, of two lines
 * is right.
 * </pre>
 *
 * Not parted: a chunk with one such line, or that begins with another.
 */
final class TurnLines {

    private TurnLines() {}

    static List<Chunk> partsOf(Chunk chunk) {
        List<Line> lines = chunk.lines();
        if (lines.size() < 2 || !opens(lines.get(0))) {
            return List.of(chunk);
        }
        var parts = new ArrayList<Chunk>();
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || opens(lines.get(at))) {
                parts.add(new Chunk(lines.subList(from, at)));
                from = at;
            }
        }
        return parts;
    }

    private static boolean opens(Line line) {
        String text = line.stripped();
        boolean isLetter = text.length() > 3
                && text.charAt(1) == '.'
                && text.charAt(2) == ' '
                && TurnRule.isLetter(text.substring(0, 2));
        return isLetter || TurnRule.opensTurn(text);
    }
}
