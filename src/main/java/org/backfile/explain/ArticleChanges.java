package org.backfile.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.ArchiveChange;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.article.CalendarDate;
import org.backfile.page.Permalinks;
import org.backfile.text.TextId;

/** The articles that differ between two archives, and where both have them filed. */
public final class ArticleChanges {

    private final Map<Story, Changed> byStory = new HashMap<>();
    private final Map<SitePath, Set<Changed>> byPage = new HashMap<>();
    private final Set<Changed> all = new TreeSet<>();
    private final Set<Changed> deep = new TreeSet<>();

    /** An article in both archives. */
    private record Both(Optional<Story> former, Optional<Story> now) {

        Both with(Story later) {
            return new Both(former, Optional.of(later));
        }
    }

    private ArticleChanges() {}

    /**
     * @param drafts texts that are drafts now
     * @param names  how a person knows a text
     */
    public static ArticleChanges between(
            Archive former, Archive now, Set<TextId> drafts, Function<TextId, TextId> names) {
        var articles = new TreeMap<String, Both>();
        var change = ArchiveChange.between(former, now);
        change.formerStories()
                .forEach(story -> articles.put(keyOf(story), new Both(Optional.of(story), Optional.empty())));
        change.presentStories()
                .forEach(story -> articles.put(
                        keyOf(story),
                        articles.getOrDefault(keyOf(story), new Both(Optional.empty(), Optional.empty()))
                                .with(story)));
        var changes = new ArticleChanges();
        articles.values().forEach(article -> {
            TextId id = article.now().or(article::former).orElseThrow().card().id();
            difference(article, drafts.contains(id)).ifPresent(difference -> {
                var changed = new Changed(names.apply(id).name(), difference);
                if (isDeep(article)) {
                    changes.deep.add(changed);
                }
                article.former().ifPresent(story -> changes.add(changed, story, former));
                article.now().ifPresent(story -> changes.add(changed, story, now));
            });
        });
        return changes;
    }

    private static String keyOf(Story story) {
        return story.card().id().key();
    }

    /** Empty when the file was only saved again. */
    private static Optional<Changed.Difference> difference(Both article, boolean isDraft) {
        if (article.former().isEmpty()) {
            return Optional.of(Changed.Difference.NEW);
        }
        if (article.now().isEmpty()) {
            return Optional.of(isDraft ? Changed.Difference.WITHDRAWN : Changed.Difference.REMOVED);
        }
        Story before = article.former().get();
        Story after = article.now().get();
        if (!before.card().print().equals(after.card().print())) {
            return Optional.of(Changed.Difference.CHANGED);
        }
        return before.path().equals(after.path()) ? Optional.empty() : Optional.of(Changed.Difference.MOVED);
    }

    /** Whether a list of articles looks the same before and after: the change is within the text. */
    private static boolean isDeep(Both article) {
        return article.former().map(ArticleChanges::lookOf).equals(article.now().map(ArticleChanges::lookOf));
    }

    /** What other pages show of a story, to be compared with that of another archive. */
    static List<Object> lookOf(Story story) {
        return List.of(story.entry(), story.words());
    }

    private void add(Changed changed, Story story, Archive archive) {
        all.add(changed);
        byStory.put(story, changed);
        listingsOf(story, archive)
                .forEach(path ->
                        byPage.computeIfAbsent(path, listing -> new TreeSet<>()).add(changed));
    }

    /** The pages and feeds of the dates and subjects of a story. */
    private static Stream<SitePath> listingsOf(Story story, Archive archive) {
        List<CalendarDate> dates = story.date().map(ArticleChanges::periodsOf).orElse(List.of());
        var paths = new ArrayList<SitePath>();
        for (CalendarDate date : dates) {
            paths.add(Permalinks.of(date));
            paths.add(Permalinks.archivedFeed(date));
        }
        story.date()
                .filter(date -> date.precision() == CalendarDate.Precision.DAY)
                .ifPresent(date -> paths.add(Permalinks.onThisDay(date)));
        if (dates.isEmpty()) {
            paths.add(Permalinks.UNDATED);
        }
        for (var kind : Subject.Kind.values()) {
            for (Subject subject : archive.subjects(kind).on(story)) {
                paths.add(kind.index());
                paths.add(subject.path());
                dates.forEach(date -> paths.add(Permalinks.of(subject.path(), date)));
            }
        }
        return paths.stream();
    }

    /** The year, month and day of a date, as far as they are known. */
    private static List<CalendarDate> periodsOf(CalendarDate date) {
        return Stream.of(
                        new CalendarDate(date.year(), 0, 0),
                        new CalendarDate(date.year(), date.month(), 0),
                        new CalendarDate(date.year(), date.month(), date.day()))
                .distinct()
                .toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** All of them, in order. */
    Set<Changed> all() {
        return all;
    }

    /** Those among some stories of either archive. */
    Set<Changed> among(Collection<Story> stories) {
        var found = new TreeSet<Changed>();
        stories.forEach(story -> Optional.ofNullable(byStory.get(story)).ifPresent(found::add));
        return found;
    }

    /** Those that other pages than their own can show; all of them when there are none. */
    Set<Changed> shallow(Set<Changed> some) {
        var shallow = new TreeSet<>(some);
        shallow.removeAll(deep);
        return shallow.isEmpty() ? some : shallow;
    }

    /** Those that are, or were, filed under the date or the subject of a page. */
    Set<Changed> filedAt(SitePath page) {
        return byPage.getOrDefault(page, Set.of());
    }
}
