package org.backfile.text;

import java.util.Comparator;

/**
 * A stretch of one line.
 *
 * @param line   from 1
 * @param column from 1, in Unicode code points, as an editor shows it; a tab is one
 * @param length in code points; 0 for a place between two characters
 */
public record Span(int line, int column, int length) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::line).thenComparingInt(Span::column).thenComparingInt(Span::length);

    public Span {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException(
                    "no place in a text: line " + line + ", column " + column + ", length " + length);
        }
    }

    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
