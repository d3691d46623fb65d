package org.backfile.byline;

import java.util.Locale;

/** How a word of a byline is written. */
final class Capitals {

    private Capitals() {}

    /** Whether a word begins with a letter that is no small one, as all letters of most scripts are. */
    static boolean isCapital(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }
}
