package org.backfile.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.backfile.words.Lexicon;

/**
 * Which stories a file of words also shows. What is found is mostly a story whose headline has a word that was asked
 * for: where that word's own file has what a result shows, no other file need be loaded for it. A story is shown with
 * the {@value #TERMS} terms of its headline that the fewest stories have, but for those that hardly any have, whose few
 * results are soon loaded.
 */
final class LikelyResults {

    private static final int TERMS = 3;
    private static final int FEWEST = 30;
    /** Of a large archive, a term that fewer have than one story in so many is one that hardly any have. */
    private static final int FEWEST_OF = 400;
    /** A term that more headlines have shows the shortest of their stories, in which it has most impact. */
    private static final int MOST = 200;

    private static final int[] NONE = new int[0];

    /** By term: its stories, in order. */
    private final int[][] stories;

    private LikelyResults(int[][] stories) {
        this.stories = stories;
    }

    static LikelyResults of(SegmentWords words, TermStatistics statistics) {
        int[][] termsOf = termsByStory(words, statistics);
        var counts = new int[statistics.stories.length];
        Arrays.stream(termsOf).flatMapToInt(Arrays::stream).forEach(term -> counts[term]++);
        int[][] stories = Arrays.stream(counts)
                .mapToObj(count -> count == 0 ? NONE : new int[count])
                .toArray(int[][]::new);
        Arrays.fill(counts, 0);
        for (int story = 0; story < termsOf.length; story++) {
            for (int term : termsOf[story]) {
                stories[term][counts[term]++] = story;
            }
        }
        Arrays.setAll(stories, term -> shortest(stories[term], statistics));
        return new LikelyResults(stories);
    }

    private static int[][] termsByStory(SegmentWords words, TermStatistics statistics) {
        int fewest = Math.max(FEWEST, words.size() / FEWEST_OF);
        var termsOf = new int[words.size()][];
        StoryWords headline = words.reader();
        for (int story = 0; story < termsOf.length; story++) {
            headline.readHeadline(words.streams().get(story));
            termsOf[story] = rarest(headline, statistics, fewest);
        }
        return termsOf;
    }

    /** Of a headline's terms that so many stories have those that the fewest have, and of equal ones the first. */
    private static int[] rarest(StoryWords headline, TermStatistics statistics, int fewest) {
        var rarest = new int[TERMS];
        int size = 0;
        int next;
        while (size < TERMS && (next = rarestBut(rarest, size, headline, statistics, fewest)) != Lexicon.NO_TERM) {
            rarest[size++] = next;
        }
        return Arrays.copyOf(rarest, size);
    }

    private static int rarestBut(int[] known, int size, StoryWords headline, TermStatistics statistics, int fewest) {
        int rarest = Lexicon.NO_TERM;
        for (int i = 0; i < headline.size; i++) {
            int term = headline.terms[i];
            boolean isMeant = term >= 0 && statistics.stories[term] >= fewest && !contains(known, size, term);
            if (isMeant && (rarest < 0 || statistics.stories[term] < statistics.stories[rarest])) {
                rarest = term;
            }
        }
        return rarest;
    }

    private static boolean contains(int[] terms, int size, int term) {
        boolean isIn = false;
        for (int i = 0; i < size; i++) {
            isIn |= terms[i] == term;
        }
        return isIn;
    }

    /** Of stories that are as long the newest. */
    private static int[] shortest(int[] stories, TermStatistics statistics) {
        return stories.length <= MOST
                ? stories
                : IntStream.of(stories)
                        .mapToLong(
                                story -> (long) statistics.lengths[story] << Integer.SIZE | Integer.MAX_VALUE - story)
                        .sorted()
                        .limit(MOST)
                        .mapToInt(key -> Integer.MAX_VALUE - (int) key)
                        .sorted()
                        .toArray();
    }

    /** How many a term shows. */
    int count(int term) {
        return stories[term].length;
    }

    /** The stories that some terms show, each once, in order. */
    int[] of(int[] terms) {
        var all = new BitSet();
        for (int term : terms) {
            Arrays.stream(stories[term]).forEach(all::set);
        }
        return all.stream().toArray();
    }
}
