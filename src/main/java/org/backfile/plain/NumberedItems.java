package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.parse.Wrapping;
import org.backfile.text.Line;

/**
 * Tells which numbered pieces of a text are a list, by the pieces beside them: a page must show the numbers that are
 * printed.
 *
 * <pre>
 * 3. It rings. / 4. It stops.          a list from 3
 * 7. It rings. / 9. It stops.          two paragraphs, with their numbers
 * 31. Dezember                         a paragraph, or a crosshead: a single number is no list
 * 1. It is late,                       an item, though its second line is not indented, beside one that is
 * eight years late. / 2. Green.
 * </pre>
 */
final class NumberedItems {

    private NumberedItems() {}

    /**
     * The pieces with the numbered ones as items of lists or as paragraphs.
     *
     * @param isCrosshead which of them are crossheads; they part lists
     */
    static List<Piece> settled(List<Piece> story, List<Boolean> isCrosshead) {
        var settled = new ArrayList<>(story);
        int at = 0;
        while (at < story.size()) {
            Optional<Block.Listing> listing = listingIn(story, isCrosshead, at);
            if (listing.isEmpty()) {
                at++;
                continue;
            }
            int from = at;
            boolean isMarked = false;
            int items = 0;
            int next = listing.get().first();
            while (listing.isPresent() && listing.get().first() == next) {
                isMarked |= story.get(at).block().isPresent();
                items += listing.get().items().size();
                next = listing.get().next();
                at++;
                listing = at < story.size() ? listingIn(story, isCrosshead, at) : Optional.empty();
            }
            settle(settled.subList(from, at), isMarked && items > 1);
        }
        return settled;
    }

    private static void settle(List<Piece> run, boolean isList) {
        for (int i = 0; i < run.size(); i++) {
            Piece piece = run.get(i);
            if (isList && piece.block().isEmpty()) {
                run.set(
                        i,
                        new Piece(
                                piece.chunk(),
                                piece.text(),
                                Optional.of(ListingRule.itemOf(piece.text()).orElseThrow())));
            } else if (!isList && piece.block().isPresent()) {
                run.set(i, new Piece(piece.chunk(), piece.text(), Optional.empty()));
            }
        }
    }

    /** The numbered list that a piece is, or that it may be a part of. */
    private static Optional<Block.Listing> listingIn(List<Piece> story, List<Boolean> isCrosshead, int at) {
        Piece piece = story.get(at);
        if (isCrosshead.get(at)) {
            return Optional.empty();
        }
        if (piece.block().isEmpty()) {
            return ListingRule.itemOf(piece.text());
        }
        return piece.block().get() instanceof Block.Listing listing && listing.isNumbered()
                ? Optional.of(listing)
                : Optional.empty();
    }

    /** The items of a chunk that begins with one, each with the lines that belong to it; of another, the chunk. */
    static List<Chunk> partsOf(Chunk chunk, Wrapping wrapping) {
        if (ListingRule.itemOf(chunk.first().stripped()).isEmpty()) {
            return List.of(chunk);
        }
        List<Line> lines = chunk.lines();
        var parts = new ArrayList<Chunk>();
        int from = 0;
        for (int at = 1; at < lines.size(); at++) {
            // In wrapped lines a figure may be the end of a date: "It sails again on May / 12. Nobody knows why."
            boolean isWrapped = wrapping.isForced(lines.get(at - 1), lines.get(at));
            if (!isWrapped && ListingRule.itemOf(lines.get(at).stripped()).isPresent()) {
                parts.add(new Chunk(lines.subList(from, at)));
                from = at;
            }
        }
        parts.add(new Chunk(lines.subList(from, lines.size())));
        return parts;
    }
}
