package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Recognises a list.
 *
 * <pre>
 * - the release of reserves        also with * or •
 * 1. safe passage                  also 1)
 *    for all who want it           an indented line goes on
 * </pre>
 *
 * Not a list: {@code -30-}, {@code 1987 was a good year} (no mark), a chunk in which some line has neither mark nor
 * indent.
 */
final class ListingRule implements BlockRule {

    @Override
    public Optional<Block> blockOf(Chunk chunk) {
        int mark = markOf(chunk.first().stripped());
        if (mark == 0) {
            return Optional.empty();
        }
        boolean isNumbered = Character.isDigit(chunk.first().stripped().charAt(0));
        List<String> items = new ArrayList<>();
        for (Line line : chunk.lines()) {
            String text = line.stripped();
            int length = markOf(text);
            if (length > 0 && Character.isDigit(text.charAt(0)) == isNumbered) {
                items.add(Folding.strip(text.substring(length)));
            } else if (Folding.isSpace(line.text().charAt(0))) {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + text);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Block.Listing(isNumbered, items));
    }

    /** The length of the mark and the space after it, in characters; 0 when there is no mark, or nothing after it. */
    private static int markOf(String text) {
        int end = 0;
        if ("-*•".indexOf(text.charAt(0)) >= 0) {
            end = 1;
        } else {
            while (end < Math.min(text.length(), 3) && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            boolean isNumber = end > 0 && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
            end = isNumber ? end + 1 : 0;
        }
        return end > 0 && end + 1 < text.length() && text.charAt(end) == ' ' ? end + 1 : 0;
    }
}
