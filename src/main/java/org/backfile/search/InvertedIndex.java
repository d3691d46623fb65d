package org.backfile.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.backfile.text.Fingerprint;
import org.backfile.words.Lexicon;

/**
 * A segment's words, each with the stories that have it: what its files are planned and made from.
 *
 * @param eighths the mean length that its impacts are computed with ({@link Impact#meanInEighthsOfAnOctave})
 * @param records the letters of its terms, save those that have changed since they were kept
 * @param changed by term: the letters of its list and of its positions, in place of those in {@code records}
 */
record InvertedIndex(
        StoryColumns stories, TermColumns terms, int eighths, Records records, Map<Integer, Changed> changed) {

    /** A term's letters. */
    record Changed(byte[] list, byte[] positions) {}

    /** Kept letters are not those that were kept: their file has been damaged. */
    static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1;

        Damaged(String message) {
            super(message);
        }

        Damaged(IOException cause) {
            super(cause);
        }
    }

    /** By term: in how many stories it is. */
    int[] storyCounts() {
        return terms.counts().stories;
    }

    /** In how many stories a term is, which may be newer than the index. */
    int storyCount(int term) {
        return term < storyCounts().length ? storyCounts()[term] : 0;
    }

    /** By term: how often it is in them. */
    int[] occurrences() {
        return terms.counts().occurrences;
    }

    /** A term's stories and impacts, as {@link PostingList#write} wrote them. */
    Letters list(int term) {
        Changed itsOwn = changed.get(term);
        return itsOwn != null
                ? new Letters(itsOwn.list)
                : read(terms.at()[term], terms.lists()[term], terms.listDigests()[term]);
    }

    /** A term's positions in each of them. */
    Letters positions(int term) {
        Changed itsOwn = changed.get(term);
        return itsOwn != null
                ? new Letters(itsOwn.positions)
                : read(terms.at()[term] + terms.lists()[term], terms.positions()[term], terms.positionDigests()[term]);
    }

    /** The same, perhaps not as they were kept; of an index that was read, with nothing changed. */
    Letters uncheckedPositions(int term) {
        return read(terms.at()[term] + terms.lists()[term], terms.positions()[term]);
    }

    private Letters read(long at, int length, long digest) {
        Letters letters = read(at, length);
        if (letters.digest() != digest) {
            throw new Damaged("the letters at " + at + " are not those that were kept");
        }
        return letters;
    }

    private Letters read(long at, int length) {
        try {
            return new Letters(records.read(at, length));
        } catch (IOException failure) {
            throw new Damaged(failure);
        }
    }

    void addList(Fingerprint.Builder print, int term) {
        print.add(terms.listDigests()[term]);
    }

    void addPositions(Fingerprint.Builder print, int term) {
        print.add(terms.positionDigests()[term]);
    }

    /**
     * Which forms the segment has: those of its stories, and those of the same terms that only earlier segments have.
     */
    static boolean[] forms(TermCounts own, Iterable<TermCounts> earlier, Lexicon lexicon) {
        var forms = new boolean[own.forms.length];
        for (int form = 0; form < forms.length; form++) {
            forms[form] = own.forms[form] > 0;
        }
        for (TermCounts other : earlier) {
            for (int form = 0; form < forms.length; form++) {
                forms[form] |= !forms[form] && other.forms[form] > 0 && has(own, form, lexicon);
            }
        }
        return forms;
    }

    /** Whether one of a form's terms is in the segment. */
    private static boolean has(TermCounts own, int form, Lexicon lexicon) {
        int term = lexicon.termOf()[form];
        return term >= Lexicon.NO_TERM
                ? term >= 0 && own.stories[term] > 0
                : Arrays.stream(lexicon.termsOf(form)).anyMatch(one -> own.stories[one] > 0);
    }
}
