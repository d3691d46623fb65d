package org.backfile.plain;

import org.backfile.article.Block;
import org.backfile.parse.Punctuation;

/**
 * Distinguishes a crosshead, the small heading between two paragraphs, from other short lines by form and neighbours.
 *
 * <pre>
 *                                     between
 * form (CrossheadForm)                paragraphs        paragraphs that are much longer
 * attack on mosque                    yes               yes
 * 2. The yard's answer                yes               yes
 * What comes next?                    with others       yes, unless it is long or a retort (But why?)
 * Never again!                        with others       yes, unless it is long or a retort (No!)
 * “We have waited too long”           with others       yes, unless somebody speaks beside it
 * “Who pays?”                         with others       yes, unless a neighbour begins with a quotation
 * What they want:                     with others       yes, unless a quotation or a list follows
 * 10,000 evacuated                    with others       yes
 * 14:05 Two boats missing             with others       yes
 * Winners were few, And then…         with others       with another
 * </pre>
 *
 * <em>With others, with another</em>: if the text also has crossheads beyond doubt ({@link Crossheads}); below a long
 * paragraph, one is enough.
 *
 * <p>Not a crosshead: {@code Shr 34 cts vs 1.19 dlrs} (figures of a table), {@code Terms were not disclosed} (a
 * sentence without its full stop), {@code “We are trying,” he said.}, the last line of a text, one of several short
 * lines.
 */
final class CrossheadRule {

    /** Whether a line is a crosshead, perhaps only if the text has one or several others beyond doubt. */
    enum Verdict {
        YES,
        WITH_ANOTHER,
        WITH_OTHERS,
        NO
    }

    /** In columns; a paragraph this long is much longer than a short crosshead. */
    private static final int PARAGRAPH_WIDTH = 70;
    /** In columns; a longer question is more likely a paragraph. */
    private static final int QUESTION_WIDTH_LIMIT = 70;

    /** In characters, for the label of a line that points to another article. */
    private static final int LONGEST_LABEL = 12;

    private static final int EXCLAMATION_WIDTH_LIMIT = 40;

    private CrossheadRule() {}

    /** The verdict on a line between two pieces of the text. */
    static Verdict of(CrossheadForm form, Piece line, Piece before, Piece after) {
        if (form == CrossheadForm.NONE || !before.endsPart() || !after.startsPart()) {
            return Verdict.NO;
        }
        if (form == CrossheadForm.PLAIN) {
            return Verdict.YES;
        }
        if (form == CrossheadForm.NUMBERED) {
            return isNumbered(before) || isNumbered(after) ? Verdict.NO : Verdict.YES;
        }
        if (isExcluded(form, line, before, after)) {
            return Verdict.NO;
        }
        if (!isApart(line, before, after)) {
            return before.isLong() ? Verdict.WITH_ANOTHER : Verdict.WITH_OTHERS;
        }
        return isClear(form, line, before, after) ? Verdict.YES : Verdict.WITH_ANOTHER;
    }

    /** Whether a neighbour speaks against it, whatever the habit of the text. */
    private static boolean isExcluded(CrossheadForm form, Piece line, Piece before, Piece after) {
        return switch (form) {
            case QUOTED, QUOTED_CALL ->
                isAnnounced(before) || isSpoken(before) || isSpoken(after) || Quotes.isLeftOpen(before.text());
            case LABEL -> startsWithQuote(after) || after.block().isPresent();
            case QUESTION -> isAnnounced(before) || isPointer(line);
            default -> isAnnounced(before);
        };
    }

    /** {@code Lire : Que sont ces valises qui espionnent les téléphones portables de tout le monde ?} */
    private static boolean isPointer(Piece line) {
        return line.width() > QUESTION_WIDTH_LIMIT && Punctuation.colonWithin(LONGEST_LABEL, line.text()) > 0;
    }

    /** Whether a line that stands apart from its neighbours needs no other crosshead in the text. */
    private static boolean isClear(CrossheadForm form, Piece line, Piece before, Piece after) {
        return switch (form) {
            case QUESTION -> line.width() <= QUESTION_WIDTH_LIMIT && !HeadingSigns.isRetort(line.text());
            case EXCLAMATION -> line.width() <= EXCLAMATION_WIDTH_LIMIT && !HeadingSigns.isRetort(line.text());
            case QUOTED -> !HeadingSigns.isRetort(line.text());
            case QUOTED_CALL ->
                !startsWithQuote(before) && !startsWithQuote(after) && !HeadingSigns.isRetort(line.text());
            case SENTENCE, UNFINISHED -> false;
            default -> true;
        };
    }

    /** Whether it is much shorter than both its neighbours. */
    private static boolean isApart(Piece line, Piece before, Piece after) {
        return before.isLong() && after.isLong()
                || isParagraph(before, line.width()) && isParagraph(after, line.width());
    }

    private static boolean isParagraph(Piece piece, int width) {
        return piece.width() >= Math.max(PARAGRAPH_WIDTH, width * 5 / 2) && piece.endsSentence();
    }

    /** Whether the preceding text ends with a colon, and so announces what follows. */
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
