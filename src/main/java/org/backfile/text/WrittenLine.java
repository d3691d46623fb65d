package org.backfile.text;

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
        return low == 0 ? index : Math.min(text.length(), places[2 * low - 1] + index - places[2 * low - 2]);
    }
}
