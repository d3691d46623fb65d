package org.backfile.dates;

import java.util.List;
import org.backfile.text.Folding;

/**
 * How much a line that is no date looks like one, for a message that shows what was not understood.
 *
 * <pre>
 * 26 February          a day without a year
 * circa March 1987     a word that dates do not have
 * 12.13.1987.4         numbers between the signs of a date
 * Spring 1987          a year and a word
 * </pre>
 *
 * Not alike: {@code In 1979 the ferry sank}, {@code 5 ships in May}, {@code Sat   04.12   10.31} (a row of a table),
 * {@code [1] Some say 1905.} (a note).
 */
public final class DateLikeness {

    /** In characters; a longer line is a sentence. */
    private static final int LENGTH_LIMIT = 80;

    private static final int MOST_TOKENS = 12;
    /** {@code [123]}; four digits are a year. */
    private static final int LONGEST_NOTE_MARK = 5;

    private static final int MOST_TOKENS_OF_DATE = 5;
    private static final int LATEST_YEAR = 2100;
    private static final int EARLIEST_YEAR = 1600;
    private static final int WHOLE = 100;

    private DateLikeness() {}

    /** From 0, not alike, to 100. */
    public static int of(String line) {
        String text = Folding.strip(line);
        if (text.length() > LENGTH_LIMIT || text.chars().noneMatch(Character::isDigit) || isRow(text) || isNote(text)) {
            return 0;
        }
        List<DateToken> tokens = DateToken.tokensOf(text);
        boolean isSentence = tokens.size() > MOST_TOKENS_OF_DATE && text.endsWith(".");
        if (tokens.size() > MOST_TOKENS || isSentence) {
            return 0;
        }
        int alike = 0;
        int firm = 0;
        for (DateToken token : tokens) {
            boolean isFirm = isMonth(token) || isYear(token) || token.isShortNumber() && token.isJoined();
            firm += isFirm ? 1 : 0;
            alike += isFirm || token.isShortNumber() || isOfDate(token) ? 1 : 0;
        }
        int share = tokens.isEmpty() || firm == 0 ? 0 : alike * WHOLE / tokens.size();
        boolean isShort = tokens.size() == 2;
        return share > WHOLE / 2 || isShort && share == WHOLE / 2 ? share : 0;
    }

    /** Whether at least two gaps part the line into columns. */
    private static boolean isRow(String text) {
        int gaps = 0;
        for (int at = 1; at < text.length(); at++) {
            boolean isGap = text.charAt(at) == '\t' || text.charAt(at) == ' ' && text.charAt(at - 1) == ' ';
            boolean isEnd = isGap && at + 1 < text.length() && !Folding.isSpace(text.charAt(at + 1));
            gaps += isEnd ? 1 : 0;
        }
        return gaps >= 2;
    }

    private static boolean isNote(String text) {
        int end = text.indexOf(']');
        return text.charAt(0) == '[' && end > 1 && end < LONGEST_NOTE_MARK && end + 1 < text.length();
    }

    private static boolean isYear(DateToken token) {
        return token.isNumber(4) && token.value() >= EARLIEST_YEAR && token.value() < LATEST_YEAR;
    }

    private static boolean isMonth(DateToken token) {
        DateWords.Word word = DateWords.loaded().named(token.text());
        return token.isWord() && word.isMonth() && !word.is(DateWords.Kind.WORD);
    }

    private static boolean isOfDate(DateToken token) {
        var words = DateWords.loaded();
        DateWords.Word word = words.named(token.text());
        boolean isSmall = word.is(DateWords.Kind.WORD) || word.is(DateWords.Kind.WITH);
        return token.isWord()
                && !isSmall
                && (word.is(DateWords.Kind.WEEKDAY)
                        || words.labelOf(token.text()).isPresent());
    }
}
