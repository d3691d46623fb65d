package org.backfile.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.text.Folding;

/**
 * For every term - a word of a gist, a topic, a place - the stories that have it. All lists lie one behind the other in one sorted
 * row of numbers, which takes eight bytes for each term of each story and no object.
 *
 * <pre>
 * 30 bits  hash of the term
 * 32 bits  number of the story
 *  1 bit   whether it has the term as a name
 * </pre>
 */
final class TermLists {

    /** Someone chose a topic for what the story is about; it tells something even where a word that is as common would not. */
    private static final int TOPICS_LONGER = 4;
    private static final int LONGEST_OF_ALL = 256;

    private final List<Story> stories;
    private final Map<String, Integer> hashes = new HashMap<>();
    private long[] row = {};
    private final int longest;

    /** @param longest how many stories a word may have and still tell something; a topic or place may have some more */
    TermLists(List<Story> stories, int longest) {
        this.stories = stories;
        this.longest = longest;
        int count = stories.stream().map(Story::card).mapToInt(card -> card.gist().size() + card.topics().size() + card.places().size()).sum();
        row = new long[count];
        int at = 0;
        for (int story = 0; story < stories.size(); story++) {
            for (int term : termsOf(stories.get(story).card())) {
                row[at++] = (long) (term >>> 1) << 33 | (long) story << 1 | term & 1;
            }
        }
        Arrays.sort(row);
    }

    private int[] termsOf(Card card) {
        int[] words = card.gist().words();
        int[] terms = Arrays.copyOf(words, words.length + card.topics().size() + card.places().size());
        int at = words.length;
        // The word before the name keeps a topic apart from a word and from a place of the same name. Someone filed it: as good as a name.
        for (String topic : card.topics()) {
            terms[at++] = filed("topic ", topic);
        }
        for (String place : card.places()) {
            terms[at++] = filed("place ", place);
        }
        return terms;
    }

    private int filed(String kind, String name) {
        // One name stands on thousands of cards; its key is worked out once.
        return hashes.computeIfAbsent(kind + name, both -> WordScan.hashOf(Folding.key(both))) << 1 | 1;
    }

    /**
     * A term of one story with its list.
     *
     * @param start where the list begins
     */
    record Term(int start, int length, boolean isName) {
    }

    /** The terms of a story that some others have and not too many, the shortest lists first. */
    List<Term> termsOf(int story) {
        var terms = new ArrayList<Term>();
        Card card = stories.get(story).card();
        int[] all = termsOf(card);
        for (int i = 0; i < all.length; i++) {
            int limit = i < card.gist().size() ? longest : Math.min(LONGEST_OF_ALL, longest * TOPICS_LONGER);
            int start = startOf(all[i] >>> 1);
            int length = lengthAt(start, limit);
            if (length > 1 && length <= limit) {
                terms.add(new Term(start, length, (all[i] & 1) == 1));
            }
        }
        terms.sort(Comparator.comparingInt(Term::length).thenComparingInt(Term::start));
        return terms;
    }

    private int startOf(int hash) {
        int at = Arrays.binarySearch(row, (long) hash << 33);
        return at < 0 ? -at - 1 : at;
    }

    /** One more than the limit stands for all that are longer. */
    private int lengthAt(int start, int limit) {
        int end = start;
        while (end < row.length && row[end] >>> 33 == row[start] >>> 33 && end - start <= limit) {
            end++;
        }
        return end - start;
    }

    int storyAt(Term term, int i) {
        return (int) (row[term.start() + i] >>> 1);
    }

    boolean isNameAt(Term term, int i) {
        return (row[term.start() + i] & 1) == 1;
    }
}
