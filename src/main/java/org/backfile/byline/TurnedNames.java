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
 * Doe, Jane M.; Roe, John         Jane M. Doe and John Roe: a semicolon separates, so a comma does not
 * </pre>
 *
 * Not turned: {@code Jane Doe, Lerwick}, {@code Ann, Tom and Cher}.
 */
final class TurnedNames {

    private TurnedNames() {}

    static Optional<BylineReading> in(List<Piece> pieces) {
        if (pieces.size() < 2 || pieces.size() % 2 != 0) {
            return Optional.empty();
        }
        boolean isOne = pieces.size() == 2;
        var parts = new ArrayList<BylinePart>();
        for (int at = 0; at < pieces.size(); at += 2) {
            Piece surname = pieces.get(at);
            Piece given = pieces.get(at + 1);
            boolean isTurned = surname.joint() != Joint.COMMA
                    && given.joint() == Joint.COMMA
                    && surname.isOneWord()
                    && (given.isOneWord() || !isOne || isInitial(given.last()))
                    && PieceKinds.isName(surname.words())
                    && PieceKinds.isName(given.words())
                    && PieceKinds.afterName(given, false) != BylinePart.Kind.ROLE
                    && PieceKinds.afterName(given, false) != BylinePart.Kind.PAPER;
            if (!isTurned) {
                return Optional.empty();
            }
            parts.add(new BylinePart(given.text() + " " + surname.text(), BylinePart.Kind.NAME));
        }
        return Optional.of(new BylineReading(parts));
    }

    private static boolean isInitial(String word) {
        return word.length() <= 2;
    }
}
