package org.backfile.plain;

import java.util.Optional;
import org.backfile.article.Block;

/** Recognises one kind of block in the body of a plain text. */
interface BlockRule {

    /** The whole chunk as a block, if it is of this kind. */
    Optional<Block> blockOf(Chunk chunk);
}
