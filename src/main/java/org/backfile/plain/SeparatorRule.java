package org.backfile.plain;

import java.util.Optional;
import org.backfile.article.Block;

/**
 * Recognises a separator between two parts of a story: {@code * * *}, {@code ---}, {@code ___}. Three or more of the
 * same mark, with or without spaces, and nothing else.
 */
final class SeparatorRule implements BlockRule {

    @Override
    public Optional<Block> blockOf(Chunk chunk) {
        String text = chunk.first().stripped();
        return chunk.isOneLine() && isMarks(text) ? Optional.of(new Block.Separator(text)) : Optional.empty();
    }

    /** @param text not empty, without spaces around it */
    static boolean isMarks(String text) {
        char mark = text.charAt(0);
        return "*-_=~#•".indexOf(mark) >= 0
                && text.chars().allMatch(c -> c == mark || c == ' ')
                && text.chars().filter(c -> c == mark).limit(3).count() == 3;
    }
}
