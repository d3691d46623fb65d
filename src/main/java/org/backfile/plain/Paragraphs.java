package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import org.backfile.parse.LineJoin;
import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;
import org.backfile.text.Line;

/**
 * Finds where the paragraphs of a chunk begin.
 *
 * <pre>
 * one line after the other, longer than any typist wraps           each is a paragraph
 * some lines indented, the others not                              an indented one begins a paragraph
 * all indented, in a text that is not wrapped                      each is a paragraph
 * a line ends a sentence with room for the next word               the next line is a paragraph of its own
 * all else                                                         one paragraph, hard-wrapped
 * </pre>
 */
final class Paragraphs {

    /** No typist and no mailer wraps later than this. */
    private static final int WIDEST_WRAP = 120;
    /** A line shorter than this fraction of the width had room left, whatever the next word. */
    private static final double RAGGED = 0.75;

    private Paragraphs() {}

    static List<Chunk> of(Chunk chunk, Wrapping wrapping) {
        if (chunk.isOneLine()) {
            return List.of(chunk);
        }
        List<Line> lines = chunk.lines();
        boolean isUnwrapped = lines.stream().anyMatch(line -> line.text().length() > WIDEST_WRAP);
        boolean isAllIndented = lines.stream().allMatch(Wrapping::isIndented);
        var paragraphs = new ArrayList<Chunk>();
        int from = 0;
        for (int at = 1; at < lines.size(); at++) {
            boolean isDivided =
                    LineJoin.isDivided(lines.get(at - 1).text(), lines.get(at).text());
            if (!isDivided && (isUnwrapped || begins(lines.get(at - 1), lines.get(at), isAllIndented, wrapping))) {
                paragraphs.add(new Chunk(lines.subList(from, at)));
                from = at;
            }
        }
        paragraphs.add(new Chunk(lines.subList(from, lines.size())));
        return paragraphs;
    }

    private static boolean begins(Line line, Line next, boolean isAllIndented, Wrapping wrapping) {
        boolean isFull = wrapping.isForced(line, next);
        if (Wrapping.isIndented(next)) {
            return !isAllIndented
                    || next.text().charAt(0) == '\u3000'
                    || !isFull && Punctuation.endsSentence(line.stripped());
        }
        boolean hadRoom = wrapping.isWrapped()
                ? Wrapping.widthOf(line.text()) < wrapping.width() * RAGGED
                : line.text().length() > 20;
        return !isFull && hadRoom && Punctuation.endsSentence(line.stripped());
    }
}
