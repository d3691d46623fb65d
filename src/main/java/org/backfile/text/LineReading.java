package org.backfile.text;

import java.util.Arrays;

/** Builds the line to be read from the line in the file, from left to right. */
public final class LineReading {
    private final Line line;
    private final StringBuilder read;
    private int[] places = new int[8];
    private int size;
    private int at;

    /** @param line as written in its file */
    public LineReading(Line line) {
        this.line = line;
        this.read = new StringBuilder(line.text().length());
    }

    /** Replaces or drops characters, and keeps those before them as they are. */
    public void replace(int from, int to, String others) {
        read.append(line.text(), at, from).append(others);
        at = to;
        if (size + 2 > places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = read.length();
        places[size++] = at;
    }

    /** The line, with its remaining characters as they are. */
    public Line finish() {
        read.append(line.text(), at, line.text().length());
        return size == 0
                ? line
                : new Line(line.number(), read.toString(), new WrittenLine(line.text(), Arrays.copyOf(places, size)));
    }
}
