package org.backfile.archive;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.article.CalendarDate;
import org.backfile.text.Fingerprint;
import org.backfile.work.Lazy;
import org.backfile.work.Workers;

/** All stories in order of time, and the views over them. */
public final class Archive {

    /** How many stories on either side are searched for others of the same day. */
    static final int SAME_DAY_REACH = 50;

    private final CardTable table;
    private final List<Story> all;
    private final List<Story> dated;
    private final List<Story> undated;
    // On first use: of the archive of the last build, a build with few changes needs hardly anything.
    private final Map<Subject.Kind, Lazy<Subjects>> subjects = new EnumMap<>(Subject.Kind.class);
    private final Lazy<Map<SitePath, List<Story>>> sharedAddresses;
    private final Lazy<List<Period>> years;
    private final Relations relations;

    private Archive(CardTable table, List<Story> all, Relations relations) {
        this.table = table;
        this.all = all;
        dated = all.subList(0, table.dated());
        undated = all.subList(table.dated(), all.size());
        years = new Lazy<>(() -> Period.yearsOf(dated));
        for (var kind : Subject.Kind.values()) {
            subjects.put(kind, new Lazy<>(() -> Subjects.of(kind, table.names(), all)));
        }
        sharedAddresses = new Lazy<>(() -> sharedIn(table, all));
        this.relations = relations;
    }

    static Archive of(CardTable table, Relations relations) {
        return new Archive(table, storiesOf(table), relations);
    }

    /** An archive of cards that are in memory, in any order. */
    public static Archive of(List<Card> cards, Workers workers) {
        return empty().with(TableChange.of(cards, workers), workers);
    }

    public static Archive empty() {
        return of(CardTable.empty(), Relations.none());
    }

    /** The archive of other cards, most of which are the same. */
    public Archive with(CardTable cards, Workers workers) {
        if (cards == table) {
            return this;
        }
        List<Story> stories = storiesOf(cards);
        return new Archive(cards, stories, Related.after(relations, table, cards, stories, workers));
    }

    private static List<Story> storiesOf(CardTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(row -> new Story(table, row))
                .toList();
    }

    /** Equal for archives of the same stories at the same addresses. */
    public Fingerprint print() {
        var parts = Fingerprint.builder();
        all.forEach(story -> parts.add(story.print()));
        return parts.build();
    }

    /** Where the card of a story is kept. Not a method of the story: templates would see it. */
    public static long placeOf(Story story) {
        return story.keptAt();
    }

    public CardTable cards() {
        return table;
    }

    private static Map<SitePath, List<Story>> sharedIn(CardTable table, List<Story> all) {
        var shared = new TreeMap<SitePath, List<Story>>();
        table.sharing().stream()
                .mapToObj(row -> all.get(row))
                .sorted(Comparator.comparing(Story::path))
                .forEach(story -> shared.computeIfAbsent(
                                Addresses.withoutSuffix(story.path()), path -> new ArrayList<>(2))
                        .add(story));
        return shared;
    }

    /**
     * The bulk of the terms by which stories are related. It stays the same instance as long as changes are small, and
     * need not be written again after each.
     */
    public LongBuffer terms() {
        return relations.terms().base();
    }

    RelatedRows related() {
        return relations.rows();
    }

    Relations relations() {
        return relations;
    }

    /** Every story: dated ones in order of time, then undated ones by file path. */
    public List<Story> stories() {
        return all;
    }

    /** The stories whose date is known at least to the year, in order of time. */
    public List<Story> dated() {
        return dated;
    }

    public List<Story> undated() {
        return undated;
    }

    public List<Period> years() {
        return years.get();
    }

    public Subjects subjects(Subject.Kind kind) {
        return Objects.requireNonNull(subjects.get(kind)).get();
    }

    /** The story with this address. */
    public Optional<Story> storyAt(SitePath path) {
        int row = table.paths().indexOf(path.value());
        return row < 0 ? Optional.empty() : Optional.of(all.get(row));
    }

    /** The plain addresses that several stories compete for, each with those stories. */
    public Map<SitePath, List<Story>> sharedAddresses() {
        return sharedAddresses.get();
    }

    /** The story before a dated one in time. */
    public Optional<Story> before(Story story) {
        return neighbour(story, -1);
    }

    /** The story after a dated one in time. */
    public Optional<Story> after(Story story) {
        return neighbour(story, +1);
    }

    /** The stories related to this one, nearest first: at most five, and for many stories none. */
    public List<Story> relatedTo(Story story) {
        return relations.rows().of(story.row()).mapToObj(all::get).toList();
    }

    /**
     * Other stories of the same day: first those of the same section, then the rest, each group nearest in order of
     * time first. Empty when the day is not known.
     *
     * @param without stories that are already shown
     */
    public List<Story> sameDayAs(Story story, Collection<Story> without, int limit) {
        if (story.date()
                .filter(date -> date.precision() == CalendarDate.Precision.DAY)
                .isEmpty()) {
            return List.of();
        }
        int place = story.row();
        var ofSection = new ArrayList<Story>(limit);
        var others = new ArrayList<Story>(limit);
        // Ten thousand texts in a folder may share one date: do not scan them all to find five.
        for (int step = 1; step <= SAME_DAY_REACH && ofSection.size() < limit; step++) {
            for (int at : new int[] {place - step, place + step}) {
                if (at >= 0
                        && at < dated.size()
                        && dated.get(at).packedDate() == story.packedDate()
                        && !without.contains(dated.get(at))) {
                    (dated.get(at).section().equals(story.section()) ? ofSection : others).add(dated.get(at));
                }
            }
        }
        return Stream.concat(ofSection.stream(), others.stream()).limit(limit).toList();
    }

    private Optional<Story> neighbour(Story story, int step) {
        List<Story> among = story.packedDate() == 0 ? undated : dated;
        int at = story.row() - (story.packedDate() == 0 ? dated.size() : 0) + step;
        return at >= 0 && at < among.size() ? Optional.of(among.get(at)) : Optional.empty();
    }
}
