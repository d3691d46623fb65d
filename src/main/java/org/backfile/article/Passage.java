package org.backfile.article;

import java.util.List;
import java.util.Optional;

/** The blocks under one crosshead; only the first passage of a body may lack a crosshead. */
public record Passage(Optional<String> crosshead, List<Block> blocks) {
    public Passage {
        blocks = List.copyOf(blocks);
    }
}
