package org.backfile.plain;

import java.util.List;
import org.backfile.text.WordsByKind;

/** Words that distinguish crossheads from other short lines: {@code crosshead-words.txt}, by kind. */
final class CrossheadWords {

    /** From this character on, scripts may have no spaces between words. */
    private static final char FIRST_UNSPACED = '\u0e00';

    private enum Kind {
        /** Said, asked: beside a quotation, or before a colon that announces one. */
        SPEECH,
        /** Makes a line a sentence. */
        VERB,
        /** As the first word, turns a sentence into a part of one. */
        CLAUSE,
        /** Belongs to figures. */
        UNIT,
        /** Before a colon, announces what follows. */
        ANNOUNCE,
        /** Begins an answer or a counter-question. */
        RETORT,
        /** Stands at the end of a picture caption. */
        AGENCY
    }

    /** Loaded on first use. */
    private static final class Loaded {
        static final WordsByKind<Kind> WORDS = WordsByKind.of("crosshead-words.txt", CrossheadWords.class, Kind.class);
        static final List<String> UNSPACED_SPEECH = WORDS.entries(Kind.SPEECH).stream()
                .filter(word -> word.charAt(0) >= FIRST_UNSPACED)
                .toList();
    }

    private CrossheadWords() {}

    /** Whether a word of the line says that somebody speaks. */
    static boolean hasSpeech(String line, String[] words) {
        if (hasAny(Kind.SPEECH, words, 0)) {
            return true;
        }
        for (String word : Loaded.UNSPACED_SPEECH) {
            if (line.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Terms were not disclosed}, but not {@code Why the terms were not disclosed}. Knows English only. */
    static boolean isSentence(String[] words) {
        return !has(Kind.CLAUSE, words[0]) && hasAny(Kind.VERB, words, 1);
    }

    static boolean hasUnit(String[] words) {
        return hasAny(Kind.UNIT, words, 0);
    }

    /** {@code The rules include:} shows that the text continues. */
    static boolean hasAnnouncement(String[] words) {
        return hasAny(Kind.ANNOUNCE, words, 0);
    }

    static boolean isRetort(String first) {
        return has(Kind.RETORT, first);
    }

    static boolean isAgency(String word) {
        return has(Kind.AGENCY, word);
    }

    private static boolean hasAny(Kind kind, String[] words, int from) {
        for (int at = from; at < words.length; at++) {
            if (has(kind, words[at])) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Kind kind, String word) {
        return Loaded.WORDS.has(kind, word);
    }
}
