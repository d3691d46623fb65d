package org.backfile.head;

import java.util.List;
import org.backfile.dates.DateReader;
import org.backfile.parse.LineJoin;
import org.backfile.parse.ParseState;
import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;
import org.backfile.text.Line;

/** Finds how many lines a wrapped headline occupies. */
final class WrappedHeadline {

    /** No headline is wrapped to more lines. */
    private static final int MOST = 4;
    /** In characters: a wrapped line is at least this long, and at most {@code WIDEST}. */
    private static final int FULL_LINE = 35;

    private static final int WIDEST = 100;

    private WrappedHeadline() {}

    /** The number of lines, from the first, that are one line wrapped to fit a width. */
    static int linesOf(List<Line> lines, ParseState state) {
        Wrapping wrapping = state.wrapping();
        int size = 1;
        while (size < lines.size()
                && size < MOST
                && !lines.get(size).isBlank()
                && !Punctuation.isMarks(lines.get(size).stripped())
                && !Wrapping.isIndented(lines.get(size))
                && (LineJoin.isDivided(
                                lines.get(size - 1).text(), lines.get(size).text())
                        || wrapping.isForced(lines.get(size - 1), lines.get(size))
                        || goesOnInSmallLetters(lines.get(size - 1), lines.get(size)))
                && !HeadBreak.isAt(lines.subList(size - 1, lines.size()), state)) {
            size++;
        }
        // More lines than a headline can have: a paragraph.
        boolean goesOn = size == MOST
                && size < lines.size()
                && !lines.get(size).isBlank()
                && wrapping.isForced(lines.get(size - 1), lines.get(size));
        return goesOn ? 1 : size;
    }

    /**
     * Whether the line stops in mid-sentence and the next one continues it in small letters; bylines and dates, which
     * may also be in small letters, do not count.
     */
    private static boolean goesOnInSmallLetters(Line line, Line next) {
        String text = line.stripped();
        String rest = next.stripped();
        return text.length() >= FULL_LINE
                && text.length() <= WIDEST
                && rest.length() <= WIDEST
                && Character.isLowerCase(rest.codePointAt(0))
                && !Punctuation.endsSentence(text)
                && !DateReader.canBeDate(rest)
                && !BylineRule.isByline(rest);
    }
}
