package org.backfile.text;

import java.util.Arrays;

/**
 * A line as written in its file, if the line that is read differs from it: some characters were dropped, and some stand
 * for several. Positions in a text are always those in its file, as an editor shows it.
 */
public final class WrittenLine {

    private final String text;
    /** Ascending pairs: an index in the line that is read, and the corresponding index in the file's line. */
    private final int[] places;

    WrittenLine(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** A line of which only the start has a place of its own; everything behind it is at the end. */
    static WrittenLine asWhole(String text) {
        return new WrittenLine(text, new int[] {1, text.length()});
    }

    String text() {
        return text;
    }

    /** Maps an index in the line that is read to the index of that character in the file's line. */
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
        int shifted = low == 0 ? index : places[2 * low - 1] + index - places[2 * low - 2];
        return Math.min(text.length(), shifted);
    }

    /**
     * The same line of the file, of which what was read has been read again.
     *
     * @param again pairs as in {@code places}: an index in the last reading, and one in this one
     */
    WrittenLine readAgain(int[] again) {
        int[] both = new int[again.length + places.length];
        int size = 0;
        int own = 0;
        for (int i = 0; i <= again.length; i += 2) {
            int end = i < again.length ? again[i] : Integer.MAX_VALUE;
            int from = i == 0 ? 0 : again[i - 2];
            int shift = i == 0 ? 0 : again[i - 1] - from;
            // Places that a replacement covers have no character any more.
            while (own < places.length && places[own] < from + shift) {
                own += 2;
            }
            while (own < places.length && places[own] - shift < end) {
                both[size++] = places[own] - shift;
                both[size++] = places[own + 1];
                own += 2;
            }
            if (i < again.length) {
                both[size++] = again[i];
                both[size++] = indexOf(again[i + 1]);
            }
        }
        return new WrittenLine(text, Arrays.copyOf(both, size));
    }
}
