package org.backfile.search;

import java.util.Arrays;
import org.backfile.text.Fingerprint;

/**
 * The stories of a segment by number, in plain arrays: the text of each, its length and the terms of its headline.
 *
 * @param texts     two numbers a story: the fingerprint of its text
 * @param lengths   how many terms it has, each in the headline counted {@value StoryWords#HEADLINE} times
 * @param starts    where the terms of its headline begin; one more says where the last end
 * @param headlines the terms of all headlines, in order
 */
record StoryColumns(long[] texts, int[] lengths, int[] starts, int[] headlines) {

    int size() {
        return lengths.length;
    }

    Fingerprint text(int story) {
        return new Fingerprint(texts[2 * story], texts[2 * story + 1]);
    }

    /** The length of all stories together. */
    long length() {
        return Arrays.stream(lengths).asLongStream().sum();
    }

    /** Columns under construction. */
    static final class Builder {
        private final long[] texts;
        private final int[] lengths;
        private final int[] starts;
        private int[] headlines;
        private int size;

        Builder(int stories) {
            texts = new long[2 * stories];
            lengths = new int[stories];
            starts = new int[stories + 1];
            headlines = new int[8 * stories + 8];
        }

        Builder add(Fingerprint text, StoryWords words) {
            int[] terms = new int[words.headline];
            int known = 0;
            for (int i = 0; i < words.headline; i++) {
                if (words.terms[i] >= 0) {
                    terms[known++] = words.terms[i];
                }
            }
            return add(text.high(), text.low(), words.length(), terms, 0, known);
        }

        /** Adds a story of other columns. */
        Builder add(StoryColumns other, int story) {
            return add(
                    other.texts[2 * story],
                    other.texts[2 * story + 1],
                    other.lengths[story],
                    other.headlines,
                    other.starts[story],
                    other.starts[story + 1]);
        }

        private Builder add(long high, long low, int length, int[] terms, int from, int to) {
            texts[2 * size] = high;
            texts[2 * size + 1] = low;
            lengths[size] = length;
            int start = starts[size++];
            int end = start + to - from;
            headlines = end <= headlines.length ? headlines : Arrays.copyOf(headlines, end * 2);
            System.arraycopy(terms, from, headlines, start, to - from);
            starts[size] = end;
            return this;
        }

        StoryColumns build() {
            return new StoryColumns(texts, lengths, starts, Arrays.copyOf(headlines, starts[size]));
        }
    }
}
