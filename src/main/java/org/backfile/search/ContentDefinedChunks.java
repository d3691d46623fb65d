package org.backfile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Cuts a sequence of items into files of about equal size. A file ends where its contents say so, not where a count
 * does: when an item is added, only the borders near it move.
 */
final class ContentDefinedChunks {

    private static final int STEPS_OF_AN_OCTAVE = 4;
    private static final int LARGEST = 1 << 29;

    private ContentDefinedChunks() {}

    /** A range of items: {@code from} inclusive, {@code to} exclusive. */
    record Cut(int from, int to) {}

    /**
     * @param weights by item; one that weighs more than the target gets a file of its own
     * @param mayEnd  whether a file may end after the item, once it has half the target; true for about one in eight
     * @param target  how much a file should weigh; none weighs more than twice that, unless a single item does
     */
    static List<Cut> of(int[] weights, IntPredicate mayEnd, int target) {
        var cuts = new ArrayList<Cut>();
        int from = 0;
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int own = weights[i];
            if (i > from && (own > target || sum + own > 2L * target)) {
                cuts.add(new Cut(from, i));
                from = i;
                sum = 0;
            }
            sum += own;
            if (own > target || sum * 2 > target && mayEnd.test(i)) {
                cuts.add(new Cut(from, i + 1));
                from = i + 1;
                sum = 0;
            }
        }
        if (from < weights.length) {
            cuts.add(new Cut(from, weights.length));
        }
        return cuts;
    }

    /**
     * As {@link #of}, with the smallest target that makes no more than {@code files} files. The target grows in steps,
     * so that one more item does not move all borders.
     */
    static List<Cut> atMost(int files, int[] weights, IntPredicate mayEnd, int smallest) {
        for (int step = 0; ; step++) {
            double target = smallest * StrictMath.pow(2, (double) step / STEPS_OF_AN_OCTAVE);
            List<Cut> cuts = of(weights, mayEnd, (int) target);
            if (cuts.size() <= files || target > LARGEST) {
                return cuts;
            }
        }
    }
}
