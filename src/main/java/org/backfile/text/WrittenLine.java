package org.backfile.text;

/**
 * A line as its file has it, where the one that is read has other characters: some are left out, and some
 * stand for several. Places in a text are always those of its file, as an editor shows it.
 */
public final class WrittenLine {

    private final String text;
    /** Pairs, ascending: an index in the line that is read, and the index in the file's line from there on. */
    private final int[] places;

    WrittenLine(String text, int[] places) {
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
}
