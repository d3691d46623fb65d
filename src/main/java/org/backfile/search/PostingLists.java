package org.backfile.search;

import java.util.Arrays;

/** The postings of some terms, with impacts, gathered in one pass over all words of a segment. */
final class PostingLists {

    private final Slots slots;
    /** A story's number times two, plus one when the term is in its headline. */
    private final int[] entries;

    private final byte[] impacts;

    private PostingLists(Slots slots) {
        this.slots = slots;
        entries = new int[slots.size()];
        impacts = new byte[slots.size()];
    }

    /** @param terms without duplicates */
    static PostingLists of(int[] terms, SegmentWords words, TermStatistics statistics, Impact impact) {
        var lists = new PostingLists(new Slots(terms, statistics.stories));
        lists.fill(words, words.reader(terms), statistics, impact);
        return lists;
    }

    private void fill(SegmentWords words, StoryWords story, TermStatistics statistics, Impact impact) {
        int[] next = slots.starts();
        var counts = new int[next.length];
        var met = new int[64];
        for (int number = 0; number < words.size(); number++) {
            story.read(words.streams().get(number));
            int size = 0;
            for (int i = 0; i < story.size; i++) {
                int slot = slots.of(story.terms[i]);
                if (slot >= 0) {
                    if (counts[slot] == 0) {
                        met = size < met.length ? met : Arrays.copyOf(met, size * 2);
                        met[size++] = slot;
                        entries[next[slot]] = number * 2;
                    }
                    counts[slot] += i < story.headline ? TermStatistics.HEADLINE : 1;
                    entries[next[slot]] |= i < story.headline ? 1 : 0;
                }
            }
            for (int i = 0; i < size; i++) {
                int slot = met[i];
                impacts[next[slot]++] = (byte) impact.of(counts[slot], statistics.lengths[number]);
                counts[slot] = 0;
            }
        }
    }

    List ofTerm(int term) {
        int slot = slots.of(term);
        return new List(slots.start(slot), slots.start(slot + 1));
    }

    /** The stories of one term, in order. */
    final class List {
        private final int from;
        private final int to;

        private List(int from, int to) {
            this.from = from;
            this.to = to;
        }

        int size() {
            return to - from;
        }

        int story(int at) {
            return entries[from + at] >> 1;
        }

        boolean isInHeadline(int at) {
            return (entries[from + at] & 1) != 0;
        }

        int impact(int at) {
            return impacts[from + at];
        }
    }
}
