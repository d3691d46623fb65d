package org.backfile.text;

/**
 * The place of a text in a file that may hold several.
 *
 * @param number    counts from 1, in the order of the file
 * @param firstLine counts from 1, in the whole file
 * @param lastLine  the same as {@code firstLine} for a text of one line
 */
public record Part(int number, int firstLine, int lastLine) {
    public Part {
        if (number < 1 || firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException(
                    "no part of a file: number " + number + ", lines " + firstLine + " to " + lastLine);
        }
    }

    boolean contains(Span span) {
        return span.line() >= firstLine && span.line() <= lastLine;
    }
}
