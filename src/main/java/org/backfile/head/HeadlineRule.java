package org.backfile.head;

import java.util.List;
import org.backfile.byline.BylineLine;
import org.backfile.parse.BylineField;
import org.backfile.parse.Field;
import org.backfile.parse.LineJoin;
import org.backfile.parse.ParseState;
import org.backfile.parse.TimeStamp;
import org.backfile.text.Line;

/**
 * Recognises the headline: the first line of the head that no other rule takes, with the lines it was wrapped to. It
 * stands on its own; a line that continues like a paragraph of several sentences already belongs to the body. So does a
 * time, which opens an entry of a live report.
 */
final class HeadlineRule implements HeadRule {

    /** The longest of 19,033 agency headlines of 1987 has 104 characters; the web's are longer. */
    private static final int LENGTH_LIMIT = 300;

    private static final int SENTENCE_LIMIT = 140;
    /** Shorter words are in lower case even in headlines that capitalise the others. */
    private static final int LONG_WORD = 5;

    @Override
    public int take(List<Line> lines, ParseState state) {
        if (state.article().hasHeadline()) {
            return 0;
        }
        int size = WrappedHeadline.linesOf(lines, state);
        String text = LineJoin.joined(lines.subList(0, size));
        boolean isParagraph = text.length() > LENGTH_LIMIT || text.length() > SENTENCE_LIMIT && text.endsWith(".");
        if (isParagraph || !hasWord(text) || TimeStamp.isAlone(text)) {
            return 0;
        }
        List<Line> taken = lines.subList(0, size);
        taken.forEach(line -> state.ledger().field(line, Field.HEADLINE.shownAs()));
        int by = state.article().hasByline() ? -1 : bylineAtEndOf(text);
        if (by > 0) {
            String byline = text.substring(by);
            BylineLine.readEnglish(byline)
                    .ifPresent(reading -> new BylineField(state, taken.get(size - 1)).take(byline, reading));
        }
        state.article().headline(by > 0 ? withoutDash(text.substring(0, by)) : text);
        return size;
    }

    /**
     * Where a byline that was joined to the end of a headline begins; -1 when there is none. In a headline with all
     * words capitalised, {@code Ferry Sunk By Norse King}, only one after a dash or a bar counts.
     */
    private static int bylineAtEndOf(String text) {
        int by = text.lastIndexOf(" By ") + 1;
        if (by < 2 || text.indexOf(' ', by + 3) < 0) {
            return -1;
        }
        String headline = text.substring(0, by);
        boolean isApart = !withoutDash(headline).equals(headline.strip()) || isInSmallLetters(headline);
        return isApart && BylineLine.readEnglish(text.substring(by)).isPresent() ? by : -1;
    }

    private static String withoutDash(String headline) {
        String text = headline.strip();
        boolean hasDash = text.length() > 1 && "-–—|/".indexOf(text.charAt(text.length() - 1)) >= 0;
        return hasDash ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static boolean isInSmallLetters(String headline) {
        int small = 0;
        for (String word : headline.split(" ")) {
            boolean isLong = word.length() >= LONG_WORD;
            if (isLong && Character.isLowerCase(word.charAt(0))) {
                small++;
            }
        }
        return small >= 2;
    }

    private static boolean hasWord(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
