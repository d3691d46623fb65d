package org.backfile.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;
import org.backfile.text.Fingerprinted;
import org.jspecify.annotations.Nullable;

/**
 * A card at its place in the archive: a row of a {@link CardTable}. Its address, date, names and fingerprints are in
 * the table; whatever else is asked of it reads the whole card. An archive has one instance for each row, so stories
 * are equal when they are the same.
 */
public final class Story implements Fingerprinted {

    /** The order of dated stories, as in {@link Archive#dated()}, within one archive. */
    public static final Comparator<Story> ORDER_OF_TIME = Comparator.comparingInt(Story::row);

    private final CardTable table;
    private final int row;
    /** Made when it is first asked for, as the title: of a million stories, a build with one change names a few. */
    private @Nullable SitePath path;
    /** Kept, since it is on pages anywhere in the archive; a tenth of the card. */
    private @Nullable String title;

    Story(CardTable table, int row) {
        this.table = table;
        this.row = row;
    }

    /** The last stories of a list in order of time, latest first. */
    public static List<Story> latest(List<Story> stories, int limit) {
        int size = stories.size();
        return Stream.iterate(size - 1, i -> i - 1)
                .limit(Math.min(limit, size))
                .map(stories::get)
                .toList();
    }

    /** Its place in the archive, from 0; undated stories come after all dated ones. */
    int row() {
        return row;
    }

    /** Where the card is kept. */
    long keptAt() {
        return table.keptAt(row);
    }

    /** The whole card. */
    public Card card() {
        return table.card(row);
    }

    /** Its permanent address. */
    public SitePath path() {
        SitePath known = path;
        if (known == null) {
            known = table.path(row);
            path = known;
        }
        return known;
    }

    /** Identifies the text in the forward index. */
    public Fingerprint text() {
        return table.print(row, Columns.Print.TEXT);
    }

    /**
     * Fingerprint of everything that a listing or a feed may show of it, but for the number of words: a change deep in
     * the body does not affect it.
     */
    public Fingerprint entry() {
        return table.print(row, Columns.Print.ENTRY);
    }

    /** Fingerprint of the parts that a link to it shows: headline, date and address. */
    public Fingerprint mention() {
        return table.print(row, Columns.Print.MENTION);
    }

    /** Fingerprint of everything that a page may show of it. */
    @Override
    public Fingerprint print() {
        return table.print(row, Columns.Print.WHOLE);
    }

    public Optional<String> headline() {
        return card().headline();
    }

    /** Link text: the headline, else the opening, else the file's path. */
    public String title() {
        String known = title;
        if (known == null) {
            known = card().title();
            title = known;
        }
        return known;
    }

    /** The date, packed as {@link CardKey#packed}; 0 for an undated story. */
    int packedDate() {
        return table.date(row);
    }

    public Optional<CalendarDate> date() {
        int date = packedDate();
        return date == 0 ? Optional.empty() : Optional.of(CardTable.unpacked(date));
    }

    public Optional<Published> published() {
        return card().published();
    }

    public Optional<Published> updated() {
        return card().updated();
    }

    public List<String> authors() {
        return table.names().authors().on(row);
    }

    public Optional<String> section() {
        return table.names().sections().on(row).stream().findFirst();
    }

    public List<String> topics() {
        return table.names().topics().on(row);
    }

    public List<String> places() {
        return table.names().places().on(row);
    }

    public Optional<String> standfirst() {
        return card().standfirst();
    }

    public String opening() {
        return card().opening();
    }

    /** Number of words in the body. */
    public int words() {
        return table.columns().words()[row];
    }

    /** Number of lines of its text that are in no field and no block. */
    public int setAside() {
        return table.columns().setAside()[row];
    }

    /** Reading time at 230 words a minute; at least one minute. */
    public int minutes() {
        return Math.max(1, Math.round(words() / 230f));
    }

    @Override
    public String toString() {
        return path().value();
    }
}
