package org.backfile.frontmatter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Line;

/** A format of front matter, as users of other site generators write it at the very top of a text. */
interface FrontMatterFormat {

    /**
     * @param size    number of lines that it takes, including its fences
     * @param values  the texts of each key, in order
     * @param mistake why the values were read line by line; absent when the lines are in this format
     */
    record Found(int size, Map<String, List<String>> values, Optional<Mistake> mistake) {

        static Found of(int size, Map<String, List<String>> values) {
            return new Found(size, values, Optional.empty());
        }
    }

    /**
     * @param line   where it is, as far as the format's reader says
     * @param found  what it is
     * @param fix    what to do about it
     * @param unread lines that no key has
     */
    record Mistake(Line line, String found, String fix, List<Line> unread) {

        /** A line that is not as the format wants it. */
        static Mistake inLine(Line line, String format, List<Line> unread) {
            return new Mistake(
                    line,
                    "the front matter is not " + format + ", from this line on",
                    "put quotation marks around a value that contains a colon or another mark; "
                            + "write single ones inside it",
                    unread);
        }
    }

    /** An example of a correct line. */
    String example();

    /** @param lines of the whole text, not empty, the first of them not blank */
    Optional<Found> in(List<Line> lines);
}
