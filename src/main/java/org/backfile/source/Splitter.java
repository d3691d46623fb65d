package org.backfile.source;

import java.util.List;
import org.backfile.text.Folding;

/**
 * Cuts a file that holds several texts, such as a mailbox or a digest. A new kind is added where the forms of text are
 * listed; later rooms see only texts. A file that no splitter recognises is one text. Stateless, so thread-safe.
 */
public interface Splitter {

    /** Whether to split a file of that name. */
    boolean splits(String fileName);

    /**
     * The texts in the order of the file. Every non-blank line is in one of them, except lines that only separate two
     * texts.
     */
    List<Piece> piecesOf(String file);

    /**
     * One text, never blank.
     *
     * @param firstLine the line number in the file of its first line, from 1
     */
    record Piece(int firstLine, String text) {
        public Piece {
            if (Folding.strip(text).isEmpty()) {
                throw new IllegalArgumentException("the text at line " + firstLine + " is blank");
            }
        }
    }
}
