package org.backfile.archive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.work.Workers;

/**
 * Makes a table of cards from another one, removals and additions. Only the cards of dates that lose or gain one are
 * read, since a date's addresses depend on no other date; all other rows are copied.
 */
public final class TableChange {

    private final CardTable former;
    private final BitSet removed;
    private final List<CardKey> added;
    private final CardTable.Keeper keeper;
    /** For each new row the row of the former table, or {@code ~i} for the i-th addition. */
    private final int[] origins;

    private final Columns columns;
    private final PathList.Builder paths;
    private final FiledNames.Builder names;
    private final BitSet sharing;

    /**
     * The table after a change.
     *
     * @param removed the rows of the cards that are gone or replaced
     * @param added   the new cards, in any order
     * @param keeper  keeps the cards of both tables
     */
    public static CardTable of(
            CardTable former, BitSet removed, List<CardKey> added, CardTable.Keeper keeper, Workers workers) {
        return new TableChange(former, removed, added, keeper).table(workers);
    }

    /** A table of cards that are in memory, given in any order. */
    static CardTable of(List<Card> cards, Workers workers) {
        List<CardKey> keys = IntStream.range(0, cards.size())
                .mapToObj(i -> CardKey.of(cards.get(i), i))
                .toList();
        return of(CardTable.empty(), new BitSet(), keys, at -> cards.get((int) at), workers);
    }

    private TableChange(CardTable former, BitSet removed, List<CardKey> added, CardTable.Keeper keeper) {
        this.former = former;
        this.removed = removed;
        this.added = added.stream().sorted(CardKey.ORDER).toList();
        this.keeper = keeper;
        origins = merged();
        columns = new Columns(origins.length);
        paths = new PathList.Builder(origins.length);
        names = new FiledNames.Builder(former.names(), origins.length);
        sharing = new BitSet(origins.length);
    }

    private int[] merged() {
        var rows = new int[former.size() - removed.cardinality() + added.size()];
        int size = 0;
        int next = 0;
        for (int row = removed.nextClearBit(0); row < former.size(); row = removed.nextClearBit(row + 1)) {
            while (next < added.size() && isBefore(added.get(next), row)) {
                rows[size++] = ~next++;
            }
            rows[size++] = row;
        }
        while (next < added.size()) {
            rows[size++] = ~next++;
        }
        return rows;
    }

    private boolean isBefore(CardKey key, int row) {
        int date = former.date(row);
        // Most rows are of another date, which is known without the card.
        return key.date() == date
                ? CardKey.ORDER.compare(key, CardKey.of(former.card(row), 0)) < 0
                : date == 0 || key.date() != 0 && key.date() < date;
    }

    CardTable table(Workers workers) {
        List<Rows> touched = touchedDates();
        List<Filed> filed = workers.map(touched, this::file);
        int row = 0;
        for (int i = 0; i < touched.size(); i++) {
            copy(row, touched.get(i).from);
            note(filed.get(i), touched.get(i));
            row = touched.get(i).to;
        }
        copy(row, origins.length);
        return new CardTable(keeper, columns, names.build(), paths.build(), sharing);
    }

    /** The new rows of one date. */
    private record Rows(int from, int to) {}

    private List<Rows> touchedDates() {
        var touched = new BitSet();
        removed.stream().map(former::date).forEach(touched::set);
        added.forEach(key -> touched.set(key.date()));
        var dates = new ArrayList<Rows>();
        for (int from = 0, to; from < origins.length; from = to) {
            int date = dateOf(from);
            for (to = from + 1; to < origins.length && dateOf(to) == date; to++) {
                // Only looking for the end.
            }
            if (touched.get(date)) {
                dates.add(new Rows(from, to));
            }
        }
        return dates;
    }

    private int dateOf(int row) {
        int origin = origins[row];
        return origin >= 0 ? former.date(origin) : added.get(~origin).date();
    }

    private long keptAt(int row) {
        int origin = origins[row];
        return origin >= 0 ? former.columns().at()[origin] : added.get(~origin).at();
    }

    /** The addresses of the cards of a date, and the names that they are filed under. */
    private record Filed(List<String> paths, List<Boolean> sharing, List<FiledNames.OfCard> names) {}

    /** Fills the columns for the rows of one date; called for several dates in parallel. */
    private Filed file(Rows date) {
        List<Card> cards = IntStream.range(date.from, date.to)
                .mapToObj(row -> keeper.card(keptAt(row)))
                .toList();
        var addresses = Addresses.assignedTo(cards);
        for (int row = date.from; row < date.to; row++) {
            Card card = cards.get(row - date.from);
            columns.set(row, keptAt(row), dateOf(row), card, addresses.of(card));
        }
        return new Filed(
                cards.stream().map(card -> addresses.of(card).value()).toList(),
                cards.stream().map(addresses::isShared).toList(),
                cards.stream().map(FiledNames.OfCard::of).toList());
    }

    private void note(Filed filed, Rows date) {
        for (int row = date.from; row < date.to; row++) {
            int index = row - date.from;
            paths.add(filed.paths.get(index));
            sharing.set(row, filed.sharing.get(index));
            if (origins[row] >= 0) {
                names.add(origins[row]);
            } else {
                names.add(filed.names.get(index));
            }
        }
    }

    /** Copies rows whose cards and addresses are those of the former table. */
    private void copy(int from, int to) {
        for (int row = from; row < to; row++) {
            int origin = origins[row];
            columns.copy(row, former.columns(), origin);
            paths.add(former.paths(), origin);
            sharing.set(row, former.sharing().get(origin));
            names.add(origin);
        }
    }
}
