package org.backfile.explain;

import java.util.List;

/**
 * A file that a build wrote or removed.
 *
 * @param path    in the output folder
 * @param change  new, changed or removed
 * @param reasons at least one
 */
public record Explained(String path, Changed.Difference change, List<Reason> reasons) {
    public Explained {
        reasons = List.copyOf(reasons);
    }
}
