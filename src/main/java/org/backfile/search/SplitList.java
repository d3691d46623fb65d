package org.backfile.search;

import java.util.function.IntPredicate;

/** The postings of a very common term as letters: those with the most impact, and the rest apart. */
final class SplitList {

    /** How many entries the first part of a list has at most. */
    static final int LONGEST = 8_192;

    private final PostingList list;
    private final boolean[] isFirst;
    private final int impactOfRest;

    private SplitList(PostingList list, boolean[] isFirst, int impactOfRest) {
        this.list = list;
        this.isFirst = isFirst;
        this.impactOfRest = impactOfRest;
    }

    /** @param list of more than {@value #LONGEST} entries */
    static SplitList of(PostingList list) {
        var isFirst = new boolean[list.size()];
        var counts = new int[Impact.LEVELS];
        for (int i = 0; i < list.size(); i++) {
            counts[list.impact(i)]++;
        }
        int least = Impact.LEVELS;
        int stronger = 0;
        while (stronger + counts[least - 1] <= LONGEST) {
            stronger += counts[--least];
        }
        // Among the entries at the threshold, take the newest, which come first among equals.
        int room = LONGEST - stronger;
        long sum = 0;
        for (int i = list.size() - 1; i >= 0; i--) {
            isFirst[i] = list.impact(i) >= least || list.impact(i) == least - 1 && room-- > 0;
            sum += isFirst[i] ? 0 : list.impact(i);
        }
        return new SplitList(list, isFirst, (int) (sum / (list.size() - LONGEST)));
    }

    /** The mean impact in the stories of the rest. */
    int impactOfRest() {
        return impactOfRest;
    }

    Letters first() {
        Letters letters = entries(i -> isFirst[i]);
        for (int i = 0; i < list.size(); i++) {
            if (isFirst[i]) {
                letters.letter(Impact.letterOf(list.impact(i)));
            }
        }
        return letters;
    }

    Letters rest() {
        return entries(i -> !isFirst[i]);
    }

    private Letters entries(IntPredicate isIn) {
        var letters = new Letters();
        int before = -1;
        for (int i = 0; i < list.size(); i++) {
            if (isIn.test(i)) {
                letters.number((list.story(i) - before - 1) * 2 + (list.isInHeadline(i) ? 1 : 0));
                before = list.story(i);
            }
        }
        return letters;
    }
}
