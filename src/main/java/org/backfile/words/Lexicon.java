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

    private final List<String> folded;
    private final List<String> terms;
    /** By form: its term, or {@link #NO_TERM}, or -2 minus their place in {@link #several} when it has several. */
    private final int[] termOf;

    private final List<int[]> several;
    /** All forms, sorted by what they are without case and accents. */
    private final int[] inOrder;
    /** By form: a fingerprint of what it is without case and accents. */
    private final long[] digests;

    private Lexicon(
            List<String> folded, List<String> terms, int[] termOf, List<int[]> several, int[] inOrder, long[] digests) {
        this.folded = folded;
        this.terms = terms;
        this.termOf = termOf;
        this.several = several;
        this.inOrder = inOrder;
        this.digests = digests;
    }

    static Lexicon empty() {
        return new Lexicon(List.of(), List.of(), new int[0], List.of(), new int[0], new long[0]);
    }

    /**
     * What a lexicon, and the forms that it is of, have grown by.
     *
     * @param languages  all of them
     * @param languageOf by new form
     * @param inOrder    all forms, the new and the others
     */
    record Growth(
            List<String> languages,
            List<String> letters,
            int[] languageOf,
            List<String> folded,
            List<String> terms,
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
        var print = Fingerprint.builder().add(forms);
        for (int form = 0; form < forms; form++) {
            print.add(digests[form]).add(termOf[form]);
        }
        for (int term = 0; term < someTerms; term++) {
            print.add(terms.get(term).hashCode());
        }
        return print.build().low();
    }

    /** This lexicon with the forms that have been added since. */
    Lexicon with(List<WrittenForms.Form> fresh, List<String> languages) {
        return fresh.isEmpty() ? this : new Lesson(this).learn(fresh, languages);
    }

    /** This lexicon with what it had grown by once before. */
    Lexicon with(Growth growth) {
        return new Lexicon(
                joined(folded, growth.folded),
                joined(terms, growth.terms),
                joined(termOf, growth.termOf),
                joined(several, growth.several),
                growth.inOrder,
                joined(digests, growth.digests));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        var all = new ArrayList<T>(some.size() + others.size());
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
        private final List<String> folded;
        private final List<String> terms;
        private final List<int[]> several;
        private final Lexicon before;
        private final Map<String, Integer> numbers = new HashMap<>();

        private Lesson(Lexicon before) {
            folded = new ArrayList<>(before.folded);
            terms = new ArrayList<>(before.terms);
            several = new ArrayList<>(before.several);
            this.before = before;
            for (int i = 0; i < terms.size(); i++) {
                numbers.put(terms.get(i), i);
            }
        }

        private Lexicon learn(List<WrittenForms.Form> fresh, List<String> languages) {
            List<Set<String>> found = analysed(fresh, languages);
            int known = before.termOf.length;
            int[] termOf = Arrays.copyOf(before.termOf, known + fresh.size());
            long[] digests = Arrays.copyOf(before.digests, termOf.length);
            for (int i = 0; i < fresh.size(); i++) {
                String letters = fresh.get(i).letters();
                String key = Folding.key(letters);
                folded.add(key.equals(letters) ? letters : key);
                termOf[known + i] = key.isEmpty() ? NO_TERM : numberOf(found.get(i));
                digests[known + i] = Fingerprint.of(key).low();
            }
            return new Lexicon(folded, terms, termOf, several, inOrder(known), digests);
        }

        /** All forms: the new ones are sorted, then put between the others. */
        private int[] inOrder(int known) {
            Integer[] fresh = IntStream.range(known, folded.size()).boxed().toArray(Integer[]::new);
            Arrays.parallelSort(fresh, Comparator.comparing(folded::get));
            var inOrder = new int[folded.size()];
            int from = 0;
            for (int i = 0; i < fresh.length; i++) {
                int to = placeOf(folded.get(fresh[i]), from);
                System.arraycopy(before.inOrder, from, inOrder, from + i, to - from);
                inOrder[to + i] = fresh[i];
                from = to;
            }
            System.arraycopy(before.inOrder, from, inOrder, from + fresh.length, known - from);
            return inOrder;
        }

        /** How many forms of the lexicon before come before a new one. */
        private int placeOf(String form, int least) {
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

        private static List<Set<String>> analysed(List<WrittenForms.Form> forms, List<String> languages) {
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
            Integer number = numbers.putIfAbsent(term, terms.size());
            if (number == null) {
                terms.add(term);
                return terms.size() - 1;
            }
            return number;
        }
    }
}
