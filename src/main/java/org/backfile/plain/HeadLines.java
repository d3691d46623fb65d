package org.backfile.plain;

import java.util.List;
import org.backfile.dates.DateReader;
import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;
import org.backfile.text.Line;

/** How far a line of the head goes on. */
final class HeadLines {

    /** No headline is wrapped to more. */
    private static final int MOST = 4;
    /** In characters: no one breaks a shorter line, and no one has a wider one to break. */
    private static final int FULL_LINE = 35;

    private static final int WIDEST = 100;

    private HeadLines() {}

    /** How many lines, from the first on, are one that was broken to fit a width. */
    static int wrapped(List<Line> lines, Wrapping wrapping) {
        int size = 1;
        while (size < lines.size()
                && size < MOST
                && !lines.get(size).isBlank()
                && !Wrapping.isIndented(lines.get(size))
                && (wrapping.isForced(lines.get(size - 1), lines.get(size))
                        || goesOnInSmallLetters(lines.get(size - 1), lines.get(size)))) {
            size++;
        }
        // More lines than a headline has: a paragraph.
        boolean goesOn = size == MOST
                && size < lines.size()
                && !lines.get(size).isBlank()
                && wrapping.isForced(lines.get(size - 1), lines.get(size));
        return goesOn ? 1 : size;
    }

    /**
     * A line in the middle of a sentence, and the next one with its rest; a byline and a date may be in small letters
     * too.
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
                && BylineRule.bylineOn(rest).isEmpty();
    }

    /** The index of the first line from there on that is not blank, or the number of lines. */
    static int visibleFrom(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
