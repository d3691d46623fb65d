package org.backfile.archive;

import java.util.Arrays;
import java.util.List;
import org.backfile.work.Workers;

/**
 * For every term - a key term, a topic, a place - the stories that have it. All lists are stored back to back in one
 * sorted array of {@link StoryTerms}: eight bytes for each term of each story, and no objects.
 */
final class TermLists implements TermIndex {

    private final long[] row;
    /** Start in {@link #row} of each list in use; {@link #lengths} has its length. */
    private final int[] starts;

    private final int[] lengths;
    private int lists;
    /** The lists of each story, back to back, from {@code firsts[story]} on. */
    private final int[] listsOfStories;

    private final int[] firsts;
    private final int[] counts;

    /** @param limit how many stories a term may be in and still be significant */
    TermLists(List<Story> stories, ListLimit limit, Workers workers) {
        var terms = new StoryTerms();
        List<long[]> ofStories = workers.map(stories, story -> terms.of(story.card(), story.row()));
        firsts = new int[stories.size() + 1];
        counts = new int[stories.size()];
        for (int i = 0; i < stories.size(); i++) {
            firsts[i + 1] = firsts[i] + ofStories.get(i).length;
        }
        int size = firsts[stories.size()];
        row = new long[size];
        for (int i = 0; i < stories.size(); i++) {
            System.arraycopy(ofStories.get(i), 0, row, firsts[i], ofStories.get(i).length);
        }
        Arrays.sort(row);
        starts = new int[size / 2];
        lengths = new int[size / 2];
        listsOfStories = new int[size];
        find(limit);
    }

    /** All terms of all stories, sorted. */
    long[] row() {
        return row;
    }

    private void find(ListLimit limit) {
        for (int from = 0, to; from < row.length; from = to) {
            int term = StoryTerms.termOf(row[from]);
            for (to = from + 1; to < row.length && StoryTerms.termOf(row[to]) == term; to++) {
                // Only looking for the end.
            }
            if (limit.admits(term, to - from)) {
                note(from, to);
            }
        }
    }

    private void note(int from, int to) {
        starts[lists] = from;
        lengths[lists] = to - from;
        for (int i = from; i < to; i++) {
            int story = storyAt(i);
            listsOfStories[firsts[story] + counts[story]++] = lists;
        }
        lists++;
    }

    @Override
    public int[] listsOf(int story) {
        // Length in the high half of a long, number in the low half: sorts without comparing objects.
        var inOrder = new long[counts[story]];
        for (int i = 0; i < inOrder.length; i++) {
            int list = listsOfStories[firsts[story] + i];
            inOrder[i] = (long) lengths[list] << 32 | list;
        }
        Arrays.sort(inOrder);
        var found = new int[inOrder.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = (int) inOrder[i];
        }
        return found;
    }

    @Override
    public int startOf(int list) {
        return starts[list];
    }

    @Override
    public int lengthOf(int list) {
        return lengths[list];
    }

    @Override
    public int storyAt(int place) {
        return StoryTerms.storyOf(row[place]);
    }

    @Override
    public boolean isNameAt(int place) {
        return StoryTerms.isName(row[place]);
    }
}
