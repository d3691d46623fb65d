package org.backfile.plain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backfile.text.Folding;
import org.backfile.text.PackagedLines;

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

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final List<String> unspacedSpeech = new ArrayList<>();

    private CrossheadWords() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (String line : PackagedLines.of("crosshead-words.txt", CrossheadWords.class)) {
            int end = line.indexOf(' ');
            Kind kind = Kind.valueOf(line.substring(0, end).toUpperCase(Locale.ROOT));
            for (String entry : line.substring(end).split("\\|")) {
                add(kind, Folding.strip(entry));
            }
        }
    }

    private static final class Loaded {
        static final CrossheadWords WORDS = new CrossheadWords();
    }

    private void add(Kind kind, String word) {
        if (kind == Kind.SPEECH && word.charAt(0) >= FIRST_UNSPACED) {
            unspacedSpeech.add(word);
        }
        words.getOrDefault(kind, Set.of()).add(Folding.words(word));
    }

    /** Whether a word of the line says that somebody speaks. */
    static boolean hasSpeech(String line, String[] words) {
        if (hasAny(Kind.SPEECH, words, 0)) {
            return true;
        }
        for (String word : Loaded.WORDS.unspacedSpeech) {
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
        return Loaded.WORDS.words.getOrDefault(kind, Set.of()).contains(Folding.words(word));
    }
}
