package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.archive.Subjects;

/**
 * The files {@code f} and {@code n} of a segment: the sections, topics, places and authors under which its stories are
 * filed.
 */
final class Facets {

    static final int BLOCK = 4_096;
    private static final String SAME = "=";

    private final List<List<String>> blocks;
    private final List<String> names;

    private Facets(List<List<String>> blocks, List<String> names) {
        this.blocks = blocks;
        this.names = names;
    }

    static Facets of(Segment segment, Archive archive) {
        List<Facet> facets = Stream.of(Subject.Kind.values())
                .map(kind -> new Facet(archive.subjects(kind)))
                .toList();
        var blocks = new ArrayList<List<String>>();
        for (int from = 0; from < segment.stories().size(); from += BLOCK) {
            List<Story> some =
                    segment.stories().subList(from, Math.min(segment.stories().size(), from + BLOCK));
            blocks.add(facets.stream().map(facet -> facet.of(some)).toList());
        }
        return new Facets(blocks, facets.stream().map(Facet::names).toList());
    }

    /** For each block of stories, the texts of its file. */
    List<List<String>> blocks() {
        return blocks;
    }

    /** The texts of the file of names. */
    List<String> names() {
        return names;
    }

    /**
     * The subjects of one kind, numbered in the order in which stories introduce them, so the numbers of old stories
     * stay.
     */
    private static final class Facet {
        private static final int NONE = -1;

        private final Subjects subjects;
        /** By place in {@link Subjects#all()}. */
        private final int[] numberOf;

        private final List<String> names = new ArrayList<>();

        private Facet(Subjects subjects) {
            this.subjects = subjects;
            numberOf = new int[subjects.all().size()];
            Arrays.fill(numberOf, NONE);
        }

        private String of(List<Story> stories) {
            var lines = new StringBuilder();
            int[] before = {};
            for (int i = 0; i < stories.size(); i++) {
                int[] numbers = numbers(stories.get(i));
                lines.append(i == 0 ? "" : "\n");
                if (i > 0 && numbers.length > 0 && Arrays.equals(numbers, before)) {
                    lines.append(SAME);
                } else {
                    add(numbers, lines);
                }
                before = numbers;
            }
            return lines.toString();
        }

        private static void add(int[] numbers, StringBuilder to) {
            for (int i = 0; i < numbers.length; i++) {
                to.append(i == 0 ? "" : ",").append(numbers[i]);
            }
        }

        /** The numbers of a story's subjects, each once. */
        private int[] numbers(Story story) {
            var numbers = new int[subjects.countOn(story)];
            int different = 0;
            for (int name = 0; name < numbers.length; name++) {
                int number = number(subjects.numberOn(story, name));
                if (!isAmong(numbers, different, number)) {
                    numbers[different++] = number;
                }
            }
            return different == numbers.length ? numbers : Arrays.copyOf(numbers, different);
        }

        private static boolean isAmong(int[] numbers, int size, int number) {
            for (int i = 0; i < size; i++) {
                if (numbers[i] == number) {
                    return true;
                }
            }
            return false;
        }

        private int number(int subject) {
            if (numberOf[subject] == NONE) {
                numberOf[subject] = names.size();
                names.add(inOneLine(subjects.all().get(subject).name()));
            }
            return numberOf[subject];
        }

        private static String inOneLine(String name) {
            return name.replace('\n', ' ').replace('\t', ' ');
        }

        private String names() {
            return String.join("\n", names);
        }
    }
}
