package org.backfile.plain;

import java.util.List;
import org.backfile.parse.Wrapping;

/**
 * Recognises the titles and signatures of letters to the editor: short lines above a salutation.
 *
 * <pre>
 * The ferry is late                         a title
 *
 * Sir: The ferry is late again.
 *
 * Ann Lee, Port Ellen                       a signature: a letter without a title follows
 *
 * To the Editor: Those who complain
 * </pre>
 *
 * A signature stands below a sentence; a title stands at the top, or below a signature.
 */
final class LetterTitles {

    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_SALUTATION = 40;
    private static final String MARKS = ",:;—–-.!";

    private LetterTitles() {}

    static boolean isAt(List<Piece> story, int at) {
        return at + 1 < story.size()
                && isTitle(story.get(at))
                && opensLetter(story.get(at + 1).text())
                && (at == 0 || !story.get(at - 1).endsSentence());
    }

    /** Whether it is the signature of a letter below which another one stands, and so no crosshead. */
    static boolean isSignatureAt(List<Piece> story, int at) {
        int next = at + 1;
        return at > 0
                && next < story.size()
                && isTitle(story.get(at))
                && story.get(at - 1).endsSentence()
                && (opensLetter(story.get(next).text()) || isAt(story, next));
    }

    private static boolean isTitle(Piece piece) {
        return !piece.text().endsWith(".")
                && piece.block().isEmpty()
                && piece.chunk().isOneLine()
                && !piece.text().endsWith(":")
                && Wrapping.widthOf(piece.text()) <= LONGEST_TITLE;
    }

    private static boolean opensLetter(String text) {
        int end = 0;
        while (end < text.length() && end <= LONGEST_SALUTATION && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > 2
                && end < text.length()
                && end <= LONGEST_SALUTATION
                && TurnWords.isSalutation(text.substring(0, end));
    }
}
