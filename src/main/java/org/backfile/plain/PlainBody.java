package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.parse.DatelineRule;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Reads the body of a plain text, in passes: split it into chunks at blank lines; split those into pieces, each a block
 * by its form or a candidate paragraph; drop pieces that are not part of the story; then tell paragraphs and crossheads
 * apart by their neighbours, and lists from paragraphs that begin with a number.
 */
final class PlainBody {

    /** The most specific first; a piece that no rule recognises is a paragraph or a crosshead. */
    private static final List<BlockRule> RULES = List.of(
            new SeparatorRule(),
            new NoteRule(),
            new QuotationRule(),
            new CaptionRule(),
            new TurnRule(),
            new ListingRule(),
            new TableRule());
    /** The number of last paragraphs searched for a copyright line. */
    private static final int END = 2;

    private final ParseState state;
    private final BodyBuilder body;

    PlainBody(ParseState state) {
        this.state = state;
        this.body = new BodyBuilder(state);
    }

    void read(List<Line> lines) {
        List<Piece> story = Interviews.settled(storyOf(piecesOf(Chunk.chunksOf(lines))));
        Crossheads crossheads = Crossheads.of(story, state);
        var isCrosshead = new ArrayList<Boolean>(story.size());
        for (int i = 0; i < story.size(); i++) {
            boolean isByForm = LetterTitles.isAt(story, i)
                    || MarkedCrosshead.of(story.get(i).chunk()).isPresent();
            isCrosshead.add(isByForm || crossheads.isAt(i) && !LetterTitles.isSignatureAt(story, i));
        }
        List<Piece> settled = NumberedItems.settled(story, isCrosshead);
        for (int i = 0; i < settled.size(); i++) {
            add(settled.get(i), isCrosshead.get(i));
        }
        body.finish();
    }

    private List<Piece> piecesOf(List<Chunk> chunks) {
        var pieces = new ArrayList<Piece>();
        for (Chunk whole : chunks) {
            TurnLines.partsOf(whole).forEach(chunk -> addPieces(chunk, pieces));
        }
        return pieces;
    }

    private void addPieces(Chunk chunk, List<Piece> pieces) {
        boolean isMarked = MarkedCrosshead.of(chunk).isPresent();
        Optional<Block> block = isMarked ? Optional.empty() : blockOf(chunk);
        if (isMarked || block.isPresent()) {
            pieces.add(new Piece(chunk, chunk.joined(), block));
        } else if (chunk.isOneLine()) {
            pieces.add(new Piece(chunk, chunk.joined(), Optional.empty()));
        } else {
            List<Chunk> parts = NumberedItems.partsOf(chunk, state.wrapping());
            parts.forEach(part -> addParagraphs(part, parts.size() > 1, pieces));
        }
    }

    /** @param isPart whether the chunk is cut from a larger one, so that no rule has seen it */
    private void addParagraphs(Chunk chunk, boolean isPart, List<Piece> pieces) {
        for (Chunk paragraph : Paragraphs.of(chunk, state.wrapping())) {
            boolean isWhole = paragraph.lines().size() == chunk.lines().size() && !isPart;
            pieces.add(new Piece(
                    paragraph, paragraph.joined(state::hasWord), isWhole ? Optional.empty() : blockOf(paragraph)));
        }
    }

    private static Optional<Block> blockOf(Chunk chunk) {
        for (BlockRule rule : RULES) {
            Optional<Block> block = rule.blockOf(chunk);
            if (block.isPresent()) {
                return block;
            }
        }
        return Optional.empty();
    }

    /** The pieces without sign-off, contributions and furniture; those go where they belong. */
    private List<Piece> storyOf(List<Piece> pieces) {
        var story = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<String> reason = Furniture.reasonFor(piece.ornament().words(), i + END >= pieces.size());
            if (reason.isPresent()) {
                piece.chunk().lines().forEach(line -> state.setAside(line, reason.get()));
            } else if (i > 0 && Endings.isContribution(piece.text())) {
                state.article().contribution(piece.text());
                piece.chunk().lines().forEach(line -> state.ledger().field(line, "contributions"));
            } else {
                story.add(piece);
            }
        }
        cutNotes(story);
        if (!story.isEmpty() && Endings.isSignOff(story.get(story.size() - 1).text())) {
            Piece last = story.remove(story.size() - 1);
            state.article().signOff(last.text());
            last.chunk().lines().forEach(line -> state.ledger().field(line, "signOff"));
        }
        return story;
    }

    /** Sets aside what stands below the line that says that the text ends, if there is more above it than below. */
    private void cutNotes(List<Piece> story) {
        int end = -1;
        int above = 0;
        int below = 0;
        for (int i = 0; i < story.size(); i++) {
            String text = story.get(i).text();
            if (Endings.isEnd(text)) {
                if (end >= 0) {
                    return;
                }
                end = i;
            }
            above += end < 0 ? text.length() : 0;
            below += end < 0 ? 0 : text.length();
        }
        if (end > 0
                && end + 1 < story.size()
                && (below < above || Endings.isNotesLabel(story.get(end + 1).text()))) {
            List<Piece> notes = story.subList(end + 1, story.size());
            for (Piece note : notes) {
                note.chunk().lines().forEach(line -> state.setAside(line, "a note below the end of the text"));
            }
            notes.clear();
        }
    }

    private void add(Piece piece, boolean isCrosshead) {
        Optional<String> marked = MarkedCrosshead.of(piece.chunk());
        if (marked.isPresent()) {
            body.crosshead(marked.get(), piece.chunk().lines());
        } else if (isCrosshead) {
            Ornament ornament = piece.ornament();
            body.crosshead(
                    ornament.emphasis() ? ornament.words() : piece.text(),
                    piece.chunk().lines());
        } else if (piece.block().isPresent()) {
            body.add(piece.block().get(), piece.chunk().lines());
        } else {
            paragraph(piece);
        }
    }

    private void paragraph(Piece piece) {
        if (body.isEmpty() && state.article().dateline().isEmpty()) {
            Optional<DatelineRule.Opening> opening =
                    DatelineRule.openingOf(piece.chunk().first());
            if (opening.isPresent()) {
                state.article().dateline(opening.get().dateline());
                state.ledger().field(opening.get().span(), "dateline");
                String rest = piece.text().substring(opening.get().length()).strip();
                body.add(new Block.Paragraph(rest), piece.chunk().lines());
                return;
            }
        }
        body.add(new Block.Paragraph(piece.text()), piece.chunk().lines());
    }
}
