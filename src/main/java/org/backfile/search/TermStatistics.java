package org.backfile.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.text.Fingerprint;
import org.backfile.words.Lexicon;
import org.backfile.work.Workers;

/**
 * Statistics from one pass over the words of a segment: enough to plan its files, and to tell without making a file
 * whether it is unchanged.
 */
final class TermStatistics {

    private static final int FEWEST_AT_ONCE = 500;
    private static final int PIECES = 16;
    /** How many times a word in a headline counts. */
    static final int HEADLINE = 3;

    /** By term: in how many stories it is, and how often. */
    final int[] stories;

    final int[] occurrences;
    /**
     * By term: sums over all its occurrences, which change when anything about them does; the order of adding does not
     * matter. The digest of its list covers how often a story has the term, and with which impact; that of its
     * positions covers where.
     */
    private final long[] listDigests;

    private final long[] positionDigests;
    /** By form. */
    final boolean[] isThere;
    /** By story: its number of terms, those of the headline counted three times. */
    final int[] lengths;

    private TermStatistics(Lexicon lexicon, int storyCount) {
        int terms = lexicon.terms().size();
        stories = new int[terms];
        occurrences = new int[terms];
        listDigests = new long[terms];
        positionDigests = new long[terms];
        isThere = new boolean[lexicon.folded().size()];
        lengths = new int[storyCount];
    }

    static TermStatistics of(SegmentWords words, Workers workers) {
        int size = Math.max(FEWEST_AT_ONCE, words.size() / PIECES + 1);
        List<Integer> starts = IntStream.iterate(0, from -> from < words.size(), from -> from + size)
                .boxed()
                .toList();
        var whole = new TermStatistics(words.lexicon(), words.size());
        workers.forEach(starts, from -> {
            int to = Math.min(words.size(), from + size);
            var piece = new TermStatistics(words.lexicon(), to - from);
            piece.look(words, from, to);
            whole.add(piece, from);
        });
        return whole;
    }

    private void look(SegmentWords words, int from, int to) {
        StoryWords story = words.reader();
        var lastSeen = new int[stories.length];
        for (int number = from; number < to; number++) {
            story.read(words.streams().get(number));
            int length = length(story);
            lengths[number - from] = length;
            // A term's impact in a story depends on the story's length.
            long list = mix((long) number + 1 << 32 | length);
            long listInHeadline = mix(list);
            long place = mix((long) number + 1 << 32);
            for (int i = 0; i < story.size; i++) {
                isThere[story.forms[i]] = true;
                int term = story.terms[i];
                if (term >= 0) {
                    stories[term] += lastSeen[term] == number + 1 ? 0 : 1;
                    lastSeen[term] = number + 1;
                    occurrences[term]++;
                    listDigests[term] += i < story.headline ? listInHeadline : list;
                    positionDigests[term] += mix(place + story.positions[i]);
                }
            }
        }
    }

    private static int length(StoryWords story) {
        int length = 0;
        for (int i = 0; i < story.size; i++) {
            length += story.terms[i] < 0 ? 0 : i < story.headline ? HEADLINE : 1;
        }
        return length;
    }

    private synchronized void add(TermStatistics some, int from) {
        for (int term = 0; term < stories.length; term++) {
            stories[term] += some.stories[term];
            occurrences[term] += some.occurrences[term];
            listDigests[term] += some.listDigests[term];
            positionDigests[term] += some.positionDigests[term];
        }
        for (int form = 0; form < isThere.length; form++) {
            isThere[form] |= some.isThere[form];
        }
        System.arraycopy(some.lengths, 0, lengths, from, some.lengths.length);
    }

    /** Which forms a segment has: those of its stories, and those of the same terms that only earlier segments have. */
    boolean[] forms(List<TermStatistics> earlier, Lexicon lexicon) {
        boolean[] forms = isThere.clone();
        for (int form = 0; form < forms.length && !earlier.isEmpty(); form++) {
            int one = form;
            forms[form] |= earlier.stream().anyMatch(segment -> segment.isThere[one])
                    && Arrays.stream(lexicon.termsOf(form)).anyMatch(term -> stories[term] > 0);
        }
        return forms;
    }

    /** Adds everything that a term's list depends on. */
    void addList(Fingerprint.Builder print, int term) {
        print.add(listDigests[term]);
    }

    void addPositions(Fingerprint.Builder print, int term) {
        print.add(positionDigests[term]);
    }

    /** The length of all stories together. */
    long length() {
        return Arrays.stream(lengths).asLongStream().sum();
    }

    /** The finalizer of SplitMix64: every bit of the input affects every bit of the output. */
    private static long mix(long number) {
        long z = number * 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
