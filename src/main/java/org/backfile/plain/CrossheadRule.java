package org.backfile.plain;

import org.backfile.article.Block;
import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;

/**
 * Tells a crosshead, the small heading between two paragraphs, from other short lines: by its form and its neighbours.
 *
 * <pre>
 *                                     between
 * form (CrossheadForm)                paragraphs        paragraphs that are much longer
 * attack on mosque                    yes               yes
 * 2. The yard's answer                yes               yes
 * What comes next?                    with others       yes
 * “We have waited too long”           with others       yes, unless somebody speaks beside it
 * What they want:                     with others       yes, unless a quotation or a list follows
 * 10,000 evacuated                    with others       yes
 * Winners were few, And then…         with others       with others
 * </pre>
 *
 * <em>With others</em>: if the text has crossheads already ({@link Crossheads}).
 *
 * <p>Not a crosshead: {@code Shr 34 cts vs 1.19 dlrs} (figures of a table), {@code Terms were not disclosed} (a sentence
 * without its full stop), {@code “We are trying,” he said.}, the last line of a text, one of several short lines.
 */
final class CrossheadRule {

    enum Verdict {
        YES,
        WITH_OTHERS,
        NO
    }

    /** In columns; a paragraph this long is much longer than a short crosshead. */
    private static final int PARAGRAPH_WIDTH = 70;

    private CrossheadRule() {}

    /** The verdict on a line between two pieces of the text. */
    static Verdict of(CrossheadForm form, Piece line, Piece before, Piece after) {
        if (form == CrossheadForm.NONE || !before.endsPart() || !after.startsPart()) {
            return Verdict.NO;
        }
        boolean isApart = isApart(line, before, after);
        return switch (form) {
            case PLAIN -> Verdict.YES;
            case NUMBERED -> isNumbered(before) || isNumbered(after) ? Verdict.NO : Verdict.YES;
            case QUESTION, EXCLAMATION -> isAnnounced(before) ? Verdict.NO : yesIf(isApart);
            case QUOTED ->
                isAnnounced(before) || isSpoken(before) || isSpoken(after) || Quotes.isLeftOpen(before.text())
                        ? Verdict.NO
                        : yesIf(isApart);
            case QUOTED_CALL ->
                isAnnounced(before) || isSpoken(before) || isSpoken(after) || Quotes.isLeftOpen(before.text())
                        ? Verdict.NO
                        : yesIf(isApart && !startsWithQuote(before) && !startsWithQuote(after));
            case LABEL -> startsWithQuote(after) || after.block().isPresent() ? Verdict.NO : yesIf(isApart);
            case ODD, FIGURES -> isAnnounced(before) ? Verdict.NO : yesIf(isApart);
            default -> Verdict.WITH_OTHERS;
        };
    }

    private static Verdict yesIf(boolean isSure) {
        return isSure ? Verdict.YES : Verdict.WITH_OTHERS;
    }

    /** Whether it is much shorter than both its neighbours. */
    private static boolean isApart(Piece line, Piece before, Piece after) {
        return before.isLong() && after.isLong()
                || isParagraph(before, line.width()) && isParagraph(after, line.width());
    }

    private static boolean isParagraph(Piece piece, int width) {
        return piece.width() >= Math.max(PARAGRAPH_WIDTH, width * 5 / 2) && Punctuation.endsSentence(piece.text());
    }

    /** Whether the text before ends with a colon: what follows is what it announces. */
    private static boolean isAnnounced(Piece before) {
        char last = before.text().charAt(before.text().length() - 1);
        return last == ':' || last == '：';
    }

    /** Whether somebody speaks in a line of dialogue. */
    private static boolean isSpoken(Piece piece) {
        return startsWithQuote(piece) && !piece.isLong();
    }

    private static boolean startsWithQuote(Piece piece) {
        return Punctuation.startsWithQuote(piece.text()) || piece.block().orElse(null) instanceof Block.Quotation;
    }

    private static boolean isNumbered(Piece piece) {
        return piece.block().orElse(null) instanceof Block.Listing listing && listing.isNumbered();
    }
}
