package org.backfile.search;

import java.util.Arrays;
import java.util.BitSet;
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

    /** The rarest of a headline's terms that at least {@code fewest} stories have; of equal ones the first. */
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

    /** The shortest stories; of equally long ones the newest. */
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

    /** How many stories a term shows. */
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
