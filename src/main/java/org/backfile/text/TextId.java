package org.backfile.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * Identifies a text in an archive: its file, and its part of the file where that may hold several.
 *
 * <pre>
 * 1987/ferry.txt     the whole file
 * box.txt            part 1      {@link #key} box.txt      {@link #name} box.txt:1
 *                    part 2      {@link #key} box.txt#2    {@link #name} box.txt:40
 * </pre>
 *
 * @param file relative to the folder of articles, or as a person knows it, with {@code /}
 * @param part absent when the text is the whole file
 */
public record TextId(String file, Optional<Part> part) implements Comparable<TextId> {

    private static final Comparator<TextId> ORDER =
            Comparator.comparing(TextId::file).thenComparingInt(TextId::number);

    /** The id of a text that is the whole file. */
    public static TextId whole(String file) {
        return new TextId(file, Optional.empty());
    }

    /** Its number in the file, from 1. */
    public int number() {
        return part.map(Part::number).orElse(1);
    }

    /** The line number of its first line in the whole file. */
    public int firstLine() {
        return part.map(Part::firstLine).orElse(1);
    }

    /**
     * Stays the same while the texts before it in the file change. The first text of a file has the key of the whole
     * file, so nothing about it changes when a second text is appended.
     */
    public String key() {
        return number() == 1 ? file : file + "#" + number();
    }

    /** The name for messages; a part's name has its first line, so that an editor opens it there. */
    public String name() {
        return part.map(where -> file + ":" + where.firstLine()).orElse(file);
    }

    @Override
    public int compareTo(TextId other) {
        return ORDER.compare(this, other);
    }
}
