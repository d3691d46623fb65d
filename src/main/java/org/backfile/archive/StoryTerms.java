package org.backfile.archive;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.text.Folding;
import org.backfile.words.KeyTerms;

/**
 * The terms of stories - key terms, topics, places - as numbers, made so that the stories of a term follow each other
 * when the numbers are sorted:
 *
 * <pre>
 * 31 bits  hash of the term
 *  1 bit   whether the term is a topic or a place
 * 31 bits  number of the story
 *  1 bit   whether the story has the term as a name
 * </pre>
 *
 * <p>Thread-safe.
 */
final class StoryTerms {

    /** One name is on thousands of cards; its hash is computed once. */
    private final Map<String, Integer> hashes = new ConcurrentHashMap<>();

    /** The terms of a card. */
    long[] of(Card card, int story) {
        int[] words = card.keyTerms().words();
        var terms = new long[words.length + card.topics().size() + card.places().size()];
        int at = 0;
        for (int word : words) {
            terms[at++] = entry(word >>> 1, false, story, (word & 1) == 1);
        }
        // A topic or place that someone filed the story under is as good as a name.
        for (String topic : card.topics()) {
            terms[at++] = entry(hashOf("topic ", topic), true, story, true);
        }
        for (String place : card.places()) {
            terms[at++] = entry(hashOf("place ", place), true, story, true);
        }
        return terms;
    }

    private int hashOf(String kind, String name) {
        return hashes.computeIfAbsent(kind + name, both -> KeyTerms.hashOf(Folding.key(both)));
    }

    private static long entry(int hash, boolean isFiled, int story, boolean isName) {
        return ((long) hash << 1 | (isFiled ? 1 : 0)) << 32 | (long) story << 1 | (isName ? 1 : 0);
    }

    /** The hash of the term, with the bit that says whether it is a topic or a place. */
    static int termOf(long entry) {
        return (int) (entry >>> 32);
    }

    static boolean isFiled(int term) {
        return (term & 1) == 1;
    }

    static int storyOf(long entry) {
        return (int) entry >>> 1;
    }

    static boolean isName(long entry) {
        return (entry & 1) == 1;
    }
}
