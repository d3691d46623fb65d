package org.backfile.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.backfile.archive.Story;

/**
 * A day's stories laid out as a paper's front page. The longest story leads.
 *
 * @param second beside the lead
 * @param rest   below them
 * @param groups the remaining stories by section in alphabetical order, those without a section last
 * @param more   number of the day's stories that are not on the page
 */
public record FrontPage(Item lead, List<Item> second, List<Item> rest, List<Group> groups, int more) {

    private static final int SECOND = 3;
    private static final int REST = 6;

    /** A story and the section it is filed under. */
    public record Item(Story story, Optional<SubjectLink> section) {}

    /** The stories of one section. */
    public record Group(Optional<SubjectLink> section, List<Story> stories) {}

    /** A front page with all stories of a day; empty when there are none. */
    static Optional<FrontPage> whole(List<Story> stories, SubjectLinks subjects) {
        return of(stories, subjects, Integer.MAX_VALUE);
    }

    /** A front page with the day's foremost stories. */
    static Optional<FrontPage> foremost(List<Story> stories, SubjectLinks subjects) {
        return of(stories, subjects, 1 + SECOND + REST);
    }

    private static Optional<FrontPage> of(List<Story> stories, SubjectLinks subjects, int limit) {
        if (stories.isEmpty()) {
            return Optional.empty();
        }
        Function<Story, Optional<SubjectLink>> sectionOf = subjects::sectionOf;
        var byLength = byLength(stories);
        var items = byLength.stream()
                .limit(Math.min(limit, 1 + SECOND + REST))
                .map(story -> new Item(story, sectionOf.apply(story)))
                .toList();
        var left = limit > items.size() ? byLength.subList(items.size(), byLength.size()) : List.<Story>of();
        return Optional.of(new FrontPage(
                items.get(0),
                items.subList(Math.min(1, items.size()), Math.min(1 + SECOND, items.size())),
                items.subList(Math.min(1 + SECOND, items.size()), items.size()),
                grouped(left, sectionOf),
                stories.size() - items.size() - left.size()));
    }

    /** Stories by length, the longest first, as an editor would place them; equal lengths keep their order. */
    static List<Story> byLength(List<Story> stories) {
        return stories.stream()
                .sorted(Comparator.comparing(story -> -story.words()))
                .toList();
    }

    private static List<Group> grouped(List<Story> stories, Function<Story, Optional<SubjectLink>> sectionOf) {
        var bySection = new TreeMap<String, List<Story>>();
        var none = new ArrayList<Story>();
        for (Story story : stories) {
            sectionOf
                    .apply(story)
                    .map(section -> bySection.computeIfAbsent(section.name(), name -> new ArrayList<>()))
                    .orElse(none)
                    .add(story);
        }
        var groups = new ArrayList<Group>();
        bySection.forEach((name, filed) -> groups.add(new Group(sectionOf.apply(filed.get(0)), List.copyOf(filed))));
        if (!none.isEmpty()) {
            groups.add(new Group(Optional.empty(), List.copyOf(none)));
        }
        return List.copyOf(groups);
    }
}
