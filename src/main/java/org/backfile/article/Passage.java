package org.backfile.article;

import java.util.List;
import java.util.Optional;

/** What stands under one crosshead; only the first passage of a body may have none. */
public record Passage(Optional<String> crosshead, List<Block> blocks) {
    public Passage {
        blocks = List.copyOf(blocks);
    }
}
