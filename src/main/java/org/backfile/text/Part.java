package org.backfile.text;

/**
 * The place of a text in a file that may hold several.
 *
 * @param number    counts from 1, in the order of the file
 * @param firstLine counts from 1, in the whole file
 * @param lastLine  the same as {@code firstLine} for a text of one line
 * @param before    number of lines at its start that belong to no article: {@code 1 of 50 DOCUMENTS}
 * @param after     number of such lines at its end
 */
public record Part(int number, int firstLine, int lastLine, int before, int after) {
    public Part {
        if (number < 1 || firstLine < 1 || lastLine < firstLine || before < 0 || after < 0) {
            throw new IllegalArgumentException(
                    "no part of a file: number " + number + ", lines " + firstLine + " to " + lastLine);
        }
    }

    /** A part that contains only its article. */
    public Part(int number, int firstLine, int lastLine) {
        this(number, firstLine, lastLine, 0, 0);
    }

    boolean contains(Span span) {
        return span.line() >= firstLine && span.line() <= lastLine;
    }
}
