package org.backfile.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    Lexicon(List<String> folded, List<String> terms, int[] termOf, List<int[]> several) {
        this.folded = folded;
        this.terms = terms;
        this.termOf = termOf;
        this.several = several;
    }

    static Lexicon empty() {
        return new Lexicon(List.of(), List.of(), new int[0], List.of());
    }

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
            print.add((long) termOf[form] << Integer.SIZE ^ folded.get(form).hashCode());
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

    /** A larger lexicon under construction. */
    private static final class Lesson {
        private final List<String> folded;
        private final List<String> terms;
        private final List<int[]> several;
        private final int[] known;
        private final Map<String, Integer> numbers = new HashMap<>();

        private Lesson(Lexicon before) {
            folded = new ArrayList<>(before.folded);
            terms = new ArrayList<>(before.terms);
            several = new ArrayList<>(before.several);
            known = before.termOf;
            for (int i = 0; i < terms.size(); i++) {
                numbers.put(terms.get(i), i);
            }
        }

        private Lexicon learn(List<WrittenForms.Form> fresh, List<String> languages) {
            List<Set<String>> found = analysed(fresh, languages);
            int[] termOf = Arrays.copyOf(known, known.length + fresh.size());
            for (int i = 0; i < fresh.size(); i++) {
                String letters = fresh.get(i).letters();
                String key = Folding.key(letters);
                folded.add(key.equals(letters) ? letters : key);
                termOf[known.length + i] = key.isEmpty() ? NO_TERM : numberOf(found.get(i));
            }
            return new Lexicon(folded, terms, termOf, several);
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
