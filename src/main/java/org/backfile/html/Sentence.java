package org.backfile.html;

/** Tells prose outside a paragraph element from labels, buttons and dates. */
final class Sentence {

    /** In characters; a text this long is a paragraph, however it ends. */
    private static final int LONG_TEXT = 80;

    private static final String ENDS = ".!?…\"”’»)。！？」";

    private Sentence() {}

    /** Whether the text reads as a sentence. */
    static boolean isIn(String text) {
        return text.length() >= LONG_TEXT || isEndOf(text) && text.split(" ", 5).length > 4;
    }

    /** Whether it is long and ends like a sentence: a whole paragraph may be a link. */
    static boolean isLong(String text) {
        return text.length() >= LONG_TEXT && isEndOf(text);
    }

    /** Whether it ends like a sentence. */
    static boolean isEndOf(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
