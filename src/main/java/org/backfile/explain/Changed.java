package org.backfile.explain;

import java.util.Comparator;

/**
 * Something that has changed since the last build.
 *
 * @param name as a person knows it: {@code articles/1987/ferry.txt}, {@code site.title}, {@code month.peb}
 */
public record Changed(String name, Difference difference) implements Comparable<Changed> {

    private static final Comparator<Changed> ORDER =
            Comparator.comparing(Changed::name).thenComparing(Changed::difference);

    /** How it differs. */
    public enum Difference {
        NEW,
        CHANGED,
        REMOVED,
        /** An article that says what it said, at another address. */
        MOVED,
        /** An article that has become a draft. */
        WITHDRAWN
    }

    @Override
    public int compareTo(Changed other) {
        return ORDER.compare(this, other);
    }
}
