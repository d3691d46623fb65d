package org.backfile.search;

import java.util.List;

/** Goes through the words of an article, term by term. */
final class TermCursor {

    private final int[] termOf;
    private final List<int[]> several;
    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private int[] more = new int[0];
    private int moreAt;
    private int nextPosition;
    private boolean isText;
    private int form;
    private int term;

    TermCursor(Vocabulary vocabulary) {
        termOf = vocabulary.termOf();
        several = vocabulary.several();
    }

    void begin(Words.Slice slice) {
        bytes = slice.bytes();
        at = slice.from();
        end = slice.to();
        more = new int[0];
        moreAt = 0;
        nextPosition = 0;
        isText = false;
    }

    /** Goes to the next term, or word without one; {@code false} behind the last. */
    boolean next() {
        if (moreAt < more.length) {
            term = more[moreAt++];
            return true;
        }
        while (at < end) {
            int number = bytes[at++];
            if (number < 0) {
                number = longNumber(number & 0x7f);
            }
            nextPosition++;
            if (number != 0) {
                form = number - 1;
                term = termOf[form];
                if (term < Vocabulary.NO_TERM) {
                    beginSeveral();
                }
                return true;
            }
            isText = true;
        }
        return false;
    }

    private int longNumber(int low) {
        int number = low;
        int shift = 7;
        byte next;
        do {
            next = bytes[at++];
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    private void beginSeveral() {
        more = several.get(-2 - term);
        term = more[0];
        moreAt = 1;
    }

    /** Of the word that the term is of. */
    int form() {
        return form;
    }

    /** {@link Vocabulary#NO_TERM} for a stop word. */
    int term() {
        return term;
    }

    int position() {
        return nextPosition - 1;
    }

    boolean isInHeadline() {
        return !isText;
    }
}
