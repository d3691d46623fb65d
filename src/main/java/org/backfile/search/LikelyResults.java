package org.backfile.search;

import java.util.Arrays;
import java.util.stream.IntStream;
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

    private static final int[] NONE = new int[0];

    /** By term: its stories, in order. */
    private final int[][] stories;

    private LikelyResults(int[][] stories) {
        this.stories = stories;
    }

    static LikelyResults of(InvertedIndex index) {
        int[] chosen = chosen(index);
        var counts = new int[index.storyCounts().length];
        for (int term : chosen) {
            if (term != Lexicon.NO_TERM) {
                counts[term]++;
            }
        }
        int[][] stories = Arrays.stream(counts)
                .mapToObj(count -> count == 0 ? NONE : new int[count])
                .toArray(int[][]::new);
        Arrays.fill(counts, 0);
        for (int i = 0; i < chosen.length; i++) {
            int term = chosen[i];
            if (term != Lexicon.NO_TERM) {
                stories[term][counts[term]++] = i / TERMS;
            }
        }
        Arrays.setAll(stories, term -> shortest(stories[term], index.stories().lengths()));
        return new LikelyResults(stories);
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

    /** The shortest stories; of equally long ones the newest. */
    private static int[] shortest(int[] stories, int[] lengths) {
        return stories.length <= MOST
                ? stories
                : IntStream.of(stories)
                        .mapToLong(story -> (long) lengths[story] << Integer.SIZE | Integer.MAX_VALUE - story)
                        .sorted()
                        .limit(MOST)
                        .mapToInt(key -> Integer.MAX_VALUE - (int) key)
                        .sorted()
                        .toArray();
    }

    /** How many stories a term shows. */
    int count(int term) {
        return stories[term].length;
    }

    /** The stories that some terms show, each once, in order. */
    int[] of(int[] terms) {
        int most = 0;
        for (int term : terms) {
            most += stories[term].length;
        }
        var all = new int[most];
        int size = 0;
        for (int term : terms) {
            System.arraycopy(stories[term], 0, all, size, stories[term].length);
            size += stories[term].length;
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
