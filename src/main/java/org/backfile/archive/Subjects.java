package org.backfile.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backfile.text.Folding;
import org.backfile.text.Slug;

/** All subjects of one kind, in alphabetical order. */
public final class Subjects {

    private final Map<String, Subject> byKey;

    private Subjects(Map<String, Subject> byKey) {
        this.byKey = byKey;
    }

    static Subjects of(Subject.Kind kind, List<Story> stories) {
        var drawers = new TreeMap<String, Drawer>();
        // One spelling occurs thousands of times; compute its key once.
        var keys = new HashMap<String, String>();
        for (Story story : stories) {
            for (String name : kind.namesOn(story.card())) {
                drawers.computeIfAbsent(keys.computeIfAbsent(name, Folding::key), key -> new Drawer())
                        .file(name, story);
            }
        }
        var wishes = drawers.values().stream()
                .collect(Collectors.groupingBy(drawer -> Slug.of(drawer.name()), Collectors.counting()));
        var subjects = new TreeMap<String, Subject>();
        drawers.forEach((key, drawer) -> subjects.put(key, drawer.close(kind, slug(key, drawer.name(), wishes))));
        return new Subjects(subjects);
    }

    /** As with articles, a slug that two subjects want goes to neither. */
    private static Slug slug(String key, String name, Map<Slug, Long> wishes) {
        Slug wish = Slug.of(name);
        return wishes.getOrDefault(wish, 0L) > 1 || Addresses.isTaken(wish) ? wish.withSuffixOf(key, 6) : wish;
    }

    public List<Subject> all() {
        return List.copyOf(byKey.values());
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** The subject that this name, in any spelling, stands for. */
    public Optional<Subject> of(String name) {
        return Optional.ofNullable(byKey.get(Folding.key(name)));
    }

    /** Collects the stories of one subject and the spellings of its name. */
    private static final class Drawer {
        private final List<Story> stories = new ArrayList<>();
        private final Map<String, Integer> spellings = new HashMap<>();

        void file(String name, Story story) {
            spellings.merge(name, 1, Integer::sum);
            // File an article once even if it has the name twice, in two spellings.
            if (stories.isEmpty() || stories.get(stories.size() - 1) != story) {
                stories.add(story);
            }
        }

        String name() {
            return spellings.entrySet().stream()
                    .min(Comparator.comparing(
                                    (Function<Map.Entry<String, Integer>, Integer>) entry -> -entry.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .orElseThrow()
                    .getKey();
        }

        Subject close(Subject.Kind kind, Slug slug) {
            return new Subject(kind, name(), slug, List.copyOf(stories));
        }
    }
}
