package org.backfile.search;

import java.util.Arrays;

/** Room in one array for lists of some terms, each of known length. */
final class Slots {

    private final int[] slotOf;
    private final int[] starts;

    /** @param lengths by term */
    Slots(int[] terms, int[] lengths) {
        slotOf = new int[lengths.length];
        starts = new int[terms.length + 1];
        Arrays.fill(slotOf, -1);
        for (int slot = 0; slot < terms.length; slot++) {
            slotOf[terms[slot]] = slot;
            starts[slot + 1] = starts[slot] + lengths[terms[slot]];
        }
    }

    /** The slot of a term; -1 when it is not among the terms, or no term. */
    int of(int term) {
        return term < 0 ? -1 : slotOf[term];
    }

    int start(int slot) {
        return starts[slot];
    }

    /** A copy of the starts, for the caller to advance. */
    int[] starts() {
        return starts.clone();
    }

    int size() {
        return starts[starts.length - 1];
    }
}
