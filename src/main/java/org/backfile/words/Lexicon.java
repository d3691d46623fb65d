package org.backfile.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.backfile.text.Fingerprint;
import org.backfile.text.Folding;

/**
 * Maps each written form to its folded form and to the terms that it stands for. Forms and terms are numbered from 0.
 * Immutable.
 */
public final class Lexicon {

    public static final int NO_TERM = -1;

    private final GrownTexts folded;
    private final GrownTexts terms;
    /** By term: the hash code of its letters. */
    private final int[] termHashes;
    /** By form: its term, or {@link #NO_TERM}, or -2 minus their place in {@link #several} when it has several. */
    private final int[] termOf;

    private final List<int[]> several;
    /** All forms, sorted by what they are without case and accents. */
    private final int[] inOrder;
    /** By form: a fingerprint of what it is without case and accents. */
    private final long[] digests;

    private Lexicon(
            GrownTexts folded,
            GrownTexts terms,
            int[] termHashes,
            int[] termOf,
            List<int[]> several,
            int[] inOrder,
            long[] digests) {
        this.folded = folded;
        this.terms = terms;
        this.termHashes = termHashes;
        this.termOf = termOf;
        this.several = several;
        this.inOrder = inOrder;
        this.digests = digests;
    }

    static Lexicon empty() {
        return new Lexicon(
                GrownTexts.NONE, GrownTexts.NONE, new int[0], new int[0], List.of(), new int[0], new long[0]);
    }

    /**
     * What a lexicon, and the forms that it is of, have grown by.
     *
     * @param languages all of them
     * @param inOrder   all forms, the new and the others
     */
    record Growth(
            List<String> languages,
            KeptForms forms,
            PackedTexts folded,
            PackedTexts terms,
            int[] termHashes,
            int[] termOf,
            List<int[]> several,
            int[] inOrder,
            long[] digests) {}

    /** The forms without case and accents; empty for a word of marks alone. */
    public List<String> folded() {
        return folded;
    }

    public List<String> terms() {
        return terms;
    }

    /** The length of a folded form, in UTF-16 units. */
    public int length(int form) {
        return folded.length(form);
    }

    int[] termHashes() {
        return termHashes;
    }

    /** By form; see {@link #several()}. */
    public int[] termOf() {
        return termOf;
    }

    /** All forms, sorted by {@link #folded()}. */
    public int[] inOrder() {
        return inOrder;
    }

    /** By form: a fingerprint of {@link #folded()}. */
    public long[] digests() {
        return digests;
    }

    List<int[]> several() {
        return several;
    }

    public int[] termsOf(int form) {
        int term = termOf[form];
        return term >= 0 ? new int[] {term} : term == NO_TERM ? new int[0] : several.get(-2 - term);
    }

    /** Equal for lexicons whose first forms and first terms are the same; -1 if there are not so many. */
    public long digest(int forms, int someTerms) {
        if (forms > folded.size() || someTerms > terms.size()) {
            return -1;
        }
        long digest = forms;
        for (int form = 0; form < forms; form++) {
            digest = mixed(mixed(digest, digests[form]), termOf[form]);
        }
        for (int term = 0; term < someTerms; term++) {
            digest = mixed(digest, termHashes[term]);
        }
        return digest;
    }

    /** A step of a hash code that takes no call: every build with a change takes one for each form and term. */
    private static long mixed(long digest, long number) {
        long product = (digest ^ number) * 0x9e3779b97f4a7c15L;
        return product ^ product >>> 32;
    }

    /** This lexicon with the forms that have been added since. */
    Lexicon with(List<WrittenForm> fresh, List<String> languages) {
        return fresh.isEmpty() ? this : new Lesson(this).learn(fresh, languages);
    }

    /** This lexicon with what it had grown by once before. */
    Lexicon with(Growth growth) {
        boolean isAll = folded.isEmpty();
        return new Lexicon(
                isAll ? GrownTexts.of(growth.folded) : folded.with(growth.folded),
                isAll ? GrownTexts.of(growth.terms) : terms.with(growth.terms),
                joined(termHashes, growth.termHashes),
                joined(termOf, growth.termOf),
                joined(several, growth.several),
                growth.inOrder,
                joined(digests, growth.digests));
    }

    private static List<int[]> joined(List<int[]> some, List<int[]> others) {
        var all = new ArrayList<int[]>(some.size() + others.size());
        all.addAll(some);
        all.addAll(others);
        return all;
    }

    private static int[] joined(int[] some, int[] others) {
        int[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    private static long[] joined(long[] some, long[] others) {
        long[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    /** A larger lexicon under construction. */
    private static final class Lesson {
        private final Lexicon before;
        private final NumbersByHash known;
        private final List<int[]> several;
        private final List<String> terms = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        private Lesson(Lexicon before) {
            this.before = before;
            known = new NumbersByHash(before.termHashes);
            several = new ArrayList<>(before.several);
        }

        private Lexicon learn(List<WrittenForm> fresh, List<String> languages) {
            List<Set<String>> found = analysed(fresh, languages);
            var folded = new ArrayList<String>(fresh.size());
            int first = before.termOf.length;
            int[] termOf = Arrays.copyOf(before.termOf, first + fresh.size());
            long[] digests = Arrays.copyOf(before.digests, termOf.length);
            for (int i = 0; i < fresh.size(); i++) {
                String letters = fresh.get(i).letters();
                String key = Folding.key(letters);
                folded.add(key.equals(letters) ? letters : key);
                termOf[first + i] = key.isEmpty() ? NO_TERM : numberOf(found.get(i));
                digests[first + i] = Fingerprint.of(key).low();
            }
            GrownTexts all = before.folded.with(folded);
            int[] hashes = terms.stream().mapToInt(String::hashCode).toArray();
            return new Lexicon(
                    all,
                    before.terms.with(terms),
                    joined(before.termHashes, hashes),
                    termOf,
                    several,
                    inOrder(all),
                    digests);
        }

        /** All forms: the new ones are sorted, then put between the others. */
        private int[] inOrder(List<String> folded) {
            int first = before.inOrder.length;
            Integer[] fresh = IntStream.range(first, folded.size()).boxed().toArray(Integer[]::new);
            Arrays.parallelSort(fresh, Comparator.comparing(folded::get));
            var inOrder = new int[folded.size()];
            int from = 0;
            for (int i = 0; i < fresh.length; i++) {
                int to = placeOf(folded.get(fresh[i]), from, folded);
                System.arraycopy(before.inOrder, from, inOrder, from + i, to - from);
                inOrder[to + i] = fresh[i];
                from = to;
            }
            System.arraycopy(before.inOrder, from, inOrder, from + fresh.length, first - from);
            return inOrder;
        }

        /** How many forms of the lexicon before come before a new one. */
        private int placeOf(String form, int least, List<String> folded) {
            int from = least;
            int to = before.inOrder.length;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (folded.get(before.inOrder[middle]).compareTo(form) <= 0) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }

        private static List<Set<String>> analysed(List<WrittenForm> forms, List<String> languages) {
            var places = new TreeMap<Integer, List<Integer>>();
            for (int i = 0; i < forms.size(); i++) {
                places.computeIfAbsent(forms.get(i).language(), language -> new ArrayList<>())
                        .add(i);
            }
            var found = new ArrayList<Set<String>>(Collections.nCopies(forms.size(), Set.of()));
            places.forEach((language, ofLanguage) -> {
                List<String> letters =
                        ofLanguage.stream().map(i -> forms.get(i).letters()).toList();
                List<Set<String>> analysed = Stemming.termsOf(letters, languages.get(language));
                for (int i = 0; i < analysed.size(); i++) {
                    found.set(ofLanguage.get(i), analysed.get(i));
                }
            });
            return found;
        }

        private int numberOf(Set<String> named) {
            int[] itsTerms = named.stream().mapToInt(this::numberOf).toArray();
            if (itsTerms.length > 1) {
                several.add(itsTerms);
            }
            return itsTerms.length == 0 ? NO_TERM : itsTerms.length == 1 ? itsTerms[0] : -1 - several.size();
        }

        private int numberOf(String term) {
            for (int number = known.first(term.hashCode()); number >= 0; number = known.next(number)) {
                if (before.terms.get(number).equals(term)) {
                    return number;
                }
            }
            int next = before.terms.size() + terms.size();
            Integer number = numbers.putIfAbsent(term, next);
            if (number == null) {
                terms.add(term);
                return next;
            }
            return number;
        }
    }
}
