package org.backfile.explain;

import java.util.List;

/**
 * Why a build wrote and removed what it did.
 *
 * @param files    all that it wrote or removed, in order of path
 * @param same     number of files that it made again to find that they have the same bytes
 * @param articles all articles that have changed since the last build, in order; empty when they are not known
 */
public record Explanation(List<Explained> files, int same, List<Changed> articles) {

    public Explanation {
        files = List.copyOf(files);
        articles = List.copyOf(articles);
    }

    /** Of a build that found nothing to do. */
    public static Explanation ofNothing() {
        return new Explanation(List.of(), 0, List.of());
    }
}
