package org.backfile.search;

/**
 * How much of a story is about a term: BM25's part that does not depend on other stories (Robertson and Zaragoza, The Probabilistic Relevance
 * Framework, 2009), in {@value #LEVELS} levels.
 */
final class Strength {

    static final int LEVELS = 64;
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int STEPS_OF_AN_OCTAVE = 8;

    private final int eighths;
    private final double mean;

    /** @param mean the length of the average story; rounded, so that one more story does not change every file */
    Strength(double mean) {
        eighths = (int) StrictMath.rint(STEPS_OF_AN_OCTAVE * StrictMath.log(Math.max(1, mean)) / StrictMath.log(2));
        this.mean = StrictMath.pow(2, (double) eighths / STEPS_OF_AN_OCTAVE);
    }

    /** Equal when all strengths are. */
    int meanInEighthsOfAnOctave() {
        return eighths;
    }

    /**
     * @param count  how often the text has the term, and three times for each in the headline
     * @param length the story's number of terms, counted in the same way
     * @return 0 to 63
     */
    int of(int count, int length) {
        return Math.min(LEVELS - 1, (int) (LEVELS * (count / (count + K1 * (1 - B + B * length / mean)))));
    }

    /** A character that needs no escape in a text of JavaScript: from {@code #} on, without the backslash. */
    static int letterOf(int strength) {
        int letter = '#' + strength;
        return letter < '\\' ? letter : letter + 1;
    }
}
