package org.backfile.publish;

import java.util.List;

/**
 * What publishing did, or would do.
 *
 * @param to        the destination as it was named
 * @param isDry     whether nothing was done
 * @param changes   what differed, in the order in which it is brought over
 * @param unchanged how many files were there as they should be
 * @param leftOut   what in the output folder is no file
 * @param outcome   what else came of it: {@code commit 1a2b3c4 on gh-pages}; empty when nothing did
 */
public record PublishReport(
        String to, boolean isDry, List<Change> changes, int unchanged, List<String> leftOut, String outcome) {

    public PublishReport {
        changes = List.copyOf(changes);
        leftOut = List.copyOf(leftOut);
    }

    /** What becomes of a file at the destination. */
    public enum Kind {
        ADD,
        CHANGE,
        REMOVE
    }

    /** @param size in bytes, of what is brought over; 0 for what is removed */
    public record Change(Kind kind, String path, long size) {}

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Of all that is brought over. */
    public long bytes() {
        return changes.stream().mapToLong(Change::size).sum();
    }
}
