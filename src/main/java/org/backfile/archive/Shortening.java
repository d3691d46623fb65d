package org.backfile.archive;

/** Shortens a text at a word boundary, as a reader would. */
public final class Shortening {

    private Shortening() {}

    /**
     * The first {@code limit} characters of the text at most, cut before a word, with an ellipsis when something is
     * missing. A first word longer than the limit is cut between two code points.
     */
    public static String atWord(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int space = text.lastIndexOf(' ', limit - 1);
        int end = space > 0 ? space : limit - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && isTrailing(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static boolean isTrailing(char c) {
        return c == ' ' || c == ',' || c == ';' || c == ':' || c == '-' || c == '–' || c == '—' || c == '.';
    }
}
