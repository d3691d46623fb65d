package org.backfile.output;

/**
 * What the files of a manifest add up to.
 *
 * @param bytes   of all files that are not in doubt
 * @param inDoubt number of files in doubt
 */
record ManifestTotals(int files, long bytes, int inDoubt) {

    static final ManifestTotals NONE = new ManifestTotals(0, 0, 0);

    ManifestTotals with(ManifestEntry entry) {
        return new ManifestTotals(files + 1, bytes + entry.size(), inDoubt + (entry.isInDoubt() ? 1 : 0));
    }

    ManifestTotals without(ManifestEntry entry) {
        return new ManifestTotals(files - 1, bytes - entry.size(), inDoubt - (entry.isInDoubt() ? 1 : 0));
    }
}
