package org.backfile.parse;

/** The marks that end sentences and enclose quotations, in every script that has them. */
public final class Punctuation {

    private static final String SENTENCE_ENDS = ".!?…。．！？؟۔।॥։።။។‽᙮፧፨།᠃‼";
    private static final String CLOSING = "\"”’»«“›)]}」』）】〉》'";
    private static final String PAUSES = ":;,،؛、，；：-–—·";
    private static final String QUOTES = "\"“”„«»‹›「『‚‘'’";

    private Punctuation() {}

    /**
     * The index of the first colon, if it is at most {@code limit}; else -1. Labels are short and paragraphs long, so
     * the rest of the text is not searched.
     */
    public static int colonWithin(int limit, String text) {
        for (int at = 0; at <= limit && at < text.length(); at++) {
            if (text.charAt(at) == ':') {
                return at;
            }
        }
        return -1;
    }

    /** Whether a text ends like a sentence, possibly inside quotation marks or brackets. */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || isInvisible(text.charAt(end - 1)))) {
            end--;
        }
        // A quotation mark at the end of a news paragraph ends it, with or without a full stop.
        return end > 0 && (SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0 || end < text.length() && end > 60);
    }

    /** A direction mark, which Hebrew and Arabic texts have after their full stops. */
    private static boolean isInvisible(char c) {
        return c > '\u007f' && Character.getType(c) == Character.FORMAT;
    }

    /** Whether a text ends with a mark that never ends a heading. Question marks are not considered. */
    public static boolean endsWithPause(String text) {
        return PAUSES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    public static boolean isQuestion(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '?' || last == '？' || last == '؟';
    }

    /** Whether a text is one quotation from its first character to its last. */
    public static boolean isQuoted(String text) {
        return text.length() > 1
                && QUOTES.indexOf(text.charAt(0)) >= 0
                && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    public static boolean startsWithQuote(String text) {
        return QUOTES.indexOf(text.charAt(0)) >= 0;
    }

    /**
     * Whether a line is one of marks, as between parts of a text: {@code * * *}, {@code -----}.
     *
     * @param text not empty, without spaces around it
     */
    public static boolean isMarks(String text) {
        char mark = text.charAt(0);
        return "*-_=~#•".indexOf(mark) >= 0
                && text.chars().allMatch(c -> c == mark || c == ' ')
                && text.chars().filter(c -> c == mark).limit(3).count() == 3;
    }
}
