package org.backfile.archive;

import org.backfile.text.Fingerprint;

/**
 * Numbers about cards, an element for each row.
 *
 * @param at       where the card is kept
 * @param dates    as {@link CardKey#packed} returns them; 0 for an undated card
 * @param words    number of words in the body
 * @param setAside number of lines that are in no field and no block
 * @param prints   for each row the fingerprints that {@link Print} names, of two numbers each
 */
record Columns(long[] at, int[] dates, int[] words, int[] setAside, long[] prints) {

    /** The fingerprints of a row. */
    enum Print {
        /** Identifies the text in the forward index. */
        TEXT,
        /** See {@link Story#entry}. */
        ENTRY,
        /** See {@link Story#mention}. */
        MENTION,
        /** See {@link Story#print}. */
        WHOLE
    }

    private static final int OF_A_ROW = Print.values().length * 2;

    Columns(int rows) {
        this(new long[rows], new int[rows], new int[rows], new int[rows], new long[rows * OF_A_ROW]);
    }

    int rows() {
        return dates.length;
    }

    private static int indexOf(int row, Print which) {
        return row * OF_A_ROW + which.ordinal() * 2;
    }

    Fingerprint print(int row, Print which) {
        int index = indexOf(row, which);
        return new Fingerprint(prints[index], prints[index + 1]);
    }

    void set(int row, Print which, Fingerprint print) {
        int index = indexOf(row, which);
        prints[index] = print.high();
        prints[index + 1] = print.low();
    }

    /** Whether the story of a row is equal to that of a row of other columns. */
    boolean isSame(int row, Columns other, int otherRow) {
        int index = indexOf(row, Print.WHOLE);
        int otherIndex = indexOf(otherRow, Print.WHOLE);
        return prints[index] == other.prints[otherIndex] && prints[index + 1] == other.prints[otherIndex + 1];
    }

    /** Copies a row of other columns. */
    void copy(int row, Columns from, int origin) {
        at[row] = from.at[origin];
        dates[row] = from.dates[origin];
        words[row] = from.words[origin];
        setAside[row] = from.setAside[origin];
        System.arraycopy(from.prints, origin * OF_A_ROW, prints, row * OF_A_ROW, OF_A_ROW);
    }

    /** Fills a row from its card. */
    void set(int row, long keptAt, int date, Card card, SitePath path) {
        at[row] = keptAt;
        dates[row] = date;
        words[row] = card.words();
        setAside[row] = card.setAside();
        var prints = StoryPrints.of(path, card);
        set(row, Print.TEXT, card.text());
        set(row, Print.ENTRY, prints.entry());
        set(row, Print.MENTION, prints.mention());
        set(row, Print.WHOLE, prints.whole());
    }
}
