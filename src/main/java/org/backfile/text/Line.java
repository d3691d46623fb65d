package org.backfile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a text, without its end.
 *
 * @param number counts from 1, as an editor shows it
 * @param inFile the line as written in its file; absent if that equals the text
 */
public record Line(int number, String text, Optional<WrittenLine> inFile) {

    public Line(int number, String text) {
        this(number, text, Optional.empty());
    }

    Line(int number, String text, WrittenLine inFile) {
        this(number, text, Optional.of(inFile));
    }

    /** A line that is in its file in an encoding that does not show its characters: their place is the whole line. */
    public static Line decoded(Line written, String text) {
        return new Line(written.number, text, WrittenLine.asWhole(written.written()));
    }

    /**
     * Splits a text at LF, CRLF, CR, NEL (U+0085), and the line and paragraph separators U+2028 and U+2029,
     * the ends that Unicode names (UAX #14). A text that ends with a line end has no empty last line.
     */
    public static List<Line> linesOf(String text) {
        return linesOf(text, 1);
    }

    /** @param first the number of the first line: in the whole file, when the text is a part of it */
    public static List<Line> linesOf(String text, int first) {
        var lines = new ArrayList<Line>();
        var ends = new LineEnds(text);
        int start = 0;
        while (start < text.length()) {
            int end = ends.endFrom(start);
            lines.add(new Line(lines.size() + first, text.substring(start, end)));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    /** The index of the first line with a visible character at or after {@code from}, or the number of lines. */
    public static int visibleFrom(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /** Whether the line has no visible character; no-break and ideographic spaces count as invisible. */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Folding.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The line without the spaces around it. */
    public String stripped() {
        return Folding.strip(text);
    }

    /** The visible extent of the line: from its first non-space character to its last. */
    public Span span() {
        int from = 0;
        while (from < text.length() && Folding.isSpace(text.charAt(from))) {
            from++;
        }
        int to = text.length();
        while (to > from && Folding.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return spanOf(from, to);
    }

    /** The line as written in its file, in which columns are counted. */
    public String written() {
        return inFile.isPresent() ? inFile.get().text() : text;
    }

    /** The span of the characters from {@code from} up to {@code to}, both Java string indexes. */
    public Span spanOf(int from, int to) {
        if (inFile.isPresent()) {
            return new Line(number, written())
                    .spanOf(inFile.get().indexOf(from), inFile.get().indexOf(to));
        }
        return new Span(number, text.codePointCount(0, from) + 1, text.codePointCount(from, to));
    }
}
