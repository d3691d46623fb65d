package org.backfile.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.Block;
import org.backfile.text.Line;

/** The body of a plain text: chunks between blank lines, each of which is a block, a crosshead or the sign-off. */
final class PlainBody {

    /** The most specific first; what no rule knows is a paragraph. */
    private static final List<BlockRule> RULES = List.of(new SeparatorRule(), new NoteRule(), new QuotationRule(), new ListingRule(), new TableRule());
    private static final Set<String> SIGN_OFFS = Set.of("-30-", "- 30 -", "30", "ends", "-ends-", "reuter", "reuters", "###", "--ends--");

    private final Draft draft;
    private final BodyDraft body;

    PlainBody(Draft draft) {
        this.draft = draft;
        this.body = new BodyDraft(draft);
    }

    void read(List<Line> lines) {
        List<Chunk> chunks = Chunk.chunksOf(lines);
        for (int i = 0; i < chunks.size(); i++) {
            Optional<Chunk> next = i + 1 < chunks.size() ? Optional.of(chunks.get(i + 1)) : Optional.empty();
            read(chunks.get(i), next);
        }
        body.finish();
    }

    private void read(Chunk chunk, Optional<Chunk> next) {
        if (next.isEmpty() && isSignOff(chunk)) {
            draft.article().signOff(chunk.first().stripped());
            draft.ledger().field(chunk.first(), "signOff");
            return;
        }
        Optional<String> crosshead = CrossheadRule.crossheadOf(chunk, body.last(), next);
        if (crosshead.isPresent()) {
            body.crosshead(crosshead.get(), chunk.lines());
            return;
        }
        for (BlockRule rule : RULES) {
            Optional<Block> block = rule.blockOf(chunk);
            if (block.isPresent()) {
                body.add(block.get(), chunk.lines());
                return;
            }
        }
        Paragraphs.of(chunk).forEach(this::paragraph);
    }

    private void paragraph(Chunk chunk) {
        boolean isFirst = body.isEmpty();
        if (isFirst) {
            Optional<DatelineRule.Opening> opening = DatelineRule.openingOf(chunk.first());
            if (opening.isPresent()) {
                draft.article().dateline(opening.get().dateline());
                draft.ledger().field(opening.get().span(), "dateline");
                String rest = chunk.joined().substring(opening.get().length()).strip();
                body.add(new Block.Paragraph(rest), chunk.lines());
                return;
            }
        }
        body.add(new Block.Paragraph(chunk.joined()), chunk.lines());
    }

    private static boolean isSignOff(Chunk chunk) {
        return chunk.isOneLine() && SIGN_OFFS.contains(chunk.first().stripped().toLowerCase(Locale.ROOT));
    }
}
