package org.backfile.byline;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.text.Folding;
import org.backfile.text.PackagedLines;

/** The words of {@code byline-words.txt}, folded, by their kind. */
final class BylineWords {

    /** What a word of the list is; the file has the kinds' names in small letters. */
    enum Kind {
        LABEL,
        AND,
        AND_OR_PART,
        WITH,
        AGAIN,
        IN,
        FOR,
        PLACE_START,
        ROLE,
        ROLE_OR_SURNAME,
        ARTICLE,
        AGENCY,
        PAPER,
        SUFFIX,
        DEGREE,
        PARTICLE
    }

    /** No entry has more words. */
    static final int MOST_WORDS = 4;

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private BylineWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (String line : PackagedLines.of("byline-words.txt", BylineWords.class)) {
            int end = line.indexOf(' ');
            Kind kind = Kind.valueOf(line.substring(0, end).replace('-', '_').toUpperCase(java.util.Locale.ROOT));
            for (String entry : line.substring(end).split("\\|")) {
                of(kind).add(keyOf(entry));
            }
        }
    }

    private static final class Loaded {
        static final BylineWords WORDS = new BylineWords();
    }

    static boolean has(Kind kind, String word) {
        return Loaded.WORDS.of(kind).contains(keyOf(word));
    }

    /** How many words from {@code from} on are one entry of this kind; 0 if none are. The longest entry counts. */
    static int lengthAt(Kind kind, List<String> words, int from) {
        for (int size = Math.min(MOST_WORDS, words.size() - from); size > 0; size--) {
            if (hasLetters(words, from, size) && has(kind, String.join(" ", words.subList(from, from + size)))) {
                return size;
            }
        }
        return 0;
    }

    /** A mark such as {@code &} is an entry of its own, not a part of one. */
    private static boolean hasLetters(List<String> words, int from, int size) {
        return size == 1
                || words.subList(from, from + size).stream()
                        .noneMatch(word -> Folding.words(word).isEmpty());
    }

    private Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** {@code &} has neither letter nor digit. */
    private static String keyOf(String entry) {
        String key = Folding.words(entry);
        return key.isEmpty() ? Folding.strip(entry) : key;
    }
}
