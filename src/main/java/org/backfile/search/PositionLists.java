package org.backfile.search;

/** The positions of some terms in each story, gathered in one pass over all words of a segment. */
final class PositionLists {

    private final Slots slots;
    /** A position times two, plus one when another in the same story follows. */
    private final int[] positions;

    private PositionLists(Slots slots) {
        this.slots = slots;
        positions = new int[slots.size()];
    }

    /** @param terms without duplicates */
    static PositionLists of(int[] terms, SegmentWords words, TermStatistics statistics) {
        var lists = new PositionLists(new Slots(terms, statistics.occurrences));
        lists.fill(words, words.reader(terms));
        return lists;
    }

    private void fill(SegmentWords words, StoryWords story) {
        int[] next = slots.starts();
        var last = new int[next.length];
        for (int number = 0; number < words.size(); number++) {
            story.read(words.streams().get(number));
            for (int i = 0; i < story.size; i++) {
                int slot = slots.of(story.terms[i]);
                if (slot >= 0) {
                    if (last[slot] == number + 1) {
                        positions[next[slot] - 1] |= 1;
                    }
                    last[slot] = number + 1;
                    positions[next[slot]++] = story.positions[i] * 2;
                }
            }
        }
    }

    /**
     * Appends the positions of a term: for each story the distances, each with a flag that says whether another
     * follows.
     */
    void write(int term, Letters to) {
        int slot = slots.of(term);
        int before = -1;
        for (int i = slots.start(slot); i < slots.start(slot + 1); i++) {
            int position = positions[i] >> 1;
            int more = positions[i] & 1;
            to.number((position - before - 1) * 2 + more);
            before = more == 1 ? position : -1;
        }
    }
}
