package org.backfile.plain;

import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;

/**
 * A part of the body, not yet classified as a paragraph or a crosshead.
 *
 * @param text  its lines joined into one
 * @param block its block, if its form alone decides that
 */
record Piece(Chunk chunk, String text, Optional<Block> block) {

    /** A text this long, in columns, is a paragraph even without end punctuation. */
    private static final int LONG = 110;

    private static final int SHORT = 60;
    /** In characters; several words in a script without spaces between them. */
    private static final int FEW_IDEOGRAPHS = 6;

    /** Whether a crosshead may stand below it: a finished paragraph, a list, a quotation. */
    boolean endsPart() {
        return block.map(part -> isText(part) || part instanceof Block.Separator)
                .orElseGet(() -> endsSentence() || isLong() || width() >= SHORT && endsWithoutSign());
    }

    /** Whether a crosshead may stand above it. */
    boolean startsPart() {
        return block.map(Piece::isText).orElseGet(() -> width() >= SHORT || endsSentence() && hasWords());
    }

    boolean isLong() {
        return width() >= LONG;
    }

    /** In columns; counted only as far as needed. */
    int width() {
        return Wrapping.widthOf(text);
    }

    Ornament ornament() {
        return Ornament.of(text);
    }

    /** Thai and Lao have no full stop. */
    private boolean endsWithoutSign() {
        char last = text.charAt(text.length() - 1);
        return last >= '\u0e00' && last <= '\u0eff';
    }

    /** Whether it ends with a sentence, or with an agency in brackets after one: {@code It is lost. (Reuters)} */
    boolean endsSentence() {
        if (Punctuation.endsSentence(text)) {
            return true;
        }
        int bracket = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
        return bracket > 0 && Punctuation.endsSentence(text.substring(0, bracket));
    }

    private boolean hasWords() {
        return text.indexOf(' ') > 0 || Wrapping.isIdeograph(text.charAt(0)) && text.length() >= FEW_IDEOGRAPHS;
    }

    private static boolean isText(Block block) {
        return block instanceof Block.Quotation
                || block instanceof Block.Turn
                || block instanceof Block.Caption
                || block instanceof Block.Listing listing && (listing.items().size() > 1 || !listing.isNumbered());
    }
}
