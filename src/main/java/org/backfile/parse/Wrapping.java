package org.backfile.parse;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Whether a text's lines are hard-wrapped, as by typewriters and mailers, and to what width.
 *
 * @param width the widest line, in columns; an ideograph takes two. 0 when the lines are not wrapped
 */
public record Wrapping(int width) {

    /** No typist and no mailer wraps later than this. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 24;
    /** Lines are examined until this many breaks have been seen, which is enough to decide. */
    private static final int BREAKS_ENOUGH = 400;
    /** A headline with a date, a byline and a place directly below it has as many. */
    private static final int FEW_BREAKS = 3;

    static Wrapping of(List<Line> lines) {
        int widest = 0;
        int breaks = 0;
        for (int at = 0; at + 1 < lines.size() && breaks < BREAKS_ENOUGH; at++) {
            if (goesOn(lines, at)) {
                widest = Math.max(widest, widthOf(lines.get(at).text()));
                breaks++;
            }
        }
        if (breaks == 0 || widest > WIDEST || widest < NARROWEST || hasWiderLines(lines, widest, breaks)) {
            return new Wrapping(0);
        }
        var wrapping = new Wrapping(widest);
        int forced = 0;
        int seen = 0;
        for (int at = 0; at + 1 < lines.size() && seen < breaks; at++) {
            if (goesOn(lines, at)) {
                seen++;
                forced += wrapping.isForced(lines.get(at), lines.get(at + 1)) ? 1 : 0;
            }
        }
        return forced * 10 >= breaks * 6 ? wrapping : new Wrapping(0);
    }

    /**
     * Whether lines that nothing follows, mostly whole paragraphs, are wider than all that seem to be broken: where the
     * one break is below the headline, its width is no width of the text.
     */
    private static boolean hasWiderLines(List<Line> lines, int widest, int breaks) {
        if (breaks > FEW_BREAKS) {
            return false;
        }
        int wider = 0;
        for (int at = 0; at < lines.size(); at++) {
            boolean isEnd = at + 1 == lines.size() || lines.get(at + 1).isBlank();
            int width = isEnd ? widthOf(lines.get(at).text()) : 0;
            wider += width > WIDEST ? FEW_BREAKS : width > widest ? 1 : 0;
            if (wider >= breaks) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(List<Line> lines, int at) {
        return !lines.get(at).isBlank() && !lines.get(at + 1).isBlank() && !isIndented(lines.get(at + 1));
    }

    public boolean isWrapped() {
        return width > 0;
    }

    /** Whether the next line's first word no longer fitted on this line, within a typist's tolerance. */
    public boolean isForced(Line line, Line next) {
        if (width == 0) {
            return false;
        }
        String text = next.stripped();
        int end = 0;
        while (end < text.length()
                && !Folding.isSpace(text.charAt(end))
                && text.charAt(end) != '-'
                && !isIdeograph(text.charAt(end))) {
            end++;
        }
        return widthOf(line.text()) + 2 + widthOf(text.substring(0, end)) > width;
    }

    /** Two spaces, a tab or an ideographic space at the start. */
    public static boolean isIndented(Line line) {
        String text = line.text();
        return text.startsWith("\u3000")
                || text.startsWith("\t")
                || text.length() > 1 && Folding.isSpace(text.charAt(0)) && Folding.isSpace(text.charAt(1));
    }

    /** The width of a text in columns; counting stops just above the widest wrap. */
    public static int widthOf(String text) {
        int width = 0;
        for (int i = 0; i < text.length() && width <= WIDEST; i++) {
            width += isIdeograph(text.charAt(i)) ? 2 : 1;
        }
        return width;
    }

    /** Whether the character belongs to a script written without spaces, each character as wide as two letters. */
    public static boolean isIdeograph(char c) {
        if (c < '\u2e80') {
            return false;
        }
        var script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || c >= '\u3000' && c <= '\u303f'
                || c >= '\uff00' && c <= '\uff60';
    }
}
