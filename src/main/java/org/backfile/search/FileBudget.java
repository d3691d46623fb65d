package org.backfile.search;

/**
 * How many files of each kind a segment may have. More files are smaller ones, of which a query loads less; together they
 * are one for about fifteen pages of a large site. A small archive has fewer, since no file is made smaller than what a
 * request is worth.
 *
 * @param stories of the segment
 */
record FileBudget(int stories) {

    /**
     * About 3 KB when a host has compressed them; half the results of most questions are in the files of words
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
