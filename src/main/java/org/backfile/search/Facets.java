package org.backfile.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backfile.archive.Archive;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.text.Folding;

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
        List<Facet> facets = List.of(Subject.Kind.values()).stream()
                .map(kind -> new Facet(kind, archive))
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
        private final Subject.Kind kind;
        private final Archive archive;
        /** By names and by spelling; thousands of stories share the same ones. */
        private final Map<List<String>, String> lineOf = new HashMap<>();

        private final Map<String, Integer> numberOf = new HashMap<>();
        private final Map<String, Integer> byKey = new HashMap<>();
        private final List<String> names = new ArrayList<>();

        private Facet(Subject.Kind kind, Archive archive) {
            this.kind = kind;
            this.archive = archive;
        }

        private String of(List<Story> stories) {
            var lines = new StringBuilder();
            String before = "";
            for (int i = 0; i < stories.size(); i++) {
                String line = lineOf.computeIfAbsent(kind.namesOn(stories.get(i)), this::line);
                lines.append(i == 0 ? "" : "\n").append(i > 0 && !line.isEmpty() && line.equals(before) ? SAME : line);
                before = line;
            }
            return lines.toString();
        }

        private String line(List<String> filed) {
            return filed.stream()
                    .map(name -> numberOf.computeIfAbsent(name, this::added))
                    .distinct()
                    .map(String::valueOf)
                    .collect(Collectors.joining(","));
        }

        private int added(String spelling) {
            return byKey.computeIfAbsent(Folding.key(spelling), key -> {
                names.add(inOneLine(
                        archive.subjects(kind).of(spelling).map(Subject::name).orElse(spelling)));
                return names.size() - 1;
            });
        }

        private static String inOneLine(String name) {
            return name.replace('\n', ' ').replace('\t', ' ');
        }

        private String names() {
            return String.join("\n", names);
        }
    }
}
