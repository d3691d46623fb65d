package org.backfile.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.archive.Story;

/**
 * What one look over the words of a part tells: enough to plan its files, and to know of each without making it whether it is
 * as it was.
 */
final class Survey {

    private static final int STORIES_AT_ONCE = 2_000;
    /** How much more a word in a headline counts. */
    static final int HEADLINE = 3;

    /** By term: in how many stories it is, and how often. */
    final int[] stories;
    final int[] occurrences;
    /** By term: a sum over all places where it is, which is another one when anything about them is; the order of adding does not matter. */
    final long[] digests;
    /** By form. */
    final boolean[] isThere;
    /** By story: its number of terms, those of the headline counted three times. */
    final int[] lengths;

    private Survey(int terms, int forms, int stories) {
        this.stories = new int[terms];
        occurrences = new int[terms];
        digests = new long[terms];
        isThere = new boolean[forms];
        lengths = new int[stories];
    }

    static Survey of(Part part, Words words, Team team) {
        Vocabulary vocabulary = words.vocabulary();
        int count = part.stories().size();
        List<Integer> starts = IntStream.range(0, (count + STORIES_AT_ONCE - 1) / STORIES_AT_ONCE).mapToObj(i -> i * STORIES_AT_ONCE).toList();
        var whole = new Survey(vocabulary.terms().size(), vocabulary.folded().size(), count);
        team.forEach(starts, from -> {
            int to = Math.min(count, from + STORIES_AT_ONCE);
            var some = new Survey(vocabulary.terms().size(), vocabulary.folded().size(), to - from);
            some.look(part.stories().subList(from, to), from, words, new TermCursor(vocabulary));
            whole.add(some, from);
        });
        return whole;
    }

    private void look(List<Story> some, int from, Words words, TermCursor cursor) {
        var seen = new int[stories.length];
        for (int i = 0; i < some.size(); i++) {
            Words.Slice slice = words.of(some.get(i).card());
            lengths[i] = length(slice, cursor);
            // A term's strength in a story depends on the story's length.
            long story = mix((long) (from + i) << 32 | lengths[i]);
            for (cursor.begin(slice); cursor.next();) {
                isThere[cursor.form()] = true;
                int term = cursor.term();
                if (term >= 0) {
                    stories[term] += seen[term] == i + 1 ? 0 : 1;
                    seen[term] = i + 1;
                    occurrences[term]++;
                    digests[term] += mix(story + 2L * cursor.position() + (cursor.isInHeadline() ? 1 : 0));
                }
            }
        }
    }

    private static int length(Words.Slice slice, TermCursor cursor) {
        int length = 0;
        for (cursor.begin(slice); cursor.next();) {
            length += cursor.term() < 0 ? 0 : cursor.isInHeadline() ? HEADLINE : 1;
        }
        return length;
    }

    private synchronized void add(Survey some, int from) {
        for (int term = 0; term < stories.length; term++) {
            stories[term] += some.stories[term];
            occurrences[term] += some.occurrences[term];
            digests[term] += some.digests[term];
        }
        for (int form = 0; form < isThere.length; form++) {
            isThere[form] |= some.isThere[form];
        }
        System.arraycopy(some.lengths, 0, lengths, from, some.lengths.length);
    }

    /** Of all stories together. */
    long length() {
        return Arrays.stream(lengths).asLongStream().sum();
    }

    /** As SplitMix64 ends: each bit of the number moves every bit of what comes out. */
    private static long mix(long number) {
        long z = number * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
