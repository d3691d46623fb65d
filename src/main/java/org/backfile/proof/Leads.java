package org.backfile.proof;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where links lead, and the first file that each was seen in. What stands on every page is held once. May be used by
 * many threads at once; the outcome does not depend on their order.
 */
final class Leads {

    private final Map<LinkTargets.Target, Sight> sights = new ConcurrentHashMap<>();

    /**
     * @param file  the first by its path that has such a link
     * @param link  as it stands there
     * @param files how many have one
     */
    record Sight(String file, String link, int files) {
        private Sight and(Sight other) {
            Sight first = file.compareTo(other.file) <= 0 ? this : other;
            return new Sight(first.file, first.link, files + other.files);
        }
    }

    /** To be called once for a file and a target. */
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
