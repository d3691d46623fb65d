package org.backfile.make;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the shortest part of a sequence, in its order, that still fails. */
public final class Shrinking {

    private Shrinking() {}

    /**
     * Takes out halves, then quarters, down to single ones, until nothing can be taken out (Zeller's delta debugging,
     * without its test of the parts alone).
     *
     * @param fails holds for {@code sequence}
     */
    public static <T> List<T> shortest(List<T> sequence, Predicate<List<T>> fails) {
        List<T> shortest = sequence;
        int size = Math.max(1, sequence.size() / 2);
        while (true) {
            List<T> shorter = without(shortest, size, fails);
            boolean isShorter = shorter.size() < shortest.size();
            shortest = shorter;
            if (size == 1 && !isShorter) {
                return shortest;
            }
            size = Math.max(1, size / 2);
        }
    }

    private static <T> List<T> without(List<T> sequence, int size, Predicate<List<T>> fails) {
        List<T> rest = sequence;
        for (int from = 0; from < rest.size(); ) {
            var shorter = new ArrayList<T>(rest);
            shorter.subList(from, Math.min(rest.size(), from + size)).clear();
            if (fails.test(shorter)) {
                rest = shorter;
            } else {
                from += size;
            }
        }
        return rest;
    }
}
