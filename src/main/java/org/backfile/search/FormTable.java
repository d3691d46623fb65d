package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.words.Lexicon;

/**
 * The forms of a segment in order, each with its terms, and the terms in the order in which the forms introduce them.
 */
final class FormTable {

    private final List<Entry> entries;
    private final int[] terms;
    /** By term: the entry that introduces it. */
    private final int[] broughtBy;
    /** By term: its place in the order of terms. */
    private final int[] placeOf;
    /** By entry: how many terms the entries before it introduce. */
    private final int[] termsBefore;

    private final boolean[] isBorder;

    /**
     * @param digest fingerprint of the form
     * @param terms  sorted by their own letters; none for a stop word
     */
    record Entry(String form, long digest, int[] terms) {}

    private FormTable(List<Entry> entries, int termCount) {
        this.entries = entries;
        isBorder = new boolean[entries.size()];
        broughtBy = new int[termCount];
        placeOf = new int[termCount];
        termsBefore = new int[entries.size() + 1];
        Arrays.fill(broughtBy, -1);
        var inOrder = IntStream.builder();
        for (int i = 0; i < entries.size(); i++) {
            termsBefore[i + 1] = termsBefore[i];
            isBorder[i] = (entries.get(i).digest & 7) == 0;
            for (int term : entries.get(i).terms) {
                if (broughtBy[term] < 0) {
                    broughtBy[term] = i;
                    placeOf[term] = termsBefore[i + 1]++;
                    inOrder.add(term);
                }
            }
        }
        terms = inOrder.build().toArray();
    }

    /**
     * @param isThere by form of the lexicon: whether the segment has it
     * @param stories by term: how many stories of the segment have it; may be 0 for a term of a form that an earlier
     *     segment lends
     */
    static FormTable of(Lexicon lexicon, boolean[] isThere, int[] stories) {
        var entries = new ArrayList<Entry>();
        var same = new ArrayList<Entry>();
        for (int form : lexicon.inOrder()) {
            String folded = lexicon.folded().get(form);
            if (isThere[form] && !folded.isEmpty()) {
                var next = new Entry(folded, lexicon.digests()[form], ofTheSegment(lexicon.termsOf(form), stories));
                if (!same.isEmpty() && same.get(0).digest != next.digest) {
                    entries.add(merged(same, lexicon.terms()));
                    same.clear();
                }
                same.add(next);
            }
        }
        if (!same.isEmpty()) {
            entries.add(merged(same, lexicon.terms()));
        }
        return new FormTable(entries, lexicon.terms().size());
    }

    private static int[] ofTheSegment(int[] terms, int[] stories) {
        return terms.length == 1 && stories[terms[0]] > 0
                ? terms
                : Arrays.stream(terms).filter(term -> stories[term] > 0).toArray();
    }

    /** A word may occur in several languages, or with and without its accents. */
    private static Entry merged(List<Entry> same, List<String> names) {
        Entry first = same.get(0);
        boolean isSimple = same.size() == 1 && first.terms.length < 2;
        return isSimple ? first : new Entry(first.form, first.digest, union(same, names));
    }

    private static int[] union(List<Entry> same, List<String> names) {
        return same.stream()
                .flatMapToInt(entry -> Arrays.stream(entry.terms))
                .distinct()
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .mapToInt(term -> term)
                .toArray();
    }

    List<Entry> entries() {
        return entries;
    }

    /** All terms, in the order in which the entries introduce them. */
    int[] terms() {
        return terms;
    }

    /** How many terms the entries before this one introduce. */
    int termsBefore(int entry) {
        return termsBefore[entry];
    }

    /** The entry that introduces a term. */
    int broughtBy(int term) {
        return broughtBy[term];
    }

    int placeOf(int term) {
        return placeOf[term];
    }

    /** The terms that an entry introduces: those that no earlier entry has. */
    int[] broughtIn(int entry) {
        return termsBetween(entry, entry + 1);
    }

    int[] termsBetween(int entry, int end) {
        return Arrays.copyOfRange(terms, termsBefore[entry], termsBefore[end]);
    }

    /**
     * The starts of families: runs of entries that share no term with the entries before, so that loading one form
     * loads all its variants. The last element is the end of the table.
     *
     * @param weights by entry
     * @param far     how much weight may lie between a term's first entry and another that is kept with it: {@code co}
     *     and {@code cos} have a thousand entries between them
     */
    int[] families(int[] weights, int far) {
        var before = new long[entries.size() + 1];
        for (int entry = 0; entry < entries.size(); entry++) {
            before[entry + 1] = before[entry] + weights[entry];
        }
        var last = new int[placeOf.length];
        for (int entry = 0; entry < entries.size(); entry++) {
            for (int term : entries.get(entry).terms) {
                last[term] = before[entry] - before[Math.min(entry, broughtBy[term] + 1)] <= far ? entry : last[term];
            }
        }
        var starts = IntStream.builder().add(0);
        int reach = 0;
        for (int entry = 0; entry < entries.size(); entry++) {
            for (int term : entries.get(entry).terms) {
                reach = Math.max(reach, last[term]);
            }
            if (reach <= entry) {
                starts.add(entry + 1);
            }
        }
        return starts.build().toArray();
    }

    /** Whether a file may end after an entry. Depends on the form alone, and is true for one in eight. */
    boolean isBorder(int entry) {
        return isBorder[entry];
    }
}
