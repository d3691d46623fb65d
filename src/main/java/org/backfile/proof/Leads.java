package org.backfile.proof;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The targets of links, and the first file with a link to each. A link that is on every page is stored once.
 * Thread-safe; the result does not depend on the order of calls.
 */
final class Leads {

    private final Map<LinkTargets.Target, Sight> sights = new ConcurrentHashMap<>();

    /**
     * @param file  the first file by path that has such a link
     * @param link  the link as written there
     * @param files how many files have such a link
     */
    record Sight(String file, String link, int files) {
        private Sight and(Sight other) {
            Sight first = file.compareTo(other.file) <= 0 ? this : other;
            return new Sight(first.file, first.link, files + other.files);
        }
    }

    /** Call once per file and target. */
    void add(LinkTargets.Target target, String file, String link) {
        sights.merge(target, new Sight(file, link, 1), Sight::and);
    }

    /** By target path, then by anchor. */
    SortedMap<String, SortedMap<String, Sight>> byPath() {
        var byPath = new TreeMap<String, SortedMap<String, Sight>>();
        sights.forEach((target, sight) ->
                byPath.computeIfAbsent(target.path(), path -> new TreeMap<>()).put(target.anchor(), sight));
        return byPath;
    }
}
