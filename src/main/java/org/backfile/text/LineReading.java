package org.backfile.text;

import java.util.Arrays;

/** Builds the line to be read from the line in the file, from left to right. */
public final class LineReading {
    private final Line line;
    private final String text;
    private final StringBuilder read;
    private int[] places = new int[8];
    private int size;
    private int at;

    /** @param line as written in its file */
    public LineReading(Line line) {
        this(line, line.text());
    }

    /**
     * @param line as written in its file
     * @param text the line with those on which it continues in the file; their places are the end of the first line
     */
    public LineReading(Line line, String text) {
        this.line = line;
        this.text = text;
        this.read = new StringBuilder(text.length());
    }

    /** Replaces or drops characters, and keeps those before them as they are. */
    public void replace(int from, int to, String others) {
        read.append(text, at, from).append(others);
        at = to;
        if (size + 2 > places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = read.length();
        places[size++] = at;
    }

    /** The line, with its remaining characters as they are. */
    public Line finish() {
        if (size == 0 && text.equals(line.text())) {
            return line;
        }
        read.append(text, at, text.length());
        int[] found = Arrays.copyOf(places, size);
        WrittenLine written =
                line.inFile().map(file -> file.readAgain(found)).orElseGet(() -> new WrittenLine(line.text(), found));
        return new Line(line.number(), read.toString(), written);
    }
}
