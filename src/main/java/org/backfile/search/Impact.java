package org.backfile.search;

import java.util.Arrays;

/**
 * How much of a story is about a term: BM25's part that does not depend on other stories (Robertson and Zaragoza, The
 * Probabilistic Relevance Framework, 2009), {@code x = f / (f + k)}, in {@value #LEVELS} levels. The levels are even in
 * {@code ln(x / (1 - x)) = ln(f / k)}: of the ten best of a query 96 % are those of exact numbers, and 93 % with levels
 * that are even in {@code x}.
 */
final class Impact {

    static final int LEVELS = 90;
    private static final int STEPS = 15;
    private static final int LOWEST = -3;
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int STEPS_OF_AN_OCTAVE = 8;

    private final int eighths;
    private final double mean;
    /** By level: the least {@code f / k} that has it. */
    private final double[] least = new double[LEVELS];

    /** @param mean the length of the average story; rounded, so that one more story does not change every file */
    Impact(double mean) {
        eighths = (int) StrictMath.rint(STEPS_OF_AN_OCTAVE * StrictMath.log(Math.max(1, mean)) / StrictMath.log(2));
        this.mean = StrictMath.pow(2, (double) eighths / STEPS_OF_AN_OCTAVE);
        for (int level = 0; level < LEVELS; level++) {
            least[level] = StrictMath.exp(LOWEST + (double) level / STEPS);
        }
    }

    /** Equal when the impacts of all terms are. */
    int meanInEighthsOfAnOctave() {
        return eighths;
    }

    /**
     * @param count  how often the text has the term, and three times for each in the headline
     * @param length the story's number of terms, counted in the same way
     * @return 0 to 89
     */
    int of(int count, int length) {
        int place = Arrays.binarySearch(least, count / (K1 * (1 - B + B * length / mean)));
        return place >= 0 ? place : Math.max(0, -2 - place);
    }

    /** A character that needs no escape in a text of JavaScript: from {@code #} on, without the backslash. */
    static int letterOf(int impact) {
        int letter = '#' + impact;
        return letter < '\\' ? letter : letter + 1;
    }
}
