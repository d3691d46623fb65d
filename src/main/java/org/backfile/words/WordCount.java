package org.backfile.words;

import org.backfile.text.Folding;

/** How many words a text has, as an editor counts them: runs of characters between spaces. */
public final class WordCount {

    private WordCount() {}

    public static int of(String text) {
        int words = 0;
        boolean isAfterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = Folding.isSpace(text.charAt(i));
            words += isAfterSpace && !isSpace ? 1 : 0;
            isAfterSpace = isSpace;
        }
        return words;
    }
}
