package org.backfile.archive;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How two tables of cards differ. A card that both have is kept in the same place, and is found by that. What both have
 * is in the same order in both.
 *
 * @param origins    for each row of the later table the row of the earlier one; -1 for a new card
 * @param successors for each row of the earlier table the row of the later one; -1 for a card that is gone
 * @param added      the rows of the later table that are new, or show something else than before: another address
 * @param removed    the same rows of the earlier table, and those of cards that are gone
 */
record TableDelta(int[] origins, int[] successors, BitSet added, BitSet removed) {

    static TableDelta between(CardTable earlier, CardTable later) {
        var delta = new TableDelta(filled(later.size()), filled(earlier.size()), new BitSet(), new BitSet());
        delta.match(earlier, later);
        delta.compare(earlier, later);
        return delta;
    }

    private static int[] filled(int size) {
        var rows = new int[size];
        Arrays.fill(rows, -1);
        return rows;
    }

    private void match(CardTable earlier, CardTable later) {
        int before = 0;
        int after = 0;
        while (before < earlier.size() && after < later.size()) {
            if (earlier.keptAt(before) == later.keptAt(after)) {
                origins[after] = before;
                successors[before++] = after++;
            } else if (isIn(later, after, earlier, before)) {
                after++;
            } else {
                before++;
            }
        }
    }

    /** Whether the later table has the card of an earlier row beyond this row of its own: then this one is new. */
    private static boolean isIn(CardTable later, int after, CardTable earlier, int before) {
        int date = earlier.date(before);
        if (later.date(after) != date) {
            return date == 0 || later.date(after) != 0 && later.date(after) < date;
        }
        for (int row = after + 1; row < later.size() && later.date(row) == date; row++) {
            if (later.keptAt(row) == earlier.keptAt(before)) {
                return true;
            }
        }
        return false;
    }

    private void compare(CardTable earlier, CardTable later) {
        for (int row = 0; row < origins.length; row++) {
            if (origins[row] < 0 || !later.isSame(row, earlier, origins[row])) {
                added.set(row);
            }
        }
        for (int row = 0; row < successors.length; row++) {
            if (successors[row] < 0 || added.get(successors[row])) {
                removed.set(row);
            }
        }
    }
}
