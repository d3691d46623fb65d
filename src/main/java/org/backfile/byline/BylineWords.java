package org.backfile.byline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.text.Folding;
import org.backfile.text.WordsByKind;

/** The words of {@code byline-words.txt}, folded, by their kind. */
final class BylineWords {

    /** What a word of the list is; the file has the kinds' names in small letters. */
    enum Kind {
        LABEL,
        LABEL_OR_NAME,
        AND,
        AND_OR_PART,
        NOT_PREFIXED,
        WITH,
        AGAIN,
        PHOTOS,
        OTHER_WORK,
        IN,
        FOR,
        PLACE_START,
        ROLE,
        BESIDE_ROLE,
        ROLE_OR_SURNAME,
        FILLER,
        ARTICLE,
        OUR,
        AGENCY,
        PAPER,
        SUFFIX,
        DEGREE,
        PARTICLE,
        GIVEN,
        NEWSROOM,
        PICTURE_SOURCE,
        ABBREVIATED,
        ELIDED
    }

    /** No entry has more words. */
    static final int MOST_WORDS = 4;

    /** Loaded on first use. */
    private static final class Loaded {
        static final WordsByKind<Kind> WORDS =
                WordsByKind.of("byline-words.txt", BylineWords.class, Kind.class, BylineWords::keyOf);
        /** The first words of entries of several words. */
        static final Map<Kind, Set<String>> OPENINGS = openings();

        private static Map<Kind, Set<String>> openings() {
            var openings = new EnumMap<Kind, Set<String>>(Kind.class);
            for (Kind kind : Kind.values()) {
                openings.put(
                        kind,
                        WORDS.keys(kind).stream()
                                .filter(key -> key.indexOf(' ') > 0)
                                .map(key -> key.substring(0, key.indexOf(' ')))
                                .collect(Collectors.toSet()));
            }
            return openings;
        }
    }

    private BylineWords() {}

    static boolean has(Kind kind, String word) {
        return Loaded.WORDS.has(kind, word);
    }

    /** Whether an entry of several words begins with this one. */
    static boolean opens(Kind kind, String word) {
        return Loaded.OPENINGS.getOrDefault(kind, Set.of()).contains(keyOf(word));
    }

    /** How many words from {@code from} on are one entry of this kind; 0 if none are. The longest entry counts. */
    static int lengthAt(Kind kind, List<String> words, int from) {
        String first = keyOf(words.get(from));
        int most = Loaded.OPENINGS.getOrDefault(kind, Set.of()).contains(first)
                ? Math.min(MOST_WORDS, words.size() - from)
                : 1;
        for (int size = most; size > 1; size--) {
            if (has(kind, String.join(" ", words.subList(from, from + size)))) {
                return size;
            }
        }
        return Loaded.WORDS.keys(kind).contains(first) ? 1 : 0;
    }

    /** {@code Notre envoyé}, {@code La nostra inviata}. */
    static boolean startsWithOur(String line) {
        return lengthAt(Kind.OUR, List.of(line.split(" ", MOST_WORDS)), 0) > 0;
    }

    /** {@code De notre}, {@code From our own}. */
    static boolean endsWithOur(String label) {
        return has(Kind.OUR, label.substring(label.indexOf(' ') + 1));
    }

    /** Each word folded, a space between two; {@code &} has neither letter nor digit. */
    private static String keyOf(String entry) {
        String stripped = Folding.strip(entry);
        if (stripped.indexOf(' ') < 0) {
            String key = Folding.words(stripped);
            return key.isEmpty() ? stripped : key;
        }
        return Stream.of(stripped.split(" +")).map(Folding::words).collect(Collectors.joining(" "));
    }
}
