package org.backfile.plain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Line;

/** One of the ways in which users of other site generators write settings at the very top of a text. */
interface FrontMatterFormat {

    /**
     * @param size   how many lines it takes, with its fences
     * @param values the texts of each key, in order; absent when the lines have the form and cannot be read
     */
    record Found(int size, Optional<Map<String, List<String>>> values) {}

    /** @param lines of the whole text, not empty */
    Optional<Found> in(List<Line> lines);
}
