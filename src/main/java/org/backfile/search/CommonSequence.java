package org.backfile.search;

/** The longest of all sequences of pairs that rise in both places (patience sorting, by the second place). */
final class CommonSequence {

    private static final int NONE = -1;

    private final int[] firsts;
    private final int[] seconds;
    /** The pair that comes before a pair in the longest sequence that ends with it. */
    private final int[] before;
    /** By length: the last pair of a sequence of that length, with the smallest first place. */
    private final int[] ends;

    private int pairs;
    private int longest;

    CommonSequence(int atMost) {
        firsts = new int[atMost];
        seconds = new int[atMost];
        before = new int[atMost];
        ends = new int[atMost];
    }

    /** @param second greater than that of the pair before */
    void add(int first, int second) {
        int from = 0;
        int to = longest;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (firsts[ends[middle]] < first) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        firsts[pairs] = first;
        seconds[pairs] = second;
        before[pairs] = from == 0 ? NONE : ends[from - 1];
        ends[from] = pairs++;
        longest = Math.max(longest, from + 1);
    }

    /** Takes a pair. */
    interface Taker {
        void take(int first, int second);
    }

    /** Each pair of the sequence, the last first. */
    void forEach(Taker taker) {
        for (int pair = longest == 0 ? NONE : ends[longest - 1]; pair != NONE; pair = before[pair]) {
            taker.take(firsts[pair], seconds[pair]);
        }
    }
}
