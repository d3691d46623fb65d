package org.backfile.text;

/**
 * The first three letters of many phrases: rules out, without a look at the phrases themselves, that any of them begins
 * at a place in a text. At nearly every place none does.
 */
public final class Beginnings {

    private static final int LENGTH = 3;
    private static final int PLACES = 1 << 15;

    private final boolean[] beginnings = new boolean[PLACES];

    /** @param phrase of three characters at least; shorter ones are not kept */
    public void add(String phrase) {
        if (phrase.length() >= LENGTH) {
            beginnings[placeOf(phrase, 0)] = true;
        }
    }

    /** Whether a phrase may begin here; always true where the text has fewer than three characters left. */
    public boolean mayBeAt(String text, int at) {
        return at + LENGTH > text.length() || beginnings[placeOf(text, at)];
    }

    private static int placeOf(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2) & PLACES - 1;
    }
}
