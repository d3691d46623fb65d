package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.parse.ParseState;
import org.backfile.parse.PassageBuilder;
import org.backfile.text.Line;

/** Builds the body from lines, and enters in the ledger what each line became. */
final class BodyBuilder {

    private final ParseState state;
    private final PassageBuilder passages = new PassageBuilder();

    BodyBuilder(ParseState state) {
        this.state = state;
    }

    boolean isEmpty() {
        return passages.isEmpty();
    }

    void add(Block block, List<Line> lines) {
        Optional<Block> last = block instanceof Block.Listing ? passages.last() : Optional.empty();
        Optional<Block> joined = last.isPresent() ? joined(last.get(), block) : Optional.empty();
        int number = joined.isPresent() ? passages.replaceLast(joined.get()) : passages.add(block);
        for (Line line : lines) {
            if (!line.isBlank()) {
                state.ledger().block(line, number);
            }
        }
    }

    /** Joins items separated by blank lines into one list, if their numbers go on. */
    private static Optional<Block> joined(Block last, Block next) {
        if (last instanceof Block.Listing before
                && next instanceof Block.Listing after
                && before.isNumbered() == after.isNumbered()
                && (!before.isNumbered() || before.next() == after.first())) {
            var items = new ArrayList<>(before.items());
            items.addAll(after.items());
            return Optional.of(new Block.Listing(before.isNumbered(), before.first(), items, List.of()));
        }
        return Optional.empty();
    }

    void crosshead(String text, List<Line> lines) {
        int number = passages.crosshead(text);
        lines.forEach(line -> state.ledger().crosshead(line, number));
    }

    void finish() {
        state.article().body(passages.close());
    }
}
