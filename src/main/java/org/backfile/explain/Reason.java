package org.backfile.explain;

import java.util.Collection;
import java.util.List;

/**
 * A reason why a file is written or removed.
 *
 * @param things the settings, templates or articles that the cause is about, in order; empty where it needs none
 */
public record Reason(Cause cause, List<Changed> things) {

    public Reason {
        things = List.copyOf(things);
    }

    static Reason of(Cause cause) {
        return new Reason(cause, List.of());
    }

    static Reason of(Cause cause, Collection<Changed> things) {
        return new Reason(cause, things.stream().distinct().sorted().toList());
    }
}
