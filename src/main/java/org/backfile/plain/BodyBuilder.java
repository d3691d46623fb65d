package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.article.Passage;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/** Builds the body while it is read, and numbers its passages and blocks. */
final class BodyBuilder {

    private final ParseState state;
    private final List<Passage> passages = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private Optional<String> crosshead = Optional.empty();
    private int blockCount;
    private int crossheadCount;

    BodyBuilder(ParseState state) {
        this.state = state;
    }

    boolean isEmpty() {
        return blockCount == 0 && crosshead.isEmpty();
    }

    Optional<Block> last() {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(blocks.size() - 1));
    }

    void add(Block block, List<Line> lines) {
        Optional<Block> joined = last().flatMap(last -> joined(last, block));
        if (joined.isPresent()) {
            blocks.set(blocks.size() - 1, joined.get());
        } else {
            blocks.add(block);
            blockCount++;
        }
        for (Line line : lines) {
            if (!line.isBlank()) {
                state.ledger().block(line, blockCount - 1);
            }
        }
    }

    /** Joins items separated by blank lines into one list. */
    private static Optional<Block> joined(Block last, Block next) {
        if (last instanceof Block.Listing before
                && next instanceof Block.Listing after
                && before.isNumbered() == after.isNumbered()) {
            var items = new ArrayList<>(before.items());
            items.addAll(after.items());
            return Optional.of(new Block.Listing(before.isNumbered(), items));
        }
        return Optional.empty();
    }

    void crosshead(String text, List<Line> lines) {
        closePassage();
        crosshead = Optional.of(text);
        for (Line line : lines) {
            state.ledger().crosshead(line, crossheadCount);
        }
        crossheadCount++;
    }

    void finish() {
        closePassage();
        state.article().body(passages);
    }

    private void closePassage() {
        if (!blocks.isEmpty() || crosshead.isPresent()) {
            passages.add(new Passage(crosshead, blocks));
        }
        blocks = new ArrayList<>();
        crosshead = Optional.empty();
    }
}
