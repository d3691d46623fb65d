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
 * 3. safe passage                  also 3)
 *    for all who want it           an indented line goes on
 * 4. safe return
 * </pre>
 *
 * Not a list: {@code -30-}, {@code 1987 was a good year} (no mark), a chunk in which some line has neither mark nor
 * indent, or whose numbers do not go on one by one. Whether a single number is that of a list, {@link NumberedItems}
 * tells from what stands beside it.
 */
final class ListingRule implements BlockRule {

    private static final int MOST_DIGITS = 3;

    @Override
    public Optional<Block> blockOf(Chunk chunk) {
        String first = chunk.first().stripped();
        if (markOf(first) == 0) {
            return Optional.empty();
        }
        boolean isNumbered = isNumbered(first);
        List<String> items = new ArrayList<>();
        for (Line line : chunk.lines()) {
            String text = line.stripped();
            int length = markOf(text);
            if (length > 0 && isNumbered(text) == isNumbered) {
                if (isNumbered && numberOf(text) != numberOf(first) + items.size()) {
                    return Optional.empty();
                }
                items.add(Folding.strip(text.substring(length)));
            } else if (Folding.isSpace(line.text().charAt(0))) {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + text);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(isNumbered ? Block.Listing.from(numberOf(first), items) : new Block.Listing(false, items));
    }

    /** The text as a single item of a numbered list, if it begins with a number. */
    static Optional<Block.Listing> itemOf(String text) {
        int length = isNumbered(text) ? markOf(text) : 0;
        return length == 0
                ? Optional.empty()
                : Optional.of(Block.Listing.from(numberOf(text), List.of(Folding.strip(text.substring(length)))));
    }

    /** Whether it begins with a figure; only with a mark it is a number. */
    private static boolean isNumbered(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** The number that a text with a mark begins with. */
    private static int numberOf(String text) {
        int number = 0;
        for (int at = 0; text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
            number = 10 * number + text.charAt(at) - '0';
        }
        return number;
    }

    /** The length of the mark and the space after it, in characters; 0 when there is no mark, or nothing after it. */
    private static int markOf(String text) {
        int end = 0;
        if ("-*•".indexOf(text.charAt(0)) >= 0) {
            end = 1;
        } else {
            while (end < Math.min(text.length(), MOST_DIGITS) && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            boolean isNumber = end > 0 && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
            end = isNumber ? end + 1 : 0;
        }
        return end > 0 && end + 1 < text.length() && text.charAt(end) == ' ' ? end + 1 : 0;
    }
}
