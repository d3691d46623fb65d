package org.backfile.source;

import java.util.List;
import java.util.Optional;
import org.backfile.text.Diagnostic;
import org.backfile.text.Folding;
import org.backfile.text.Part;

/**
 * Cuts a file that holds several texts, such as a mailbox or a digest. A new kind is added where the forms of text are
 * listed; later rooms see only texts. A file that no splitter recognises is one text. Stateless, so thread-safe.
 */
public interface Splitter {

    /** Whether a file of this name may hold several texts. */
    boolean splits(String fileName);

    /** @param name the file's path as users see it, for messages */
    Cut cut(String name, String file);

    /**
     * What a file was taken for.
     *
     * @param pieces the texts in the order of the file: every non-blank line is in one of them, except lines that only
     *     separate two texts; absent when the file is one text
     */
    record Cut(Optional<List<Piece>> pieces, List<Diagnostic> diagnostics) {

        private static final Cut NONE = new Cut(Optional.empty(), List.of());

        public Cut {
            pieces = pieces.map(List::copyOf);
            diagnostics = List.copyOf(diagnostics);
        }

        /** The file is one text. */
        public static Cut none() {
            return NONE;
        }

        public static Cut into(List<Piece> pieces, List<Diagnostic> diagnostics) {
            return new Cut(Optional.of(pieces), diagnostics);
        }
    }

    /**
     * One text, never blank.
     *
     * @param firstLine the line number in the file of its first line, from 1
     * @param before    number of lines at its start that belong to no article
     * @param after     number of such lines at its end
     */
    record Piece(int firstLine, String text, int before, int after) {
        public Piece {
            if (Folding.strip(text).isEmpty()) {
                throw new IllegalArgumentException("the text at line " + firstLine + " is blank");
            }
        }

        /** A text that contains only its article. */
        public Piece(int firstLine, String text) {
            this(firstLine, text, 0, 0);
        }

        /** Its place in the file. */
        Part part(int number, int lines) {
            return new Part(number, firstLine, firstLine + lines - 1, before, after);
        }
    }
}
