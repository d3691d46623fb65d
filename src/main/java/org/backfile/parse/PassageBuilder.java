package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.article.Passage;

/**
 * The passages of a body while it is read. A crosshead ends a passage and opens the next. Blocks and crossheads are
 * numbered from 0 through the whole body, as the {@link Ledger} refers to them.
 */
public final class PassageBuilder {

    private final List<Passage> passages = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private Optional<String> crosshead = Optional.empty();
    private int blockCount;
    private int crossheadCount;

    /** Whether nothing has been added yet, neither a block nor a crosshead. */
    public boolean isEmpty() {
        return blockCount == 0 && crossheadCount == 0;
    }

    /** The last block of the open passage. */
    public Optional<Block> last() {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(blocks.size() - 1));
    }

    /** Adds a block to the open passage; returns its number. */
    public int add(Block block) {
        blocks.add(block);
        return blockCount++;
    }

    /** Puts a block in the place of {@link #last()}; returns its number. */
    public int replaceLast(Block block) {
        blocks.set(blocks.size() - 1, block);
        return blockCount - 1;
    }

    /** Opens a passage under a crosshead; returns the number of the crosshead. */
    public int crosshead(String text) {
        closePassage();
        crosshead = Optional.of(text);
        return crossheadCount++;
    }

    /** Ends the last passage; returns all of them. */
    public List<Passage> close() {
        closePassage();
        return List.copyOf(passages);
    }

    private void closePassage() {
        if (!blocks.isEmpty() || crosshead.isPresent()) {
            passages.add(new Passage(crosshead, blocks));
        }
        blocks = new ArrayList<>();
        crosshead = Optional.empty();
    }
}
