package org.backfile.archive;

/**
 * How many stories a term may be in and still say something about them. In a small archive even a common word is in few
 * stories, so the limit grows with the archive, by powers of two, up to 2,048 stories.
 *
 * @param ofWords the most stories that a word may be in
 */
record ListLimit(int ofWords) {

    private static final int LEAST = 4;
    private static final int MOST = 256;
    /**
     * Someone chose the topic for the story, so it is significant even where an equally common word would not be.
     */
    private static final int TOPICS_LONGER = 4;

    static ListLimit in(int stories) {
        return new ListLimit(Math.max(LEAST, Math.min(MOST, Integer.highestOneBit(Math.max(1, stories)) / 8)));
    }

    /** Whether a term that is in so many stories has a list: it must be shared, but not by too many. */
    boolean admits(int term, int stories) {
        return stories > 1 && stories <= of(term);
    }

    int of(int term) {
        return StoryTerms.isFiled(term) ? Math.min(MOST, ofWords * TOPICS_LONGER) : ofWords;
    }
}
