package org.backfile.search;

/**
 * How many files of each kind a part may have. More files are smaller ones, of which a query loads less; together they are about a tenth of
 * the pages of a large site. A small archive has fewer, since no file is made smaller than what a request is worth.
 *
 * @param stories of the part
 */
record FileBudget(int stories) {

    /** So ten results that lie in ten files cost about 12 KB when a host has compressed them. */
    static final int STORIES_IN_A_FILE = 16;

    int words() {
        // The file that names all of these is the first that a query loads.
        return Math.min(8_000, Math.max(800, stories / 40));
    }

    int positions() {
        return Math.max(400, stories / 100);
    }

    int rests() {
        return Math.max(40, stories / 1_000);
    }
}
