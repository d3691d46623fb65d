package org.backfile.plain;

import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.parse.Punctuation;

/**
 * Recognises a separator between two parts of a story: {@code * * *}, {@code ---}, {@code ___}. Three or more of the
 * same mark, with or without spaces, and nothing else.
 */
final class SeparatorRule implements BlockRule {

    @Override
    public Optional<Block> blockOf(Chunk chunk) {
        String text = chunk.first().stripped();
        return chunk.isOneLine() && Punctuation.isMarks(text)
                ? Optional.of(new Block.Separator(text))
                : Optional.empty();
    }
}
