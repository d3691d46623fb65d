package org.backfile.byline;

import java.util.ArrayList;
import java.util.List;
import org.backfile.byline.BylineWords.Kind;
import org.backfile.byline.Piece.Joint;

/**
 * Two persons with one surname between them: {@code Ann & Tom Lee}, {@code Ann and Tom van Beek}.
 *
 * <p>None: {@code Reuters and Tom Lee}, {@code Ann with Tom Lee}, {@code Madonna and Tom Lee}. Only a common given name
 * surely lacks its surname; any other single name may be a whole one, and stays as printed.
 */
final class Couple {

    private Couple() {}

    /** The pieces, the first of them with the surname of the second if they share it. */
    static List<Piece> named(List<Piece> pieces) {
        if (pieces.size() < 2 || !areCouple(pieces.get(0), pieces.get(1))) {
            return pieces;
        }
        var named = new ArrayList<Piece>(pieces);
        var words = new ArrayList<String>(pieces.get(0).words());
        words.addAll(pieces.get(1).from(1).words());
        named.set(0, new Piece(words, Joint.START));
        return named;
    }

    private static boolean areCouple(Piece first, Piece second) {
        return first.isOneWord()
                && second.joint() == Joint.AND
                && isGivenName(first.first())
                && BylineWords.has(Kind.GIVEN, first.first())
                && second.words().size() >= 2
                && isGivenName(second.first())
                && (second.words().size() == 2
                        || BylineWords.has(Kind.PARTICLE, second.words().get(1)))
                && PieceKinds.asPerson(first) == BylinePart.Kind.NAME
                && PieceKinds.asPerson(second) == BylinePart.Kind.NAME
                && PieceKinds.afterName(second, false) != BylinePart.Kind.PAPER;
    }

    /** In a script with capitals: a name of one word is a whole one in others. */
    private static boolean isGivenName(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.length() > 2 && !word.endsWith(".");
    }
}
