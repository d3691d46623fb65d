package org.backfile.search;

import java.util.Arrays;

/** How often the terms and the forms of a lexicon are in some stories. */
final class TermCounts {

    /** By term: in how many stories it is, and how often. */
    final int[] stories;

    final int[] occurrences;
    /** By form: how often it is in them. */
    final int[] forms;

    private final int[] lastSeen;
    private int seen;

    TermCounts(int[] stories, int[] occurrences, int[] forms) {
        this.stories = stories;
        this.occurrences = occurrences;
        this.forms = forms;
        lastSeen = new int[stories.length];
    }

    TermCounts(int terms, int forms) {
        this(new int[terms], new int[terms], new int[forms]);
    }

    /** A copy with room for the terms and forms of a lexicon that may have grown. */
    TermCounts copy(int terms, int forms) {
        return new TermCounts(
                Arrays.copyOf(stories, terms), Arrays.copyOf(occurrences, terms), Arrays.copyOf(this.forms, forms));
    }

    void add(StoryWords story) {
        seen++;
        for (int i = 0; i < story.size; i++) {
            forms[story.forms[i]]++;
            int term = story.terms[i];
            if (term >= 0) {
                stories[term] += lastSeen[term] == seen ? 0 : 1;
                lastSeen[term] = seen;
                occurrences[term]++;
            }
        }
    }

    void add(TermCounts others) {
        add(others.stories, stories);
        add(others.occurrences, occurrences);
        add(others.forms, forms);
    }

    void subtract(TermCounts others) {
        subtract(others.stories, stories);
        subtract(others.occurrences, occurrences);
        subtract(others.forms, forms);
    }

    private static void subtract(int[] some, int[] from) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= some[i];
        }
    }

    private static void add(int[] some, int[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += some[i];
        }
    }

    /** The terms that are in at least one of the stories. */
    int[] present() {
        var present = new int[stories.length];
        int size = 0;
        for (int term = 0; term < stories.length; term++) {
            if (stories[term] > 0) {
                present[size++] = term;
            }
        }
        return Arrays.copyOf(present, size);
    }
}
