package org.backfile.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.backfile.article.CalendarDate;
import org.backfile.text.Fingerprint;

/**
 * The cards of an archive, column by column, a row for each: the dated ones in order of time, then the undated ones by
 * path. What arranging and planning ask of every card is in arrays; the rest of a card is read from where it is kept
 * when a page shows it. A million cards take about 200 MB.
 *
 * <p>Immutable. Thread-safe if the keeper of the cards is.
 */
public final class CardTable {

    /** Keeps whole cards. */
    @FunctionalInterface
    public interface Keeper {
        /** @param at where the card is kept: a number that only its keeper understands */
        Card card(long at);
    }

    private final Keeper keeper;
    private final Columns columns;
    private final FiledNames names;
    private final PathList paths;
    /** The rows whose plain address other stories want as well. */
    private final BitSet sharing;

    private final int dated;

    CardTable(Keeper keeper, Columns columns, FiledNames names, PathList paths, BitSet sharing) {
        this.keeper = keeper;
        this.columns = columns;
        this.names = names;
        this.paths = paths;
        this.sharing = sharing;
        int size = columns.rows();
        dated = size
                - (int) Arrays.stream(columns.dates()).filter(date -> date == 0).count();
    }

    /** A table of no cards. */
    public static CardTable empty() {
        return new CardTable(
                at -> {
                    throw new IllegalArgumentException("no card is kept at " + at);
                },
                new Columns(0),
                FiledNames.none(),
                PathList.of(List.of()),
                new BitSet());
    }

    public int size() {
        return columns.rows();
    }

    /** The number of dated cards, which come first. */
    int dated() {
        return dated;
    }

    Columns columns() {
        return columns;
    }

    FiledNames names() {
        return names;
    }

    PathList paths() {
        return paths;
    }

    BitSet sharing() {
        return sharing;
    }

    /** The whole card of a row. */
    Card card(int row) {
        return keeper.card(keptAt(row));
    }

    /** Where the card of a row is kept. */
    long keptAt(int row) {
        return columns.at()[row];
    }

    /** Whether a row shows the same as a row of another table. */
    boolean isSame(int row, CardTable other, int otherRow) {
        return columns.isSame(row, other.columns, otherRow);
    }

    SitePath path(int row) {
        return new SitePath(paths.get(row));
    }

    /** The date, packed; 0 for an undated card. */
    int date(int row) {
        return columns.dates()[row];
    }

    Fingerprint print(int row, Columns.Print which) {
        return columns.print(row, which);
    }

    /** The row of a card; absent when the table does not have it. */
    public OptionalInt rowOf(CardKey key) {
        int from = key.date() == 0 ? dated : firstAtOrAfter(key.date());
        for (int row = from; row < size() && date(row) == key.date(); row++) {
            if (columns.at()[row] == key.at()) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    private int firstAtOrAfter(int date) {
        int low = 0;
        int high = dated;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (date(middle) < date) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static CalendarDate unpacked(int date) {
        return new CalendarDate(date >>> 9, date >>> 5 & 15, date & 31);
    }
}
