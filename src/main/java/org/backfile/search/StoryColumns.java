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
            add(terms, 0, known);
            texts[2 * size] = text.high();
            texts[2 * size + 1] = text.low();
            lengths[size] = words.length();
            starts[size + 1] = starts[size] + known;
            size++;
            return this;
        }

        /** Adds stories of other columns. */
        Builder add(StoryColumns others, int from, int to) {
            int first = others.starts[from];
            int start = starts[size];
            add(others.headlines, first, others.starts[to]);
            System.arraycopy(others.texts, 2 * from, texts, 2 * size, 2 * (to - from));
            System.arraycopy(others.lengths, from, lengths, size, to - from);
            for (int story = from; story < to; story++) {
                starts[++size] = others.starts[story + 1] - first + start;
            }
            return this;
        }

        /** Adds headlines to those of the stories that have been added. */
        private void add(int[] terms, int from, int to) {
            int start = starts[size];
            int end = start + to - from;
            headlines = end <= headlines.length ? headlines : Arrays.copyOf(headlines, end * 2);
            System.arraycopy(terms, from, headlines, start, to - from);
        }

        StoryColumns build() {
            return new StoryColumns(texts, lengths, starts, Arrays.copyOf(headlines, starts[size]));
        }
    }
}
