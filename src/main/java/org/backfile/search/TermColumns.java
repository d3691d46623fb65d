package org.backfile.search;

import java.util.Arrays;

/**
 * The terms of a segment by number, in plain arrays: how often each occurs, where its letters are and what they are.
 *
 * @param at        where the letters of its list begin in the {@link Records}; those of its positions follow
 * @param lists     how many letters its list has, and {@code positions} its positions
 * @param listDigests fingerprints of the letters of its list, and {@code positionDigests} of those of its positions
 */
record TermColumns(
        TermCounts counts, long[] at, int[] lists, int[] positions, long[] listDigests, long[] positionDigests) {

    static TermColumns of(TermCounts counts) {
        int terms = counts.stories.length;
        return new TermColumns(
                counts, new long[terms], new int[terms], new int[terms], new long[terms], new long[terms]);
    }

    /** A copy with other counts, which may be of more terms. */
    TermColumns with(TermCounts others) {
        int terms = others.stories.length;
        return new TermColumns(
                others,
                Arrays.copyOf(at, terms),
                Arrays.copyOf(lists, terms),
                Arrays.copyOf(positions, terms),
                Arrays.copyOf(listDigests, terms),
                Arrays.copyOf(positionDigests, terms));
    }

    void put(int term, Letters list, Letters itsPositions) {
        put(term, list);
        positions[term] = itsPositions.size();
        positionDigests[term] = itsPositions.digest();
    }

    /** @param before columns that have the same positions of the term */
    void put(int term, Letters list, TermColumns before) {
        put(term, list);
        positions[term] = before.positions[term];
        positionDigests[term] = before.positionDigests[term];
    }

    private void put(int term, Letters list) {
        lists[term] = list.size();
        listDigests[term] = list.digest();
    }
}
