package org.backfile.search;

import java.util.Arrays;
import org.backfile.words.Lexicon;

/**
 * Chooses the stories that a word file also shows. Most results are stories with a query word in the headline: when
 * that word's file holds what a result shows, no other file needs to be loaded for it. A story is shown with the
 * {@value #TERMS} rarest terms of its headline, except those that hardly any story has, whose few results load quickly.
 */
final class LikelyResults {

    private static final int TERMS = 3;
    private static final int FEWEST = 30;
    /** In a large archive, a term that fewer than one story in this many has counts as one that hardly any has. */
    private static final int FEWEST_OF = 400;
    /** A term in more headlines than this shows the shortest of those stories, in which it has most impact. */
    private static final int MOST = 200;

    /** By term: where its stories begin; one more says where the last end. */
    private final int[] starts;
    /** The stories of all terms, those of each in order. */
    private final int[] stories;

    private LikelyResults(int[] starts, int[] stories) {
        this.starts = starts;
        this.stories = stories;
    }

    static LikelyResults of(InvertedIndex index) {
        int[] chosen = chosen(index);
        int terms = index.storyCounts().length;
        var starts = new int[terms + 1];
        for (int term : chosen) {
            if (term != Lexicon.NO_TERM) {
                starts[term + 1]++;
            }
        }
        for (int term = 0; term < terms; term++) {
            starts[term + 1] += starts[term];
        }
        int[] next = starts.clone();
        var stories = new int[starts[terms]];
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] != Lexicon.NO_TERM) {
                stories[next[chosen[i]]++] = i / TERMS;
            }
        }
        return shortest(starts, stories, index.stories().lengths());
    }

    /** Of each term the {@value #MOST} shortest stories; of equally long ones the newest. */
    private static LikelyResults shortest(int[] starts, int[] stories, int[] lengths) {
        var startsNow = new int[starts.length];
        int size = 0;
        for (int term = 0; term + 1 < starts.length; term++) {
            int count = starts[term + 1] - starts[term];
            if (count > MOST) {
                int[] its = shortest(Arrays.copyOfRange(stories, starts[term], starts[term + 1]), lengths);
                System.arraycopy(its, 0, stories, size, MOST);
            } else {
                System.arraycopy(stories, starts[term], stories, size, count);
            }
            size += Math.min(count, MOST);
            startsNow[term + 1] = size;
        }
        return new LikelyResults(startsNow, Arrays.copyOf(stories, size));
    }

    /**
     * For each story {@value #TERMS} places for the rarest of its headline's terms that enough stories have; of equal
     * ones the first.
     */
    private static int[] chosen(InvertedIndex index) {
        StoryColumns stories = index.stories();
        int fewest = Math.max(FEWEST, stories.size() / FEWEST_OF);
        var chosen = new int[stories.size() * TERMS];
        Arrays.fill(chosen, Lexicon.NO_TERM);
        for (int story = 0; story < stories.size(); story++) {
            int from = story * TERMS;
            for (int place = from; place < from + TERMS; place++) {
                chosen[place] = rarestBut(chosen, from, place, story, index, fewest);
                if (chosen[place] == Lexicon.NO_TERM) {
                    break;
                }
            }
        }
        return chosen;
    }

    private static int rarestBut(int[] known, int from, int to, int story, InvertedIndex index, int fewest) {
        int[] headlines = index.stories().headlines();
        int[] counts = index.storyCounts();
        int rarest = Lexicon.NO_TERM;
        for (int i = index.stories().starts()[story]; i < index.stories().starts()[story + 1]; i++) {
            int term = headlines[i];
            boolean isRarer = counts[term] >= fewest && (rarest < 0 || counts[term] < counts[rarest]);
            if (isRarer && !contains(known, from, to, term)) {
                rarest = term;
            }
        }
        return rarest;
    }

    private static boolean contains(int[] terms, int from, int to, int term) {
        boolean isIn = false;
        for (int i = from; i < to; i++) {
            isIn |= terms[i] == term;
        }
        return isIn;
    }

    private static int[] shortest(int[] stories, int[] lengths) {
        var keys = new long[stories.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) lengths[stories[i]] << Integer.SIZE | Integer.MAX_VALUE - stories[i];
        }
        Arrays.sort(keys);
        var shortest = new int[MOST];
        for (int i = 0; i < MOST; i++) {
            shortest[i] = Integer.MAX_VALUE - (int) keys[i];
        }
        Arrays.sort(shortest);
        return shortest;
    }

    /** How many stories a term shows. */
    int count(int term) {
        return starts[term + 1] - starts[term];
    }

    /** The stories that some terms show, each once, in order. */
    int[] of(int[] terms) {
        int most = 0;
        for (int term : terms) {
            most += count(term);
        }
        var all = new int[most];
        int size = 0;
        for (int term : terms) {
            System.arraycopy(stories, starts[term], all, size, count(term));
            size += count(term);
        }
        Arrays.sort(all);
        int different = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[different++] = all[i];
            }
        }
        return Arrays.copyOf(all, different);
    }
}
