package org.backfile.words;

import org.backfile.text.Folding;

/** How many words a text has, as an editor counts them: runs of characters between spaces. */
public final class WordCount {

    private WordCount() {}

    public static int of(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = Folding.isSpace(text.charAt(i));
            if (!isSpace && !inWord) {
                words++;
            }
            inWord = !isSpace;
        }
        return words;
    }
}
