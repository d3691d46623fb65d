package org.backfile.search;

/**
 * How many files of each kind a segment may have. The more files, the smaller each is and the less a query loads; all
 * kinds together come to about one file per fifteen pages of a large site. A small archive has fewer, since no file is
 * made too small to be worth a request.
 *
 * @param stories how many the segment has
 */
record FileBudget(int stories) {

    /**
     * About 3 KB once a host has compressed them; half of the results of most queries are in the word files
     * ({@link LikelyResults}).
     */
    static final int STORIES_IN_A_FILE = 32;

    int words() {
        // The file that names all of these is the first that a query loads.
        return Math.min(8_000, Math.max(1_400, stories / 40));
    }

    int positions() {
        return Math.max(400, stories / 100);
    }

    int rests() {
        return Math.max(40, stories / 1_000);
    }
}
