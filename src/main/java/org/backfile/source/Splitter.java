package org.backfile.source;

import java.util.List;
import org.backfile.text.Folding;

/**
 * Cuts a file that holds several texts, such as a mailbox or a digest. A new kind is added where the forms of text are
 * listed; rooms after this one see texts only. A file that no splitter knows is one text. Stateless, so thread-safe.
 */
public interface Splitter {

    /** Whether a file of that name is to be cut. */
    boolean splits(String fileName);

    /**
     * The texts in the order of the file. Every line that is not blank is in one of them, but for the lines that only
     * separate two.
     */
    List<Piece> piecesOf(String file);

    /**
     * One text, never blank.
     *
     * @param firstLine the number in the file of its first line, from 1
     */
    record Piece(int firstLine, String text) {
        public Piece {
            if (Folding.strip(text).isEmpty()) {
                throw new IllegalArgumentException("the text at line " + firstLine + " is blank");
            }
        }
    }
}
