package org.backfile.archive;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.text.Folding;
import org.backfile.text.Slug;
import org.jspecify.annotations.Nullable;

/** All subjects of one kind, in alphabetical order. */
public final class Subjects {

    private final Names names;
    private final TreeMap<String, Subject> byKey = new TreeMap<>();
    private final List<Subject> all;
    /** For each spelling the number of its subject in {@link #all}; -1 for one that no story has any more. */
    private final int[] numbers;

    private Subjects(Subject.Kind kind, Names names, List<Story> stories) {
        this.names = names;
        numbers = new int[names.spellings().size()];
        Arrays.fill(numbers, -1);
        Map<String, Drawer> drawers = filed(names, stories);
        Map<Slug, Long> wishes = drawers.values().stream()
                .collect(Collectors.groupingBy(drawer -> Slug.of(drawer.name(names)), Collectors.counting()));
        drawers.forEach((key, drawer) -> {
            drawer.spellings.keySet().forEach(spelling -> numbers[spelling] = byKey.size());
            String name = drawer.name(names);
            byKey.put(key, new Subject(kind, name, slug(key, name, wishes), drawer.stories));
        });
        all = List.copyOf(byKey.values());
    }

    static Subjects of(Subject.Kind kind, FiledNames names, List<Story> stories) {
        return new Subjects(kind, namesOf(kind, names), stories);
    }

    private static Names namesOf(Subject.Kind kind, FiledNames names) {
        return switch (kind) {
            case SECTION -> names.sections();
            case TOPIC -> names.topics();
            case PLACE -> names.places();
            case AUTHOR -> names.authors();
        };
    }

    /** By the key of their names, sorted. */
    private static Map<String, Drawer> filed(Names names, List<Story> stories) {
        var drawers = new TreeMap<String, Drawer>();
        // One spelling occurs thousands of times; its key is computed once.
        var bySpelling = new @Nullable Drawer[names.spellings().size()];
        for (int row = 0; row < stories.size(); row++) {
            for (int i = names.firsts()[row]; i < names.firsts()[row + 1]; i++) {
                int spelling = names.ids()[i];
                if (bySpelling[spelling] == null) {
                    String key = Folding.key(names.spellings().get(spelling));
                    bySpelling[spelling] = drawers.computeIfAbsent(key, k -> new Drawer(new RowList(stories)));
                }
                Objects.requireNonNull(bySpelling[spelling]).file(spelling, row);
            }
        }
        return drawers;
    }

    /** As with articles, a slug that two subjects want goes to neither. */
    private static Slug slug(String key, String name, Map<Slug, Long> wishes) {
        Slug wish = Slug.of(name);
        return wishes.getOrDefault(wish, 0L) > 1 || Addresses.isTaken(wish) ? wish.withSuffixOf(key, 6) : wish;
    }

    public List<Subject> all() {
        return all;
    }

    /** How many names a story is filed under; two of them may be spellings of one subject. */
    public int countOn(Story story) {
        return names.firsts()[story.row() + 1] - names.firsts()[story.row()];
    }

    /** The subject that one of a story's names stands for: its place in {@link #all()}. */
    public int numberOn(Story story, int name) {
        return numbers[names.ids()[names.firsts()[story.row()] + name]];
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** The subject that this name, in any spelling, stands for. */
    public Optional<Subject> of(String name) {
        return Optional.ofNullable(byKey.get(Folding.key(name)));
    }

    /** By the key of their names. */
    Map<String, Subject> byKey() {
        return Collections.unmodifiableMap(byKey);
    }

    /** The subjects that a story is filed under, each once, in the order of its text. */
    public List<Subject> on(Story story) {
        return Arrays.stream(numbersOn(story)).mapToObj(all::get).toList();
    }

    /** The same as numbers in {@link #all()}. */
    int[] numbersOn(Story story) {
        int from = names.firsts()[story.row()];
        int to = names.firsts()[story.row() + 1];
        var found = new int[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            int number = numbers[names.ids()[i]];
            boolean isNew = true;
            for (int j = 0; j < size; j++) {
                isNew &= found[j] != number;
            }
            if (isNew) {
                found[size++] = number;
            }
        }
        return size == found.length ? found : Arrays.copyOf(found, size);
    }

    /** The stories of one subject, and how often each spelling of its name occurs. */
    private record Drawer(RowList stories, TreeMap<Integer, Integer> spellings) {
        Drawer(RowList stories) {
            this(stories, new TreeMap<>());
        }

        void file(int spelling, int row) {
            spellings.merge(spelling, 1, Integer::sum);
            // An article is filed once even if it has the name twice, in two spellings.
            stories.append(row);
        }

        /** The most frequent spelling; among equals, the first in the alphabet. */
        String name(Names names) {
            return spellings.entrySet().stream()
                    .min(Comparator.comparing((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                            .thenComparing(entry -> names.spellings().get(entry.getKey())))
                    .map(entry -> names.spellings().get(entry.getKey()))
                    .orElseThrow();
        }
    }
}
