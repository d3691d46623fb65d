package org.backfile.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.byline.Piece.Joint;

/**
 * Names as libraries and databases file them, the surname first.
 *
 * <pre>
 * Doe, Jane                       Jane Doe
 * van der Velde, Marijke          Marijke van der Velde
 * Doe, Jane M.; Roe, John         Jane M. Doe and John Roe: a semicolon separates, so a comma does not
 * Doe, Jane; García Márquez, Ana  the surname of two words is one, since the one beside it is
 * </pre>
 *
 * Not turned: {@code Jane Doe, Lerwick}, {@code Ann, Tom and Cher}, {@code Ann Lee, Lerwick; Tom Orr, Rome}.
 */
final class TurnedNames {

    private static final int MOST_WORDS_OF_SURNAME = 4;

    private TurnedNames() {}

    static Optional<BylineReading> in(List<Piece> pieces) {
        if (pieces.size() < 2 || pieces.size() % 2 != 0) {
            return Optional.empty();
        }
        boolean isOne = pieces.size() == 2;
        boolean hasClear = false;
        var parts = new ArrayList<BylinePart>();
        for (int at = 0; at < pieces.size(); at += 2) {
            Piece surname = pieces.get(at);
            Piece given = pieces.get(at + 1);
            if (!isNamed(surname, given) || isOne && !given.isOneWord() && !isInitial(given.last())) {
                return Optional.empty();
            }
            hasClear |= isClear(surname);
            parts.add(new BylinePart(given.text() + " " + surname.text(), BylinePart.Kind.NAME));
        }
        return hasClear ? Optional.of(new BylineReading(parts)) : Optional.empty();
    }

    /** Whether it is a surname without doubt: a single word, but for particles before it. */
    private static boolean isClear(Piece surname) {
        List<String> words = surname.words();
        return words.subList(0, words.size() - 1).stream()
                .allMatch(word -> BylineWords.has(BylineWords.Kind.PARTICLE, word));
    }

    private static boolean isNamed(Piece surname, Piece given) {
        boolean isFirst =
                surname.joint() == Joint.START || surname.joint() == Joint.AND || surname.joint() == Joint.WITH;
        return isFirst
                && given.joint() == Joint.COMMA
                && surname.words().size() <= MOST_WORDS_OF_SURNAME
                && PieceKinds.isName(surname.words())
                && PieceKinds.isName(given.words())
                && PieceKinds.afterName(given, false) != BylinePart.Kind.ROLE
                && PieceKinds.afterName(given, false) != BylinePart.Kind.PAPER;
    }

    private static boolean isInitial(String word) {
        return word.length() <= 2;
    }
}
