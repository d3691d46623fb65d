package org.backfile.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.byline.BylinePart.Kind;
import org.backfile.byline.Piece.Joint;
import org.backfile.text.Capitals;

/**
 * Takes a byline apart.
 *
 * <pre>
 * JANE DOE, ANN LOW, and JOHN ROE, AP Staff       three names, a role
 * Ann Lee in Lerwick and Tom Orr in Rome          two names, two places
 * Jane Doe and Bill Press                         two names: "and" connects persons
 * Ann Lee, Associated Press                       a name, an agency
 * Ann Lee, Shetland News                          a name; the rest may be a person or a paper, and is unclear
 * Doe, Jane; Roe, John                            two names, turned round
 * </pre>
 */
public final class BylineReader {

    /** In characters; a longer value is no byline, and would take long to read. */
    private static final int LONGEST_FIELD = 1000;

    private final List<BylinePart> parts = new ArrayList<>();
    private final List<Piece> pieces;
    /** What persons are from here on. */
    private Kind person = Kind.NAME;

    private BylineReader(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * Reads the text after the word for "by" on a line, which may be a sentence that only begins so.
     *
     * @return empty when it does not read like a byline: {@code the sea, a town waits for its ferry}
     */
    public static Optional<BylineReading> ofLine(String text) {
        BylineReading reading = read(text);
        return BylineLikeness.isByline(reading) ? Optional.of(reading) : Optional.empty();
    }

    /**
     * Reads a line that has no word for "by".
     *
     * @return empty unless it has nothing but full names in capital letters: {@code Ann Lee}, {@code ANN LEE with TOM
     *     ORR}
     */
    public static Optional<BylineReading> ofNames(String text) {
        return ofLine(text).filter(BylineLikeness::isOfNamesAlone);
    }

    /** Reads the value of a field that is declared to have names; its first part is one whatever it looks like. */
    public static BylineReading ofField(String value) {
        if (value.length() > LONGEST_FIELD) {
            return new BylineReading(List.of(new BylinePart(value, Kind.UNCLEAR)));
        }
        BylineReading reading = read(value);
        boolean isNameless = !isWork(reading)
                && reading.names().isEmpty()
                && reading.photographers().isEmpty()
                && reading.otherWork().isEmpty()
                && !reading.parts().isEmpty();
        return isNameless ? withFirstAsName(reading) : reading;
    }

    /** {@code staff}, {@code our correspondent}: who works there, and no name. */
    private static boolean isWork(BylineReading reading) {
        return !reading.parts().isEmpty()
                && reading.parts().get(0).kind() == Kind.ROLE
                && PieceKinds.namesNobody(reading.parts().get(0).text());
    }

    private static BylineReading withFirstAsName(BylineReading reading) {
        var parts = new ArrayList<>(reading.parts());
        parts.set(0, new BylinePart(parts.get(0).text(), Kind.NAME));
        return new BylineReading(parts);
    }

    private static BylineReading read(String text) {
        List<Piece> pieces = Couple.named(PieceCutter.cut(text));
        Optional<BylineReading> turned = TurnedNames.in(pieces);
        return turned.isPresent() ? turned.get() : new BylineReader(pieces).read();
    }

    private BylineReading read() {
        for (int at = 0; at < pieces.size(); at++) {
            take(pieces.get(at), at);
        }
        return new BylineReading(WorkInBrackets.told(parts));
    }

    private void take(Piece piece, int at) {
        if (BylineWords.has(BylineWords.Kind.SUFFIX, piece.text()) && extendName(", " + piece.text())) {
            return;
        }
        int name = startsWithWork(piece) ? PieceKinds.nameBehindRole(piece.words()) : 0;
        if (name > 0) {
            parts.add(new BylinePart(String.join(" ", piece.words().subList(0, name)), Kind.ROLE));
            parts.add(new BylinePart(piece.from(name).text(), person));
            return;
        }
        Kind kind = kindOf(piece, at);
        int article = PieceKinds.article(piece);
        boolean isNamed =
                kind == Kind.NAME && article > 0 && article < piece.words().size();
        parts.add(new BylinePart((isNamed ? piece.from(article) : piece).text(), kind));
    }

    /** Adds a suffix to the last name, if it was the last part. */
    private boolean extendName(String suffix) {
        int last = parts.size() - 1;
        boolean isName = last >= 0 && parts.get(last).kind() == Kind.NAME;
        if (isName) {
            parts.set(last, new BylinePart(parts.get(last).text() + suffix, Kind.NAME));
        }
        return isName;
    }

    /** {@code our correspondent Ann Lee}, {@code Staff Writer Ann Lee}: where a person is expected. */
    private static boolean startsWithWork(Piece piece) {
        boolean isPerson = piece.joint() == Joint.START || piece.joint() == Joint.AND || piece.joint() == Joint.WITH;
        return isPerson
                && (Character.isLowerCase(piece.first().codePointAt(0))
                        || PieceKinds.startsWithArticle(piece)
                        || PieceKinds.startsWithRole(piece));
    }

    private Kind kindOf(Piece piece, int at) {
        person = switch (piece.joint()) {
            case START, WITH -> Kind.NAME;
            case PHOTOS -> Kind.PHOTOGRAPHER;
            case OTHER_WORK -> Kind.OTHER_WORK;
            case AND, COMMA, BRACKET, IN, FOR -> person;
        };
        Kind kind = byPlace(piece, at);
        return kind == Kind.NAME ? person : kind;
    }

    private Kind byPlace(Piece piece, int at) {
        return switch (piece.joint()) {
            case IN -> Kind.PLACE;
            case FOR -> Kind.PAPER;
            case OTHER_WORK -> piece.text().indexOf('@') >= 0 ? Kind.ADDRESS : Kind.OTHER_WORK;
            case AND -> isMoreWork(piece) ? Kind.ROLE : PieceKinds.asPerson(piece);
            case START -> PieceKinds.asPerson(piece);
            case WITH -> isAgencyBesideName(piece) ? Kind.PAPER : PieceKinds.asPerson(piece);
            case PHOTOS -> PieceKinds.isPictureSource(piece) ? Kind.ROLE : PieceKinds.asPerson(piece);
            case COMMA -> isInListOfNames(at) ? PieceKinds.asPerson(piece) : PieceKinds.afterName(piece, hasCapitals());
            case BRACKET -> PieceKinds.inBrackets(piece);
        };
    }

    /** {@code with Reuters}: behind an author, its reports were used. */
    private boolean isAgencyBesideName(Piece piece) {
        return PieceKinds.isAgency(piece) && parts.stream().anyMatch(part -> part.kind() == Kind.NAME);
    }

    /** {@code (Text und Fotos)}. */
    private boolean isMoreWork(Piece piece) {
        return !parts.isEmpty()
                && parts.get(parts.size() - 1).kind() == Kind.ROLE
                && WorkLabel.alone(piece.words()) != Joint.START;
    }

    /** {@code Ann, Tom and Cher}: single names throughout. */
    private boolean isInListOfNames(int at) {
        return pieces.get(0).isOneWord() && pieces.get(at).isOneWord() || parts.isEmpty();
    }

    private boolean hasCapitals() {
        return parts.stream().filter(part -> part.kind() == Kind.NAME).findFirst().stream()
                .anyMatch(name -> Capitals.isInCapitals(name.text()));
    }
}
