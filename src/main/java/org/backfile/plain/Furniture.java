package org.backfile.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.parse.Punctuation;
import org.backfile.text.Beginnings;
import org.backfile.text.Folding;
import org.backfile.text.PackagedLines;

/**
 * Recognises lines that came with a web page and are not part of the article.
 *
 * <pre>
 * Advertisement
 * Read more: Ferry to sail again
 * Sign up for our daily newsletter
 * © 1987 Isle News. All rights reserved.         in the last lines only, when it does not begin so
 * </pre>
 *
 * Not furniture: {@code Share on the Tokyo exchange fell.} (a sentence), {@code Read more books} (no colon),
 * {@code Copyright is theft, he said.} ({@link CopyrightNotice}). The phrases come from {@code furniture.txt}, in many
 * languages.
 */
final class Furniture {

    private static final String COPYRIGHT = "a copyright line";
    private static final int LENGTH_LIMIT = 240;
    private static final int LONGEST_AT_END = 160;

    private enum How {
        IS,
        LABEL,
        STARTS,
        HAS
    }

    private record Phrase(String text, How how, String reason) {}

    private static final class Loaded {
        private static final Furniture FURNITURE = new Furniture();
    }

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Phrase> anywhere = new ArrayList<>();
    private final Beginnings beginnings = new Beginnings();

    private Furniture() {
        String reason = "";
        for (String line : PackagedLines.of("furniture.txt", Furniture.class)) {
            if (line.startsWith("= ")) {
                reason = line.substring(2);
            } else {
                int space = line.indexOf(' ');
                How how = How.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
                for (String phrase : line.substring(space).split("\\|")) {
                    add(new Phrase(Folding.key(Folding.strip(phrase)), how, reason));
                }
            }
        }
    }

    private void add(Phrase phrase) {
        if (phrase.how == How.HAS) {
            anywhere.add(phrase);
            beginnings.add(phrase.text);
        } else {
            byFirstWord
                    .computeIfAbsent(firstOf(phrase.text), word -> new ArrayList<>(2))
                    .add(phrase);
        }
    }

    /**
     * The reason for setting a line aside, if there is one.
     *
     * @param isAtEnd whether it is one of the last paragraphs of the text
     */
    static Optional<String> reasonFor(String line, boolean isAtEnd) {
        return line.length() > LENGTH_LIMIT ? Optional.empty() : Loaded.FURNITURE.reason(line, isAtEnd);
    }

    private Optional<String> reason(String line, boolean isAtEnd) {
        // Folding costs more than this lookup, and nearly every line checked is a paragraph.
        List<Phrase> phrases = byFirstWord.getOrDefault(Folding.key(firstOf(line)), List.of());
        if (phrases.isEmpty() && !(isAtEnd && line.length() <= LONGEST_AT_END)) {
            return Optional.empty();
        }
        String key = Folding.key(line);
        for (Phrase phrase : phrases) {
            if (fits(phrase, key) && isMeant(phrase, line, key)) {
                return Optional.of(phrase.reason);
            }
        }
        return isAtEnd && line.length() <= LONGEST_AT_END ? reasonWithin(line, key) : Optional.empty();
    }

    /** The reason of the first phrase in the line that is looked for anywhere. */
    private Optional<String> reasonWithin(String line, String key) {
        for (int at = 0; at < key.length(); at++) {
            if (beginnings.mayBeAt(key, at)) {
                for (Phrase phrase : anywhere) {
                    if (key.startsWith(phrase.text, at) && isMeant(phrase, line, key)) {
                        return Optional.of(phrase.reason);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A story may have a phrase of a copyright line in a sentence. */
    private static boolean isMeant(Phrase phrase, String line, String key) {
        return !phrase.reason.equals(COPYRIGHT) || CopyrightNotice.is(line, key);
    }

    private static boolean fits(Phrase phrase, String key) {
        if (!key.startsWith(phrase.text)) {
            return false;
        }
        String rest = Folding.strip(key.substring(phrase.text.length()));
        return switch (phrase.how) {
            case IS -> rest.isEmpty() || rest.equals(":") || rest.equals("...") || rest.equals("…") || rest.equals("»");
            case LABEL ->
                rest.startsWith(":")
                        || rest.startsWith("：")
                        || rest.startsWith("|")
                        || rest.startsWith("»")
                        || rest.startsWith(">");
            case STARTS ->
                isWordsEnd(phrase.text, key)
                        && (!Punctuation.endsSentence(key) || key.length() > phrase.text.length() && isNotice(phrase));
            case HAS -> true;
        };
    }

    /** Whether the phrase is a notice. Notices are whole sentences; invitations and share links are not. */
    private static boolean isNotice(Phrase phrase) {
        return phrase.reason.equals(COPYRIGHT) || phrase.reason.equals("a cookie notice");
    }

    private static boolean isWordsEnd(String phrase, String key) {
        boolean isSpaced = phrase.codePointBefore(phrase.length()) < 0xe00;
        return !isSpaced
                || key.length() == phrase.length()
                || !Character.isLetterOrDigit(key.codePointAt(phrase.length()))
                || !Character.isLetterOrDigit(phrase.codePointBefore(phrase.length()));
    }

    /**
     * The letters up to the first space or punctuation mark; the first character if it is such a mark or in a script
     * without spaces.
     */
    private static String firstOf(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end)) && line.charAt(end) < 0xe00) {
            end++;
        }
        return line.substring(0, Math.max(1, end));
    }
}
