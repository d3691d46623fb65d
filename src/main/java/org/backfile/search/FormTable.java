package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.text.Fingerprint;
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

    /** @param terms sorted by their own letters; none for a stop word */
    record Entry(String form, int[] terms) {}

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
            isBorder[i] = (Fingerprint.of(entries.get(i).form).low() & 7) == 0;
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
        var single = new Entry[isThere.length];
        int size = 0;
        for (int form = 0; form < isThere.length; form++) {
            String folded = lexicon.folded().get(form);
            if (isThere[form] && !folded.isEmpty()) {
                single[size++] = new Entry(folded, ofTheSegment(lexicon.termsOf(form), stories));
            }
        }
        Arrays.parallelSort(single, 0, size, Comparator.comparing(Entry::form));
        return new FormTable(
                merged(Arrays.asList(single).subList(0, size), lexicon.terms()),
                lexicon.terms().size());
    }

    private static int[] ofTheSegment(int[] terms, int[] stories) {
        return terms.length == 1 && stories[terms[0]] > 0
                ? terms
                : Arrays.stream(terms).filter(term -> stories[term] > 0).toArray();
    }

    /** A word may occur in several languages, or with and without its accents. */
    private static List<Entry> merged(List<Entry> sorted, List<String> names) {
        var merged = new ArrayList<Entry>(sorted.size());
        for (int from = 0, to; from < sorted.size(); from = to) {
            String form = sorted.get(from).form;
            to = from + 1;
            while (to < sorted.size() && sorted.get(to).form.equals(form)) {
                to++;
            }
            boolean isSimple = to == from + 1 && sorted.get(from).terms.length < 2;
            merged.add(isSimple ? sorted.get(from) : new Entry(form, union(sorted.subList(from, to), names)));
        }
        return merged;
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
