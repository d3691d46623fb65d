package org.backfile.frontmatter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader of YAML or TOML made of the lines between two fences.
 *
 * @param values  the texts of each key, in order; absent when the lines cannot be read
 * @param mistake how many lines stand before the one that cannot be read, as far as the reader says
 */
record FrontMatterValues(Optional<Map<String, List<String>>> values, int mistake) {

    static FrontMatterValues of(Map<String, List<String>> values) {
        return new FrontMatterValues(Optional.of(values), 0);
    }

    static FrontMatterValues unreadable(int mistake) {
        return new FrontMatterValues(Optional.empty(), mistake);
    }
}
