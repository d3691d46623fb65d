package org.backfile.plain;

/** The pairs of marks that enclose a quotation in different languages. */
final class Quotes {

    /** The opening marks; below each, the marks that close it. */
    private static final String OPENING = "\"“”„«»‘'‚‹›「『";

    private static final String[] CLOSING = {"\"", "”“\"", "”", "“”\"", "»", "«»", "’", "'", "‘’", "›", "‹", "」", "』"};
    /** Marks of which an odd number leaves a quotation open; apostrophes do not count. */
    private static final String COUNTED = "\"“”„«»「」『』";

    private Quotes() {}

    /** The marks that close a quotation; empty for a character that opens none. */
    static String closing(char open) {
        int at = OPENING.indexOf(open);
        return at < 0 ? "" : CLOSING[at];
    }

    /** The index of the mark that closes the quotation opened by the first character; -1 if there is none. */
    static int endOf(String text, char open) {
        String closing = closing(open);
        for (int at = 1; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isApostrophe = (c == '’' || c == '\'')
                    && Character.isLetter(text.charAt(at - 1))
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at + 1));
            if (closing.indexOf(c) >= 0 && !isApostrophe) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a paragraph opens a quotation that continues in the next one, as long quotations do. */
    static boolean isLeftOpen(String text) {
        int marks = 0;
        for (int at = 0; at < text.length(); at++) {
            marks += COUNTED.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return marks % 2 == 1;
    }
}
