package org.backfile.cite;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An author's name, split only where that is safe: two words, or two with initials between them.
 *
 * <pre>
 * Jane Doe                 family Doe, given Jane
 * John F. Kennedy          family Kennedy, given John F.
 * Ludwig van Beethoven, Gabriel García Márquez, Jane Doe, Jr.      as they stand: what is the family name is a custom
 * Staff Writers, Reuters, 毛泽东                                    as they stand
 * </pre>
 *
 * @param family the family name, or the whole name if it is not split
 * @param given  absent if the name is not split
 */
record PersonName(String family, Optional<String> given) {

    /** Words that occur in the names of agencies, papers and offices. */
    private static final Set<String> OF_NO_PERSON = Set.of(
            "staff",
            "writer",
            "writers",
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "editor",
            "editors",
            "editorial",
            "desk",
            "team",
            "bureau",
            "newsroom",
            "news",
            "press",
            "agency",
            "agencies",
            "service",
            "services",
            "associated",
            "times",
            "post",
            "herald",
            "tribune",
            "gazette",
            "journal",
            "telegraph",
            "guardian",
            "daily",
            "wire",
            "media",
            "radio",
            "television",
            "tv",
            "group",
            "office",
            "department",
            "board",
            "committee",
            "council",
            "university",
            "institute",
            "association",
            "society",
            "ministry",
            "redaktion",
            "agentur",
            "agence",
            "agencia",
            "agenzia",
            "redacción",
            "rédaction",
            "redazione",
            "contributor",
            "contributors",
            "columnist",
            "photographer",
            "reuters",
            "the",
            "our",
            "special");

    /** Languages that put the family name first, even in Latin letters. */
    private static final Set<String> FAMILY_FIRST = Set.of("hu", "ja", "ko", "vi", "zh");

    static PersonName of(String name, String paper, Optional<String> language) {
        String[] words = name.strip().split(" ");
        boolean isPlain = words.length >= 2
                && !name.equalsIgnoreCase(paper)
                && language.map(tag -> !FAMILY_FIRST.contains(
                                Locale.forLanguageTag(tag).getLanguage()))
                        .orElse(true)
                && Arrays.stream(words).allMatch(PersonName::mayBeOfAPerson)
                && Arrays.stream(words, 1, words.length - 1).allMatch(PersonName::isInitial)
                && !isInitial(words[words.length - 1]);
        if (!isPlain) {
            return new PersonName(String.join(" ", words), Optional.empty());
        }
        String given = Arrays.stream(words, 0, words.length - 1).collect(Collectors.joining(" "));
        return new PersonName(words[words.length - 1], Optional.of(given));
    }

    private static boolean mayBeOfAPerson(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '’')
                && !OF_NO_PERSON.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 || word.length() == 2 && word.endsWith(".");
    }

    boolean isSplit() {
        return given.isPresent();
    }

    /** {@code Doe, Jane}. */
    String inverted() {
        return given.map(first -> family + ", " + first).orElse(family);
    }

    /** {@code Jane Doe}. */
    String inOrder() {
        return given.map(first -> first + " " + family).orElse(family);
    }

    /** {@code Doe, J. F.}; {@code Sartre, J.-P.}. */
    String withInitials() {
        return given.map(first -> family + ", "
                        + Arrays.stream(first.split(" "))
                                .map(PersonName::initialsOf)
                                .collect(Collectors.joining(" ")))
                .orElse(family);
    }

    private static String initialsOf(String word) {
        return Arrays.stream(word.split("-"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, Character.charCount(part.codePointAt(0))) + ".")
                .collect(Collectors.joining("-"));
    }
}
