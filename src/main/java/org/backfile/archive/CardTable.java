package org.backfile.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.article.CalendarDate;
import org.backfile.text.Fingerprint;
import org.backfile.work.Workers;

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
    /** By {@link Subject.Kind}, in order. */
    private final List<Names> names;

    private final PathList paths;
    /** The rows whose plain address other stories want as well. */
    private final BitSet sharing;

    private final int dated;
    private final List<Story> stories;

    CardTable(Keeper keeper, Columns columns, List<Names> names, PathList paths, BitSet sharing) {
        this.keeper = keeper;
        this.columns = columns;
        this.names = names;
        this.paths = paths;
        this.sharing = sharing;
        int size = columns.rows();
        dated = size
                - (int) Arrays.stream(columns.dates()).filter(date -> date == 0).count();
        var all = new Story[size];
        for (int row = 0; row < size; row++) {
            all[row] = new Story(this, row);
        }
        stories = Collections.unmodifiableList(Arrays.asList(all));
    }

    /** A table of no cards. */
    public static CardTable empty() {
        return new CardTable(
                at -> {
                    throw new IllegalArgumentException("no card is kept at " + at);
                },
                new Columns(0),
                Collections.nCopies(Subject.Kind.values().length, Names.none()),
                PathList.of(List.of()),
                new BitSet());
    }

    /** A table of cards that are in memory, given in any order. */
    public static CardTable of(List<Card> cards, Workers workers) {
        List<CardKey> keys = IntStream.range(0, cards.size())
                .mapToObj(i -> CardKey.of(cards.get(i), i))
                .toList();
        return empty().with(new BitSet(), keys, at -> cards.get((int) at), workers);
    }

    /**
     * The table after a change.
     *
     * @param removed the rows of the cards that are gone or replaced
     * @param added   the new cards, in any order
     * @param keeper  keeps the cards of both
     */
    public CardTable with(BitSet removed, List<CardKey> added, Keeper keeper, Workers workers) {
        return new TableChange(this, removed, added, keeper).table(workers);
    }

    public int size() {
        return stories.size();
    }

    /** Every story: dated ones in order of time, then undated ones by file path. */
    List<Story> stories() {
        return stories;
    }

    /** The number of dated cards, which come first. */
    int dated() {
        return dated;
    }

    Columns columns() {
        return columns;
    }

    Names names(Subject.Kind kind) {
        return names.get(kind.ordinal());
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

    /** Where the card of a story is kept. Not a method of the story: templates would see it. */
    public static long placeOf(Story story) {
        return story.keptAt();
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

    /**
     * The row of a card.
     *
     * @throws IllegalArgumentException when the table does not have it
     */
    public int rowOf(CardKey key) {
        int from = key.date() == 0 ? dated : firstAtOrAfter(key.date());
        for (int row = from; row < size() && date(row) == key.date(); row++) {
            if (columns.at()[row] == key.at()) {
                return row;
            }
        }
        throw new IllegalArgumentException("no card is kept at " + key.at());
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
