package org.backfile.html;

/** Whether a text outside a paragraph element is prose, or a label, a button or a date. */
final class Sentence {

    /** A text of at least this length is a paragraph, however it ends. */
    private static final int LONG_TEXT = 80;

    private static final String ENDS = ".!?…\"”’»)。！？」";

    private Sentence() {}

    /** Whether the text reads as a sentence. */
    static boolean isIn(String text) {
        return text.length() >= LONG_TEXT || isEndOf(text) && text.split(" ", 5).length > 4;
    }

    /** Whether it is long and ends as a sentence does: a whole paragraph may be a link. */
    static boolean isLong(String text) {
        return text.length() >= LONG_TEXT && isEndOf(text);
    }

    /** Whether it ends as a sentence does. */
    static boolean isEndOf(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
