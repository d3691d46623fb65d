package org.backfile.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Line;

/** A format of front matter, as users of other site generators write it at the very top of a text. */
interface FrontMatterFormat {

    /**
     * @param size   number of lines that it takes, including its fences
     * @param values the texts of each key, in order; absent when the lines have this format but cannot be parsed
     */
    record Found(int size, Optional<Map<String, List<String>>> values) {}

    /** @param lines of the whole text, not empty */
    Optional<Found> in(List<Line> lines);
}
