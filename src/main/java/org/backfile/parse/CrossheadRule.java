package org.backfile.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.Block;

/**
 * A small heading between two paragraphs.
 *
 * <pre>
 * attack on mosque            in any case, without a sign at its end
 * ## What each side wants     marked, as in Markdown
 * </pre>
 *
 * Not a crosshead: {@code Shr 34 cts vs 1.19 dlrs} and {@code Tenders - nil} (figures and entries of a table),
 * {@code Terms were not disclosed} (a sentence that lost its full stop), {@code “We are trying”} (a quotation), the last
 * line of a text, one of several short lines.
 */
final class CrossheadRule {

    private static final int LENGTH_LIMIT = 60;
    private static final int WORD_LIMIT = 8;
    /** Shorter than this, a line without an end sign is itself short and no neighbour for a crosshead. */
    private static final int PARAGRAPH_LENGTH = 60;
    private static final String ENDS = ".!?:;,…\"”’»)]-–—";
    private static final String ENDS_OF_SENTENCES = ".!?…\"”’»)。！？」";
    /** Verbs that a heading does without, in the language that most texts of this kind are in. */
    private static final Set<String> VERBS = Set.of("was", "were", "said", "says", "has", "had", "have", "been", "would", "told");

    private CrossheadRule() {
    }

    static Optional<String> crossheadOf(Chunk chunk, Optional<Block> before, Optional<Chunk> after) {
        if (!chunk.isOneLine()) {
            return Optional.empty();
        }
        String text = chunk.first().stripped();
        Optional<String> marked = marked(text);
        if (marked.isPresent()) {
            return marked;
        }
        boolean isBetween = before.isPresent() && endsSentence(before.get()) && after.isPresent() && isParagraph(after.get());
        return isBetween && readsAsHeading(text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> marked(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        boolean isMarked = marks >= 1 && marks <= 6 && marks + 1 < text.length() && text.charAt(marks) == ' ';
        return isMarked ? Optional.of(text.substring(marks).strip()) : Optional.empty();
    }

    private static boolean endsSentence(Block block) {
        return block instanceof Block.Paragraph paragraph && endsWithOneOf(paragraph.text(), ENDS_OF_SENTENCES);
    }

    private static boolean isParagraph(Chunk chunk) {
        String text = chunk.joined();
        return text.length() >= PARAGRAPH_LENGTH || endsWithOneOf(text, ENDS_OF_SENTENCES) && text.indexOf(' ') > 0;
    }

    private static boolean readsAsHeading(String text) {
        if (text.length() > LENGTH_LIMIT || endsWithOneOf(text, ENDS) || !Character.isLetter(text.codePointAt(0))) {
            return false;
        }
        boolean hasFigures = text.chars().filter(Character::isDigit).count() > 4 || text.contains(" - ") || text.contains("  ");
        String[] words = text.split(" ");
        return !hasFigures && words.length <= WORD_LIMIT && !isSentence(words) && !isFigureLine(words);
    }

    private static boolean isSentence(String[] words) {
        for (String word : words) {
            if (VERBS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** A number inside or at the end, other than a year: the entry of a table. */
    private static boolean isFigureLine(String[] words) {
        for (String word : words) {
            boolean isNumber = Character.isDigit(word.charAt(0));
            boolean isYear = word.length() == 4 && (word.startsWith("1") || word.startsWith("2"));
            if (isNumber && !isYear) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithOneOf(String text, String signs) {
        return signs.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
