package org.backfile.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.text.Folding;
import org.backfile.words.KeyTerms;

/**
 * For every term - a key term, a topic, a place - the stories that have it. All lists are stored back to back in one
 * sorted array of longs: eight bytes for each term of each story, and no objects.
 *
 * <pre>
 * 31 bits  hash of the term
 *  1 bit   whether the term is a topic or a place
 * 31 bits  number of the story
 *  1 bit   whether the story has the term as a name
 * </pre>
 */
final class TermLists {

    /**
     * Someone chose the topic for the story, so it is significant even where an equally common word would not be.
     */
    private static final int TOPICS_LONGER = 4;

    private static final int LONGEST_OF_ALL = 256;

    private final Map<String, Integer> hashes = new HashMap<>();
    private final long[] row;
    /** Start in {@link #row} of each list in use; {@link #lengths} has its length. */
    private final int[] starts;

    private final int[] lengths;
    private int lists;
    /** The lists of each story, back to back, from {@code firsts[story]} on. */
    private final int[] listsOfStories;

    private final int[] firsts;
    private final int[] counts;

    /** @param longest the most stories a word may be in and still be significant; a topic or place may be in more */
    TermLists(List<Story> stories, int longest) {
        firsts = new int[stories.size() + 1];
        counts = new int[stories.size()];
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            firsts[i + 1] = firsts[i]
                    + story.card().keyTerms().size()
                    + story.topics().size()
                    + story.places().size();
        }
        int size = firsts[stories.size()];
        row = new long[size];
        for (int i = 0; i < stories.size(); i++) {
            fill(i, stories.get(i).card());
        }
        Arrays.sort(row);
        starts = new int[size / 2];
        lengths = new int[size / 2];
        listsOfStories = new int[size];
        find(longest, Math.min(LONGEST_OF_ALL, longest * TOPICS_LONGER));
    }

    private void fill(int story, Card card) {
        int at = firsts[story];
        for (int word : card.keyTerms().words()) {
            row[at++] = entry(word >>> 1, false, story, (word & 1) == 1);
        }
        // A topic or place that someone filed the story under is as good as a name.
        for (String topic : card.topics()) {
            row[at++] = entry(hashOf("topic ", topic), true, story, true);
        }
        for (String place : card.places()) {
            row[at++] = entry(hashOf("place ", place), true, story, true);
        }
    }

    private static long entry(int hash, boolean isFiled, int story, boolean isName) {
        return ((long) hash << 1 | (isFiled ? 1 : 0)) << 32 | (long) story << 1 | (isName ? 1 : 0);
    }

    private int hashOf(String kind, String name) {
        // One name is on thousands of cards; compute its key once.
        return hashes.computeIfAbsent(kind + name, both -> KeyTerms.hashOf(Folding.key(both)));
    }

    private void find(int longestOfWords, int longestOfTopics) {
        for (int from = 0, to; from < row.length; from = to) {
            long term = row[from] >>> 32;
            for (to = from + 1; to < row.length && row[to] >>> 32 == term; to++) {
                // Only looking for the end.
            }
            int longest = (term & 1) == 1 ? longestOfTopics : longestOfWords;
            if (to - from > 1 && to - from <= longest) {
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

    /** The story's lists, shortest first: those of terms that it shares with some other stories but not too many. */
    int[] listsOf(int story) {
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

    /** Where a list begins in the row. */
    int startOf(int list) {
        return starts[list];
    }

    int lengthOf(int list) {
        return lengths[list];
    }

    int storyAt(int place) {
        return (int) row[place] >>> 1;
    }

    /** Whether the story at this place of the row has the term as a name. */
    boolean isNameAt(int place) {
        return (row[place] & 1) == 1;
    }
}
