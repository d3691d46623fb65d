package org.backfile.page;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.backfile.archive.Subject;
import org.backfile.text.Folding;

/**
 * Groups names by first letter, in a language's dictionary order: a Swede looks for Örebro after Z, a German under O.
 *
 * <p>An accented letter is filed under the plain letter, unless the language treats them as two. Digits share one
 * heading, {@code 0–9}; Chinese characters share {@code 漢}, being too many for a heading each; Korean syllables are
 * filed under their first consonant; names that begin with neither a letter nor a digit are filed under {@code #},
 * last.
 */
final class NameIndex {

    private static final String DIGITS = "0–9";
    private static final String IDEOGRAPHS = "漢";
    private static final String REST = "#";
    /** The consonants that a Korean syllable begins with, in Unicode's order from U+1100. */
    private static final String KOREAN = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private final Locale locale;
    private final Collator collator;

    NameIndex(Locale locale) {
        this.locale = locale;
        collator = Collator.getInstance(locale);
        collator.setStrength(Collator.PRIMARY);
    }

    /** The subjects under the headings of their first letters. */
    List<SubjectIndexPage.Letter> of(List<Subject> subjects) {
        record Place(CollationKey key, Subject subject) {}
        // Sorting is stable: names that a dictionary treats as equal stay in the order of their keys.
        List<Subject> sorted = subjects.stream()
                .map(subject -> new Place(collator.getCollationKey(fromFirstLetter(subject.name())), subject))
                .sorted(Comparator.comparing(Place::key))
                .map(Place::subject)
                .toList();
        var byLetter = new LinkedHashMap<String, List<SubjectLink>>();
        sorted.forEach(subject -> byLetter.computeIfAbsent(headingOf(subject.name()), letter -> new ArrayList<>())
                .add(SubjectLink.counted(subject)));
        var rest = byLetter.remove(REST);
        var letters = new ArrayList<SubjectIndexPage.Letter>();
        byLetter.forEach((letter, members) -> letters.add(new SubjectIndexPage.Letter(letter, List.copyOf(members))));
        if (rest != null) {
            letters.add(new SubjectIndexPage.Letter(REST, List.copyOf(rest)));
        }
        return List.copyOf(letters);
    }

    String headingOf(String name) {
        // NFKC composes a letter with its accent and splits a ligature into its letters.
        String letters = fromFirstLetter(Normalizer.normalize(name, Normalizer.Form.NFKC));
        return letters.isEmpty() ? REST : heading(letters.codePointAt(0));
    }

    /** The name without leading quotation marks and the like; empty when nothing else is left. */
    private static String fromFirstLetter(String name) {
        int at = 0;
        while (at < name.length() && !Character.isLetterOrDigit(name.codePointAt(at))) {
            at += Character.charCount(name.codePointAt(at));
        }
        return name.substring(at);
    }

    private String heading(int first) {
        if (Character.isDigit(first)) {
            return DIGITS;
        }
        if (Character.isIdeographic(first)) {
            return IDEOGRAPHS;
        }
        int plain = Folding.key(Character.toString(first)).codePointAt(0);
        if (plain >= 0x1100 && plain < 0x1100 + KOREAN.length()) {
            return KOREAN.substring(plain - 0x1100, plain - 0x1100 + 1);
        }
        String own = Character.toString(first).toUpperCase(locale);
        String folded = Character.toString(plain).toUpperCase(locale);
        return collator.compare(own, folded) == 0 ? folded : own;
    }
}
