package org.backfile.wire;

import org.backfile.text.WordsByKind;

/** Words of agencies' lines: {@code wire-words.txt}, by kind. */
final class WireWords {

    enum Kind {
        /** Before the hyphen of a slug. */
        CYCLE,
        /** The version of a story. */
        VERSION,
        /** Whom a note is for. */
        EDITORS,
        /** The same, between brackets. */
        IN_BRACKETS,
        AGENCY,
        /** A whole line. */
        MARK
    }

    /** Loaded on first use. */
    private static final class Loaded {
        static final WordsByKind<Kind> WORDS = WordsByKind.of("wire-words.txt", WireWords.class, Kind.class);
    }

    private WireWords() {}

    static boolean has(Kind kind, String word) {
        return Loaded.WORDS.has(kind, word);
    }
}
