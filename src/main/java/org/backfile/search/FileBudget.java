package org.backfile.search;

/**
 * How many files of each kind a part may have: fewer than 3,000 in all, because some hosts take no more than 20,000 files and a site has others
 * too. A small archive has fewer, since no file is made smaller than what one request is worth.
 *
 * @param stories of the part
 * @param all     stories of the archive
 */
record FileBudget(int stories, int all) {

    private static final int STORIES = 1_600;
    private static final int WORDS = 860;
    private static final int POSITIONS = 420;
    private static final int RESTS = 40;

    /** How many stories a file shows; the same in all parts. */
    int storiesInAFile() {
        return Math.max(16, (all + STORIES - 1) / STORIES);
    }

    int words() {
        return share(WORDS);
    }

    int positions() {
        return share(POSITIONS);
    }

    int rests() {
        return share(RESTS);
    }

    private int share(int files) {
        return Math.max(1, (int) ((long) files * stories / all));
    }
}
