package org.backfile.text;

import java.util.Locale;

/** Whether words are written in capitals. */
public final class Capitals {

    private Capitals() {}

    /** Whether a word begins with a letter that is no small one, as all letters of most scripts are. */
    public static boolean isCapital(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** Whether all letters that could be small are capitals, and there are such letters. */
    public static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }
}
