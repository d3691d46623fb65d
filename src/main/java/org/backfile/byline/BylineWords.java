package org.backfile.byline;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.text.Folding;
import org.backfile.text.PackagedLines;

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
        ROLE_OR_SURNAME,
        FILLER,
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
    /** The first words of entries of several words. */
    private final Map<Kind, Set<String>> openings = new EnumMap<>(Kind.class);

    private BylineWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
            openings.put(kind, new HashSet<>());
        }
        for (String line : PackagedLines.of("byline-words.txt", BylineWords.class)) {
            int end = line.indexOf(' ');
            Kind kind = Kind.valueOf(line.substring(0, end).replace('-', '_').toUpperCase(Locale.ROOT));
            for (String entry : line.substring(end).split("\\|")) {
                String key = keyOf(entry);
                of(kind).add(key);
                if (key.indexOf(' ') > 0) {
                    openings(kind).add(key.substring(0, key.indexOf(' ')));
                }
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
        String first = keyOf(words.get(from));
        int most = Loaded.WORDS.openings(kind).contains(first) ? Math.min(MOST_WORDS, words.size() - from) : 1;
        for (int size = most; size > 1; size--) {
            if (has(kind, String.join(" ", words.subList(from, from + size)))) {
                return size;
            }
        }
        return Loaded.WORDS.of(kind).contains(first) ? 1 : 0;
    }

    private Set<String> openings(Kind kind) {
        return openings.getOrDefault(kind, Set.of());
    }

    private Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
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
