package org.backfile.search;

import java.util.Arrays;

/**
 * The postings of some terms, gathered from one story after the other: the stories of each term, with its impact and
 * its positions in them.
 */
final class Postings {

    private final Slots ofEntries;
    private final Slots ofPositions;
    private final Impact impact;
    /** A story's number times two, plus one when the term is in its headline. */
    private final int[] entries;

    private final byte[] impacts;
    /** A position times two, plus one when another in the same story follows. */
    private final int[] positions;

    private final int[] nextEntry;
    private final int[] nextPosition;
    /** By slot: how often the story at hand has the term; 0 between stories. */
    private final int[] counts;

    private int[] met = new int[64];

    /** @param terms without duplicates */
    Postings(int[] terms, TermCounts counts, Impact impact) {
        ofEntries = new Slots(terms, counts.stories);
        ofPositions = new Slots(terms, counts.occurrences);
        this.impact = impact;
        entries = new int[ofEntries.size()];
        impacts = new byte[ofEntries.size()];
        positions = new int[ofPositions.size()];
        nextEntry = ofEntries.starts();
        nextPosition = ofPositions.starts();
        this.counts = new int[nextEntry.length];
    }

    /** @param number greater than that of the story before */
    void add(StoryWords story, int number, int length) {
        int size = 0;
        for (int i = 0; i < story.size; i++) {
            int slot = ofEntries.of(story.terms[i]);
            if (slot >= 0) {
                if (counts[slot] == 0) {
                    met = size < met.length ? met : Arrays.copyOf(met, size * 2);
                    met[size++] = slot;
                    entries[nextEntry[slot]] = number * 2;
                } else {
                    positions[nextPosition[slot] - 1] |= 1;
                }
                boolean isInHeadline = i < story.headline;
                counts[slot] += isInHeadline ? StoryWords.HEADLINE : 1;
                entries[nextEntry[slot]] |= isInHeadline ? 1 : 0;
                positions[nextPosition[slot]++] = story.positions[i] * 2;
            }
        }
        for (int i = 0; i < size; i++) {
            int slot = met[i];
            impacts[nextEntry[slot]++] = (byte) impact.of(counts[slot], length);
            counts[slot] = 0;
        }
    }

    /** The stories of a term, in order. */
    PostingList list(int term) {
        int slot = ofEntries.of(term);
        return slot < 0
                ? PostingList.EMPTY
                : new PostingList(entries, impacts, ofEntries.start(slot), ofEntries.start(slot + 1));
    }

    /** Whether a term has the same postings here and among others of the same terms. */
    boolean isSame(Postings others, int term) {
        int slot = ofEntries.of(term);
        int from = ofEntries.start(slot);
        int to = ofEntries.start(slot + 1);
        int otherFrom = others.ofEntries.start(slot);
        int otherTo = others.ofEntries.start(slot + 1);
        return Arrays.equals(entries, from, to, others.entries, otherFrom, otherTo)
                && Arrays.equals(impacts, from, to, others.impacts, otherFrom, otherTo)
                && Arrays.equals(
                        positions,
                        ofPositions.start(slot),
                        ofPositions.start(slot + 1),
                        others.positions,
                        others.ofPositions.start(slot),
                        others.ofPositions.start(slot + 1));
    }

    /** Appends the positions of a term: of each story the distances, each with whether another one follows. */
    void writePositions(int term, Letters to) {
        int slot = ofPositions.of(term);
        int before = -1;
        for (int i = ofPositions.start(slot); i < ofPositions.start(slot + 1); i++) {
            int position = positions[i] >> 1;
            int more = positions[i] & 1;
            to.number((position - before - 1) * 2 + more);
            before = more == 1 ? position : -1;
        }
    }
}
