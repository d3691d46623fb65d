package org.backfile.byline;

import java.util.ArrayList;
import java.util.List;
import org.backfile.byline.BylinePart.Kind;
import org.backfile.byline.Piece.Joint;

/**
 * Tells the photographer from the author where their work stands behind their names: {@code Ulf Kern (Text) und Jana
 * Döring (Fotos)}. Where nobody else wrote it, whoever took the pictures is the author.
 */
final class WorkInBrackets {

    private WorkInBrackets() {}

    static List<BylinePart> told(List<BylinePart> parts) {
        var told = new ArrayList<BylinePart>(parts);
        boolean hasAuthor = false;
        for (int at = 0; at < parts.size(); at++) {
            BylinePart part = parts.get(at);
            if (part.kind() == Kind.NAME) {
                Kind kind = at + 1 < parts.size() ? kindBefore(parts.get(at + 1)) : Kind.NAME;
                hasAuthor |= kind == Kind.NAME;
                told.set(at, new BylinePart(part.text(), kind));
            }
        }
        return hasAuthor ? told : parts;
    }

    private static Kind kindBefore(BylinePart next) {
        Joint work =
                next.kind() == Kind.ROLE ? WorkLabel.alone(List.of(next.text().split(" "))) : Joint.START;
        return switch (work) {
            case PHOTOS -> Kind.PHOTOGRAPHER;
            case OTHER_WORK -> Kind.OTHER_WORK;
            case START, AND, WITH, COMMA, BRACKET, IN, FOR -> Kind.NAME;
        };
    }
}
