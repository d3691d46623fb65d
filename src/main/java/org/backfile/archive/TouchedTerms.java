package org.backfile.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The lists of stories by term, each made from {@link KnownTerms} when a story with the term is first asked about. */
final class TouchedTerms implements TermIndex {

    private static final int NONE = -1;

    private final KnownTerms known;
    private final CardTable cards;
    private final ListLimit limit;
    private final int[] rows;
    private final StoryTerms terms = new StoryTerms();

    /** By term. */
    private final Map<Integer, Integer> lists = new HashMap<>();

    private int[] starts = new int[256];
    private int[] termOf = new int[256];
    private int count;
    /** For each place twice the row of the story, plus 1 when it has the term as a name. */
    private int[] places = new int[4096];

    private int size;

    TouchedTerms(KnownTerms known, CardTable cards, ListLimit limit) {
        this.known = known;
        this.cards = cards;
        this.limit = limit;
        rows = known.rowsByNumber();
    }

    /** The rows of all stories that have a term, however many. */
    int[] rowsWith(int term) {
        int list = listOf(term);
        var found = new int[lengthOf(list)];
        for (int i = 0; i < found.length; i++) {
            found[i] = storyAt(startOf(list) + i);
        }
        return found;
    }

    private int listOf(int term) {
        return lists.computeIfAbsent(term, this::made);
    }

    private int made(int term) {
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            termOf = Arrays.copyOf(termOf, count * 2);
        }
        starts[count] = size;
        termOf[count] = term;
        known.each(term, entry -> {
            int row = rows[StoryTerms.storyOf(entry)];
            if (row != NONE) {
                append(row << 1 | (StoryTerms.isName(entry) ? 1 : 0));
            }
        });
        starts[count + 1] = size;
        return count++;
    }

    private void append(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place;
    }

    @Override
    public int[] listsOf(int story) {
        long[] own = terms.of(cards.card(story), story);
        var inOrder = new long[own.length];
        int found = 0;
        for (long entry : own) {
            int term = StoryTerms.termOf(entry);
            int length = lengthOf(listOf(term));
            if (limit.admits(term, length)) {
                // Among lists of one length, in the order of terms.
                inOrder[found++] = (long) length << 32 | (term ^ Integer.MIN_VALUE) & 0xffffffffL;
            }
        }
        Arrays.sort(inOrder, 0, found);
        var itsLists = new int[found];
        for (int i = 0; i < found; i++) {
            itsLists[i] = listOf((int) inOrder[i] ^ Integer.MIN_VALUE);
        }
        return itsLists;
    }

    @Override
    public int startOf(int list) {
        return starts[list];
    }

    @Override
    public int lengthOf(int list) {
        return starts[list + 1] - starts[list];
    }

    @Override
    public int storyAt(int place) {
        return places[place] >>> 1;
    }

    @Override
    public boolean isNameAt(int place) {
        return (places[place] & 1) == 1;
    }
}
