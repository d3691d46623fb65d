package org.backfile.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.article.CalendarDate;
import org.backfile.work.Workers;

/** All stories in order of time, and the views over them. Depends only on the cards, not on their order. */
public final class Archive {

    /** How many stories on either side are searched for others of the same day. */
    private static final int SAME_DAY_REACH = 50;

    private final List<Story> dated;
    private final List<Story> undated;
    private final List<Period> years;
    private final Map<Subject.Kind, Subjects> subjects = new EnumMap<>(Subject.Kind.class);
    private final Map<SitePath, List<Story>> sharedAddresses;
    private final List<List<Story>> related;
    // By identity: hashing a story would hash its whole card. Not stored in the story: its place in the
    // archive changes with every story before it.
    private final IdentityHashMap<Story, Integer> places = new IdentityHashMap<>();

    private Archive(List<Card> cards, Workers workers) {
        var addresses = Addresses.assignedTo(cards);
        dated = stories(
                cards.stream().filter(card -> card.published().isPresent()).sorted(Card.ORDER_OF_TIME), addresses);
        undated = stories(
                cards.stream().filter(card -> card.published().isEmpty()).sorted(Comparator.comparing(Card::id)),
                addresses);
        for (List<Story> among : List.of(dated, undated)) {
            for (int place = 0; place < among.size(); place++) {
                places.put(among.get(place), place);
            }
        }
        years = Period.yearsOf(dated);
        List<Story> all = stories();
        for (var kind : Subject.Kind.values()) {
            subjects.put(kind, Subjects.of(kind, all));
        }
        sharedAddresses = sharedBy(all, addresses);
        related = Related.among(all, workers);
    }

    public static Archive of(List<Card> cards, Workers workers) {
        return new Archive(cards, workers);
    }

    private static List<Story> stories(Stream<Card> inOrder, Addresses addresses) {
        var stories = new ArrayList<Story>();
        inOrder.forEach(card -> stories.add(Story.of(addresses.of(card), card)));
        return List.copyOf(stories);
    }

    private static Map<SitePath, List<Story>> sharedBy(List<Story> all, Addresses addresses) {
        if (addresses.shared().isEmpty()) {
            return Map.of();
        }
        var byText = all.stream().collect(Collectors.toMap(story -> story.card().id(), story -> story));
        var shared = new TreeMap<SitePath, List<Story>>();
        addresses
                .shared()
                .forEach((path, cards) -> shared.put(
                        path,
                        cards.stream()
                                .map(card -> byText.get(card.id()))
                                .sorted(Comparator.comparing(Story::path))
                                .toList()));
        return shared;
    }

    /** Every story: dated ones in order of time, then undated ones by file path. */
    public List<Story> stories() {
        return Stream.concat(dated.stream(), undated.stream()).toList();
    }

    /** The stories whose date is known at least to the year, in order of time. */
    public List<Story> dated() {
        return dated;
    }

    public List<Story> undated() {
        return undated;
    }

    public List<Period> years() {
        return years;
    }

    public Subjects subjects(Subject.Kind kind) {
        return Objects.requireNonNull(subjects.get(kind));
    }

    /** The plain addresses that several stories compete for, each with those stories. */
    public Map<SitePath, List<Story>> sharedAddresses() {
        return sharedAddresses;
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
        return related.get(story.published().isPresent() ? placeOf(story) : dated.size() + placeOf(story));
    }

    /**
     * Other stories of the same day: first those of the same section, then the rest, each group nearest in order of
     * time first. Empty when the day is not known.
     *
     * @param without stories that are already shown
     */
    public List<Story> sameDayAs(Story story, Collection<Story> without, int limit) {
        Optional<CalendarDate> day = story.date().filter(date -> date.precision() == CalendarDate.Precision.DAY);
        if (day.isEmpty()) {
            return List.of();
        }
        int place = placeOf(story);
        var ofSection = new ArrayList<Story>(limit);
        var others = new ArrayList<Story>(limit);
        // Ten thousand texts in a folder may share one date: do not scan them all to find five.
        for (int step = 1; step <= SAME_DAY_REACH && ofSection.size() < limit; step++) {
            for (int at : new int[] {place - step, place + step}) {
                if (at >= 0
                        && at < dated.size()
                        && dated.get(at).date().equals(day)
                        && !without.contains(dated.get(at))) {
                    (dated.get(at).section().equals(story.section()) ? ofSection : others).add(dated.get(at));
                }
            }
        }
        return Stream.concat(ofSection.stream(), others.stream()).limit(limit).toList();
    }

    /** Index in order of time, from 0; undated stories are counted separately. */
    private int placeOf(Story story) {
        return Objects.requireNonNull(places.get(story));
    }

    private Optional<Story> neighbour(Story story, int step) {
        List<Story> among = story.published().isPresent() ? dated : undated;
        int at = placeOf(story) + step;
        return at >= 0 && at < among.size() ? Optional.of(among.get(at)) : Optional.empty();
    }
}
