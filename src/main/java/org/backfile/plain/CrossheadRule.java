package org.backfile.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;
import org.backfile.text.Line;

/**
 * Recognises a crosshead, the small heading between two paragraphs.
 *
 * <pre>
 * attack on mosque            in any case, without a sign at its end
 * What comes next?            a question between two paragraphs of some length
 * 2. The yard's answer        numbered, with a paragraph below and not another entry
 * WHAT THEY WANT:             in capitals, with a colon
 * ## What each side wants     marked, as in Markdown
 * What each side wants        underlined
 * --------------------
 * </pre>
 *
 * Not a crosshead: {@code Shr 34 cts vs 1.19 dlrs} and {@code Tenders - nil} (figures and entries of a table),
 * {@code Terms were not disclosed} (a sentence without its full stop), {@code “We are trying”} (a quotation), the last
 * line of a text, one of several short lines.
 */
final class CrossheadRule {

    /** In columns; the longest of a few hundred real crossheads examined has 88. */
    private static final int WIDTH_LIMIT = 100;

    private static final int QUESTION_WIDTH_LIMIT = 70;
    private static final int WORD_LIMIT = 16;
    private static final int MOST_LINES = 3;
    private static final String OPENING = "¿¡\"“„«‘'‚「『";
    private static final String BRACKETS = ")]";
    /** Verbs that headings omit, in the language of most texts of this kind. */
    private static final Set<String> VERBS =
            Set.of("was", "were", "said", "says", "has", "had", "have", "been", "would", "told", "will", "did");

    private CrossheadRule() {}

    /** The heading of a chunk that is marked as one, whatever its neighbours. */
    static Optional<String> marked(Chunk chunk) {
        List<Line> lines = chunk.lines();
        if (lines.size() == 2
                && isUnderline(lines.get(1).stripped())
                && lines.get(0).text().length() <= WIDTH_LIMIT) {
            return Optional.of(lines.get(0).stripped());
        }
        String text = chunk.first().stripped();
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        boolean isMarked =
                chunk.isOneLine() && marks >= 1 && marks <= 6 && marks + 1 < text.length() && text.charAt(marks) == ' ';
        return isMarked ? Optional.of(text.substring(marks).strip()) : Optional.empty();
    }

    private static boolean isUnderline(String text) {
        char mark = text.charAt(0);
        return text.length() >= 3 && "-=~".indexOf(mark) >= 0 && text.chars().allMatch(c -> c == mark);
    }

    /** Whether a piece reads like a heading and stands where a heading can. */
    static boolean isCrosshead(Piece piece, Optional<Piece> before, Optional<Piece> after, Wrapping wrapping) {
        if (before.isEmpty()
                || after.isEmpty()
                || !isOneLine(piece.chunk(), wrapping)
                || piece.text().length() > WIDTH_LIMIT
                || Wrapping.widthOf(piece.text()) > WIDTH_LIMIT) {
            return false;
        }
        return before.get().endsPart()
                && after.get().startsPart()
                && readsAsHeading(piece.text(), before.get(), after.get());
    }

    private static boolean isOneLine(Chunk chunk, Wrapping wrapping) {
        List<Line> lines = chunk.lines();
        for (int i = 1; i < lines.size(); i++) {
            if (!wrapping.isForced(lines.get(i - 1), lines.get(i))) {
                return false;
            }
        }
        return lines.size() <= MOST_LINES;
    }

    private static boolean readsAsHeading(String text, Piece before, Piece after) {
        boolean isNumbered = isNumbered(text);
        int first = text.codePointAt(0);
        if (!Character.isLetter(first) && OPENING.indexOf(first) < 0 && !isNumbered || Punctuation.isQuoted(text)) {
            return false;
        }
        if (Punctuation.isQuestion(text)) {
            return Wrapping.widthOf(text) <= QUESTION_WIDTH_LIMIT
                    && !Punctuation.startsWithQuote(text)
                    && before.isLong()
                    && after.isLong();
        }
        if (text.endsWith(":") && isInCapitals(text)) {
            return true;
        }
        if (endsOtherwise(text)) {
            return false;
        }
        String[] words = text.split(" ");
        return words.length <= WORD_LIMIT
                && !text.contains(" - ")
                && !text.contains("  ")
                && (isNumbered || !isSentence(words))
                && !isFigureLine(words, isNumbered);
    }

    private static boolean endsOtherwise(String text) {
        return Punctuation.endsSentence(text)
                || Punctuation.endsWithPause(text)
                || BRACKETS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumbered(String text) {
        int end = 0;
        while (end < text.length() && end < 3 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end > 0
                && end + 2 < text.length()
                && ".)".indexOf(text.charAt(end)) >= 0
                && text.charAt(end + 1) == ' '
                && Character.isLetter(text.charAt(end + 2));
    }

    private static boolean isSentence(String[] words) {
        for (String word : words) {
            if (VERBS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the line has numbers other than a year, like an entry of a table; not if its words are all in capitals,
     * as in a title: {@code Group F — Isle 1 – 0 Port}.
     */
    private static boolean isFigureLine(String[] words, boolean isNumbered) {
        int numbers = 0;
        int capitals = 0;
        boolean isTitle = true;
        for (int i = isNumbered ? 1 : 0; i < words.length; i++) {
            String word = words[i];
            if (!word.isEmpty() && word.chars().anyMatch(Character::isDigit)) {
                numbers += isYear(word) || Character.isLetter(word.charAt(0)) ? 0 : 1;
            } else if (word.length() > 3) {
                boolean isCapital = !Character.isLowerCase(word.codePointAt(0));
                capitals += isCapital ? 1 : 0;
                isTitle &= isCapital;
            }
        }
        return numbers > 0
                && !(isTitle
                        && capitals >= 2
                        && numbers <= 2
                        && String.join(" ", words).indexOf('—') > 0);
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("1") || word.startsWith("2"))
                && word.chars().allMatch(Character::isDigit);
    }
}
