package org.backfile.parts;

import org.backfile.text.WordsByKind;

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

    /** Loaded on first use. */
    private static final class Loaded {
        static final WordsByKind<Kind> WORDS = WordsByKind.of("parts-words.txt", PartsWords.class, Kind.class);
    }

    private PartsWords() {}

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
        return Loaded.WORDS.has(kind, word);
    }
}
