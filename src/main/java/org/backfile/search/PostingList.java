package org.backfile.search;

/** The stories of one term, in order. */
final class PostingList {

    static final PostingList EMPTY = new PostingList(new int[0], new byte[0], 0, 0);

    /** A story's number times two, plus one when the term is in its headline. */
    private final int[] entries;

    private final byte[] impacts;
    private final int from;
    private final int to;

    PostingList(int[] entries, byte[] impacts, int from, int to) {
        this.entries = entries;
        this.impacts = impacts;
        this.from = from;
        this.to = to;
    }

    /** Reads what {@link #write} wrote. */
    static PostingList read(Letters letters, int size) {
        var entries = new int[size];
        var impacts = new byte[size];
        var cursor = letters.cursor();
        int story = -1;
        for (int i = 0; i < size; i++) {
            int number = cursor.number();
            story += (number >>> 1) + 1;
            entries[i] = story * 2 + (number & 1);
        }
        for (int i = 0; i < size; i++) {
            impacts[i] = (byte) Impact.ofLetter(cursor.letter());
        }
        return new PostingList(entries, impacts, 0, size);
    }

    int size() {
        return to - from;
    }

    int story(int at) {
        return entries[from + at] >> 1;
    }

    boolean isInHeadline(int at) {
        return (entries[from + at] & 1) != 0;
    }

    int impact(int at) {
        return impacts[from + at];
    }

    /** Appends the entries, then the impacts. */
    void write(Letters to) {
        int before = -1;
        for (int i = from; i < this.to; i++) {
            int story = entries[i] >> 1;
            to.number((story - before - 1) * 2 + (entries[i] & 1));
            before = story;
        }
        for (int i = from; i < this.to; i++) {
            to.letter(Impact.letterOf(impacts[i]));
        }
    }
}
