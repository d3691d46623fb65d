package org.backfile.parse;

import java.util.List;
import org.backfile.text.Folding;
import org.backfile.text.Invisible;
import org.backfile.text.Line;

/** Undoes the line breaks within a paragraph or a headline. */
public final class LineJoin {

    /** Word processors and OCR programs put it where they divide a word. */
    static final char NOT_SIGN = '¬';

    /** The hyphen of blackletter type. */
    private static final char DOUBLE_HYPHEN = '\u2e17';

    private LineJoin() {}

    /**
     * Joins lines into one: each break becomes a space, except between ideographs and after a hyphen inside a word; a
     * word that is {@linkplain #isDivided divided} is rejoined.
     */
    public static String joined(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.get(0).stripped();
        }
        var text = new StringBuilder();
        for (Line line : lines) {
            append(line.stripped(), text);
        }
        return text.toString();
    }

    /** Appends the next line, without spaces around it, to a text. */
    public static void append(String next, StringBuilder text) {
        if (text.length() > 0 && !next.isEmpty()) {
            if (endsInWord(text, next)) {
                text.setLength(text.length() - 1);
            } else if (needsSpace(text, next)) {
                text.append(' ');
            }
        }
        text.append(next);
    }

    /** Whether the line ends within a word, with a mark that occurs nowhere else: {@code morn¬}, {@code ing}. */
    public static boolean isDivided(String line, String next) {
        int end = line.length();
        while (end > 0 && Folding.isSpace(line.charAt(end - 1))) {
            end--;
        }
        // Most lines end with another character and need no further look.
        return end > 1 && isMark(line.charAt(end - 1)) && endsInWord(line.substring(0, end), Folding.strip(next));
    }

    private static boolean endsInWord(CharSequence text, String next) {
        int last = text.length() - 1;
        return last > 0
                && isMark(text.charAt(last))
                && Character.isLetter(text.charAt(last - 1))
                && !next.isEmpty()
                && Character.isLetter(next.charAt(0));
    }

    private static boolean isMark(char c) {
        return c >= NOT_SIGN && (c == NOT_SIGN || c == Invisible.SOFT_HYPHEN || c == DOUBLE_HYPHEN);
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
