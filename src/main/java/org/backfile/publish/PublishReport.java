package org.backfile.publish;

import java.util.List;

/**
 * What publishing did, or would do.
 *
 * @param to        the destination as the person named it
 * @param isDry     whether it was a dry run that changed nothing
 * @param changes   what differed, in the order in which the changes are made
 * @param unchanged how many files were already up to date
 * @param leftOut   entries of the output folder that are no files
 * @param outcome   any further result: {@code commit 1a2b3c4 on gh-pages}; empty when there is none
 */
public record PublishReport(
        String to, boolean isDry, List<Change> changes, int unchanged, List<String> leftOut, String outcome) {

    public PublishReport {
        changes = List.copyOf(changes);
        leftOut = List.copyOf(leftOut);
    }

    /** What happens to a file at the destination. */
    public enum Kind {
        ADD,
        CHANGE,
        REMOVE
    }

    /** @param size in bytes, of an added or changed file; 0 for a removed one */
    public record Change(Kind kind, String path, long size) {}

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Total size of the files that are uploaded. */
    public long bytes() {
        return changes.stream().mapToLong(Change::size).sum();
    }
}
