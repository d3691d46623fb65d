package org.backfile.plain;

import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;

/**
 * A part of the body before it is decided whether it is a paragraph or a crosshead.
 *
 * @param text  its lines as one
 * @param block what it is, where its form alone says so
 */
record Piece(Chunk chunk, String text, Optional<Block> block) {

    /** A paragraph without an end sign is still one when it is as long as this, in columns. */
    private static final int LONG = 110;

    private static final int SHORT = 60;

    /** Whether a crosshead may stand below it: a paragraph that has come to its end, a list, a quotation. */
    boolean endsPart() {
        return block.map(Piece::isText).orElseGet(() -> Punctuation.endsSentence(text) || isLong());
    }

    /** Whether it is what a crosshead stands above. */
    boolean startsPart() {
        return block.map(Piece::isText)
                .orElseGet(() ->
                        Wrapping.widthOf(text) >= SHORT || Punctuation.endsSentence(text) && text.indexOf(' ') > 0);
    }

    boolean isLong() {
        return Wrapping.widthOf(text) >= LONG;
    }

    private static boolean isText(Block block) {
        return block instanceof Block.Quotation
                || block instanceof Block.Caption
                || block instanceof Block.Listing listing && listing.items().size() > 1;
    }
}
