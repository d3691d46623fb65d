package org.backfile.byline;

import java.util.List;

/**
 * Words of a byline between two joints; never empty.
 *
 * @param joint what stands before them
 */
record Piece(List<String> words, Joint joint) {

    /** What connects a piece with the one before it. */
    enum Joint {
        START,
        /** {@code and}: a name follows. */
        AND,
        /** {@code with}, {@code reporting by}, a semicolon: another author follows. */
        WITH,
        /** {@code photographs by}: a photographer follows. */
        PHOTOS,
        /** {@code translated by}, which are the first words of the piece. */
        OTHER_WORK,
        /** A comma, a bar, a slash or a dash: another name or something about the last one. */
        COMMA,
        /** An opening bracket: something about the last name. */
        BRACKET,
        /** {@code in}, {@code from}: a place. */
        IN,
        /** {@code of}, {@code for}, {@code special to}: a paper. */
        FOR
    }

    Piece {
        words = List.copyOf(words);
    }

    String text() {
        return String.join(" ", words);
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    boolean isOneWord() {
        return words.size() == 1;
    }

    /** The piece without its first words. */
    Piece from(int word) {
        return new Piece(words.subList(word, words.size()), joint);
    }
}
