package org.backfile.plain;

import java.util.Optional;
import org.backfile.article.Block;

/** Knows one kind of block in a plain text's body. */
interface BlockRule {

    /** The block that the whole chunk is, if it is of this kind. */
    Optional<Block> blockOf(Chunk chunk);
}
