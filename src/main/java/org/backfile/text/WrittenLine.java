package org.backfile.text;

import java.util.Arrays;

/**
 * A line as its file has it, where the {@link Line} that is read has other characters: some are left out, and some
 * stand for several. Places in a text are always those of its file, as an editor shows it.
 */
public final class WrittenLine {

    private final String text;
    /** Pairs, ascending: an index in the line that is read, and the index in the file's line from there on. */
    private final int[] places;

    private WrittenLine(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    String text() {
        return text;
    }

    /** The index in the file's line of the character at {@code index} in the line that is read. */
    int indexOf(int index) {
        int low = 0;
        int high = places.length / 2;
        while (low < high) {
            int middle = (low + high) / 2;
            if (places[2 * middle] <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? index : Math.min(text.length(), places[2 * low - 1] + index - places[2 * low - 2]);
    }

    /** The line that is read while it is put together, from left to right. */
    public static final class Reading {
        private final Line line;
        private final StringBuilder read;
        private int[] places = new int[8];
        private int size;
        private int at;

        /** @param line as its file has it */
        public Reading(Line line) {
            this.line = line;
            this.read = new StringBuilder(line.text().length());
        }

        /** Reads characters as others, or as none, and those before them as they are. */
        public void replace(int from, int to, String others) {
            read.append(line.text(), at, from).append(others);
            at = to;
            if (size + 2 > places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = read.length();
            places[size++] = at;
        }

        /** The line, with the rest of its characters as they are. */
        public Line finish() {
            read.append(line.text(), at, line.text().length());
            return size == 0
                    ? line
                    : new Line(
                            line.number(), read.toString(), new WrittenLine(line.text(), Arrays.copyOf(places, size)));
        }
    }
}
