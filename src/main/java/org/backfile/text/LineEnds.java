package org.backfile.text;

/**
 * The places where the lines of a text end, in order. Each of the characters that end a line is searched for by itself:
 * a search for one character takes a fraction of the time of a look at every character, and most texts have only one of
 * them.
 */
public final class LineEnds {

    private static final char[] ENDS = {'\n', '\r', '\u0085', '\u2028', '\u2029'};

    private final String text;
    /** Where each of them is next, from the last place asked about; the length of the text where it is no more. */
    private final int[] next = new int[ENDS.length];

    public LineEnds(String text) {
        this.text = text;
        for (int i = 0; i < ENDS.length; i++) {
            next[i] = searched(ENDS[i], 0);
        }
    }

    /** The end of the line that begins at {@code start}; no smaller than in an earlier call. */
    public int endFrom(int start) {
        int end = text.length();
        for (int i = 0; i < ENDS.length; i++) {
            if (next[i] < start) {
                next[i] = searched(ENDS[i], start);
            }
            end = Math.min(end, next[i]);
        }
        return end;
    }

    private int searched(char end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at;
    }
}
