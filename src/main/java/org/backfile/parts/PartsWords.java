package org.backfile.parts;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backfile.text.Folding;
import org.backfile.text.PackagedLines;

/** Words that show where an article of a file begins: {@code parts-words.txt}, by kind. */
final class PartsWords {

    private enum Kind {
        /** What a database counts. */
        DOCUMENT,
        /** Between a number and the count. */
        OF,
        /** A header of an email. */
        MAIL
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private PartsWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (String line : PackagedLines.of("parts-words.txt", PartsWords.class)) {
            int end = line.indexOf(' ');
            Set<String> of = of(Kind.valueOf(line.substring(0, end).toUpperCase(Locale.ROOT)));
            for (String entry : line.substring(end).split("\\|")) {
                of.add(Folding.words(entry));
            }
        }
    }

    private static final class Loaded {
        static final PartsWords WORDS = new PartsWords();
    }

    static boolean isDocument(String word) {
        return has(Kind.DOCUMENT, word);
    }

    static boolean isOf(String word) {
        return word.equals("/") || has(Kind.OF, word);
    }

    static boolean isOfMail(String name) {
        return has(Kind.MAIL, name);
    }

    private static boolean has(Kind kind, String word) {
        return Loaded.WORDS.of(kind).contains(Folding.words(word));
    }

    private Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
