package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.words.Lexicon;

/**
 * The forms of a segment in order, each with its terms, and the terms in the order in which the forms introduce them.
 * An entry is a form, as often as it may be in the lexicon: a word may occur in several languages, or with and without
 * its accents.
 *
 * <p>All is in arrays, and letters become a string only where a file is made: every build with a change goes through
 * all entries.
 */
final class FormTable {

    private final Lexicon lexicon;
    /** By entry: one of its forms in the lexicon. */
    private final int[] forms;
    /** By entry: its term, or {@link Lexicon#NO_TERM}, or -2 minus their place in {@link #several}. */
    private final int[] termOf;
    /** Terms sorted by their own letters. */
    private final List<int[]> several;

    private final int[] terms;
    /** By term: the entry that introduces it. */
    private final int[] broughtBy;
    /** By term: its place in the order of terms. */
    private final int[] placeOf;
    /** By entry: how many terms the entries before it introduce. */
    private final int[] termsBefore;

    private FormTable(Lexicon lexicon, int[] forms, int[] termOf, List<int[]> several) {
        this.lexicon = lexicon;
        this.forms = forms;
        this.termOf = termOf;
        this.several = several;
        int termCount = lexicon.terms().size();
        broughtBy = new int[termCount];
        placeOf = new int[termCount];
        termsBefore = new int[forms.length + 1];
        Arrays.fill(broughtBy, -1);
        var inOrder = new int[termCount];
        for (int entry = 0; entry < forms.length; entry++) {
            int next = termsBefore[entry];
            for (int i = 0; i < termCount(entry); i++) {
                int term = term(entry, i);
                if (broughtBy[term] < 0) {
                    broughtBy[term] = entry;
                    placeOf[term] = next;
                    inOrder[next++] = term;
                }
            }
            termsBefore[entry + 1] = next;
        }
        terms = Arrays.copyOf(inOrder, termsBefore[forms.length]);
    }

    /**
     * @param isThere by form of the lexicon: whether the segment has it
     * @param stories by term: how many stories of the segment have it; may be 0 for a term of a form that an earlier
     *     segment lends
     */
    static FormTable of(Lexicon lexicon, boolean[] isThere, int[] stories) {
        int[] inOrder = lexicon.inOrder();
        int[] termOf = lexicon.termOf();
        long[] digests = lexicon.digests();
        var there = new int[inOrder.length];
        int size = 0;
        for (int form : inOrder) {
            // A form of which nothing is left has no term either; few others have none.
            if (isThere[form] && (termOf[form] != Lexicon.NO_TERM || lexicon.length(form) > 0)) {
                there[size++] = form;
            }
        }
        var forms = new int[size];
        var terms = new int[size];
        var several = new ArrayList<int[]>();
        int entries = 0;
        for (int from = 0; from < size; entries++) {
            int to = from + 1;
            while (to < size && digests[there[to]] == digests[there[from]]) {
                to++;
            }
            forms[entries] = there[from];
            int term = termOf[there[from]];
            if (to == from + 1 && term >= Lexicon.NO_TERM) {
                terms[entries] = term >= 0 && stories[term] > 0 ? term : Lexicon.NO_TERM;
            } else {
                terms[entries] = kept(union(Arrays.copyOfRange(there, from, to), lexicon, stories), several);
            }
            from = to;
        }
        return new FormTable(lexicon, Arrays.copyOf(forms, entries), Arrays.copyOf(terms, entries), several);
    }

    /** As in {@link #termOf}. */
    private static int kept(int[] terms, List<int[]> several) {
        if (terms.length > 1) {
            several.add(terms);
        }
        return terms.length == 0 ? Lexicon.NO_TERM : terms.length == 1 ? terms[0] : -1 - several.size();
    }

    private static int[] union(int[] same, Lexicon lexicon, int[] stories) {
        return IntStream.of(same)
                .flatMap(form -> Arrays.stream(lexicon.termsOf(form)))
                .filter(term -> stories[term] > 0)
                .distinct()
                .boxed()
                .sorted(Comparator.comparing(lexicon.terms()::get))
                .mapToInt(term -> term)
                .toArray();
    }

    /** How many entries there are. */
    int size() {
        return forms.length;
    }

    String form(int entry) {
        return lexicon.folded().get(forms[entry]);
    }

    /** The length of a form in UTF-16 units. */
    int length(int entry) {
        return lexicon.length(forms[entry]);
    }

    /** A fingerprint of the form. */
    long digest(int entry) {
        return lexicon.digests()[forms[entry]];
    }

    /** How many terms an entry has: none when it is a stop word. */
    int termCount(int entry) {
        int term = termOf[entry];
        return term >= 0 ? 1 : term == Lexicon.NO_TERM ? 0 : several.get(-2 - term).length;
    }

    int term(int entry, int i) {
        return termOf[entry] >= 0 ? termOf[entry] : several.get(-2 - termOf[entry])[i];
    }

    /** Whether an entry introduces a term and has no other. */
    boolean isSimple(int entry) {
        return termOf[entry] >= 0 && broughtBy[termOf[entry]] == entry;
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
        var before = new long[size() + 1];
        for (int entry = 0; entry < size(); entry++) {
            before[entry + 1] = before[entry] + weights[entry];
        }
        var last = new int[placeOf.length];
        for (int entry = 0; entry < size(); entry++) {
            for (int i = 0; i < termCount(entry); i++) {
                int term = term(entry, i);
                last[term] = before[entry] - before[Math.min(entry, broughtBy[term] + 1)] <= far ? entry : last[term];
            }
        }
        var starts = new int[size() + 1];
        int families = 1;
        int reach = 0;
        for (int entry = 0; entry < size(); entry++) {
            for (int i = 0; i < termCount(entry); i++) {
                reach = Math.max(reach, last[term(entry, i)]);
            }
            if (reach <= entry) {
                starts[families++] = entry + 1;
            }
        }
        return Arrays.copyOf(starts, families);
    }

    /** Whether a file may end after an entry. Depends on the form alone, and is true for one in eight. */
    boolean isBorder(int entry) {
        return (digest(entry) & 7) == 0;
    }
}
