package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Recognises a quotation: lines that each begin with {@code >}, as in letters. A line with only {@code >} separates two
 * paragraphs.
 */
final class QuotationRule implements BlockRule {

    @Override
    public Optional<Block> blockOf(Chunk chunk) {
        // The first line decides most chunks.
        if (!chunk.first().stripped().startsWith(">")
                || !chunk.lines().stream().allMatch(line -> line.stripped().startsWith(">"))) {
            return Optional.empty();
        }
        var quoted = new ArrayList<Block.Paragraph>();
        var text = new StringBuilder();
        for (Line line : chunk.lines()) {
            String words = Folding.strip(line.stripped().substring(1));
            if (words.isEmpty()) {
                close(text, quoted);
            } else {
                text.append(text.length() == 0 ? "" : " ").append(words);
            }
        }
        close(text, quoted);
        return quoted.isEmpty() ? Optional.empty() : Optional.of(new Block.Quotation(quoted, Optional.empty()));
    }

    private static void close(StringBuilder text, List<Block.Paragraph> quoted) {
        if (text.length() > 0) {
            quoted.add(new Block.Paragraph(text.toString()));
            text.setLength(0);
        }
    }
}
