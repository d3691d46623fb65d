package org.backfile.plain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.Block;
import org.backfile.parse.Punctuation;
import org.backfile.text.Folding;

/**
 * Recognises a turn, one speaker's words in an interview.
 *
 * <pre>
 * Q: When will the ferry sail?
 * A: On Monday, I hope.
 * MARIAM OSEI: We shall see.
 * </pre>
 *
 * Not a turn: {@code Note: the ferry sails at noon} (not in capitals), {@code NEW YORK: 12} (no words).
 */
final class TurnRule implements BlockRule {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS = 4;
    private static final Set<String> SHORT = Set.of(
            "Q",
            "A",
            "F",
            "P",
            "R",
            "D",
            "Q.",
            "A.",
            "F.",
            "P.",
            "R.",
            "D.",
            "Question",
            "Answer",
            "Frage",
            "Antwort",
            "Pregunta",
            "Respuesta",
            "Pergunta",
            "Resposta",
            "Domanda",
            "Risposta",
            "В",
            "О",
            "问",
            "答",
            "問",
            "문",
            "답");

    /** Whether a line opens with the mark of a question or an answer. */
    static boolean isTurn(String line) {
        int colon = colonIn(line);
        return colon > 0 && SHORT.contains(line.substring(0, colon));
    }

    /** {@code Q}, {@code A.}, {@code Frage}. */
    static boolean isLetter(String speaker) {
        return SHORT.contains(speaker);
    }

    /** Whether a line begins with a speaker, or with a label like one, and has words behind it. */
    static boolean opensTurn(String line) {
        int colon = colonIn(line);
        if (colon <= 0 || colon > LONGEST_NAME || colon + 1 >= line.length()) {
            return false;
        }
        String speaker = line.substring(0, colon);
        return SHORT.contains(speaker) || isNameInCapitals(speaker);
    }

    @Override
    public Optional<Block> blockOf(Chunk chunk) {
        String first = chunk.first().stripped();
        int colon = colonIn(first);
        if (colon <= 0 || colon > LONGEST_NAME || colon + 1 >= first.length() && chunk.isOneLine()) {
            return Optional.empty();
        }
        String speaker = first.substring(0, colon);
        if (!SHORT.contains(speaker) && !isNameInCapitals(speaker)) {
            return Optional.empty();
        }
        String words = Folding.strip(chunk.joined().substring(colon + 1));
        boolean areWords = words.codePoints().anyMatch(Character::isLetter)
                && (SHORT.contains(speaker) || Punctuation.endsSentence(words));
        return areWords ? Optional.of(new Block.Turn(speaker, words)) : Optional.empty();
    }

    /** The index of the colon after a name, of either width; one of ASCII anywhere in the line comes first. */
    private static int colonIn(String line) {
        int wide = line.indexOf('：');
        return wide >= 0 && line.indexOf(':') < 0 ? wide : Punctuation.colonWithin(LONGEST_NAME, line);
    }

    private static boolean isNameInCapitals(String text) {
        boolean isCapitals = text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        return isCapitals
                && text.length() > 2
                && text.split(" ").length <= MOST_WORDS
                && text.chars().noneMatch(Character::isDigit);
    }
}
