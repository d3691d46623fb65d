package org.backfile.text;

import java.util.BitSet;

/**
 * The first three letters of many phrases: rules out, without a look at the phrases themselves, that any of them begins
 * at a place in a text. At nearly every place none does.
 */
public final class Beginnings {

    private static final int LENGTH = 3;
    private static final int BITS = 1 << 16;

    private final BitSet beginnings = new BitSet(BITS);

    /** @param phrase of three characters at least; shorter ones are not kept */
    public void add(String phrase) {
        if (phrase.length() >= LENGTH) {
            beginnings.set(hashAt(phrase, 0));
        }
    }

    /** Whether a phrase may begin here; always true where the text has fewer than three characters left. */
    public boolean mayBeAt(String text, int at) {
        return at + LENGTH > text.length() || beginnings.get(hashAt(text, at));
    }

    private static int hashAt(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2) & BITS - 1;
    }
}
