package org.backfile.parse;

import java.util.List;
import org.backfile.text.Line;

/** Undoes the line breaks within a paragraph or a headline. */
public final class LineJoin {

    private LineJoin() {}

    /** Joins lines into one: each break becomes a space, except between ideographs and after a hyphen inside a word. */
    public static String joined(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.get(0).stripped();
        }
        var text = new StringBuilder();
        for (Line line : lines) {
            String next = line.stripped();
            if (text.length() > 0 && !next.isEmpty() && needsSpace(text, next)) {
                text.append(' ');
            }
            text.append(next);
        }
        return text.toString();
    }

    /** Whether a space stands for the break between a text and the next line. */
    public static boolean needsSpace(StringBuilder text, String next) {
        char last = text.charAt(text.length() - 1);
        boolean isHyphenated = last == '-'
                && text.length() > 1
                && Character.isLetterOrDigit(text.charAt(text.length() - 2))
                && Character.isLetterOrDigit(next.charAt(0));
        return !isHyphenated && !(Wrapping.isIdeograph(last) && Wrapping.isIdeograph(next.charAt(0)));
    }
}
