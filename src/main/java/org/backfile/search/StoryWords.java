package org.backfile.search;

import java.util.Arrays;

/**
 * The words of one story after the other, taken out of their bytes. Whoever counts goes through its arrays in plain loops: at 100,000
 * stories that is done ten million times for each file of the index that has changed.
 */
final class StoryWords {

    /** Positions between two pieces of text: more than the stop words in a row that phrases have. */
    private static final int LEFT_OUT = 4;

    private final Vocabulary vocabulary;
    private final int[] termOf;

    /** Of each word of the story, in order; a word with several terms is there once for each. */
    int[] forms = new int[1024];
    /** {@link Vocabulary#NO_TERM} for a stop word. */
    int[] terms = new int[1024];
    int[] positions = new int[1024];
    /** How many words there are, and how many of them are the headline's. */
    int size;
    int headline;

    StoryWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        termOf = vocabulary.termOf();
    }

    void read(byte[] bytes) {
        // No word takes less than a byte.
        reserve(bytes.length);
        size = 0;
        headline = -1;
        int position = 0;
        for (int at = 0; at < bytes.length; ) {
            int number = bytes[at++];
            if (number < 0) {
                number &= 0x7f;
                int shift = 7;
                int next;
                do {
                    next = bytes[at++];
                    number |= (next & 0x7f) << shift;
                    shift += 7;
                } while (next < 0);
            }
            if (number == 0) {
                headline = headline < 0 ? size : headline;
                position += LEFT_OUT;
                continue;
            }
            int term = termOf[number - 1];
            if (term < Vocabulary.NO_TERM) {
                addAll(number - 1, position++, bytes.length - at);
            } else {
                forms[size] = number - 1;
                terms[size] = term;
                positions[size++] = position++;
            }
        }
        headline = headline < 0 ? size : headline;
    }

    /** @param behind at most how many words follow */
    private void addAll(int form, int position, int behind) {
        int[] its = vocabulary.termsOf(form);
        reserve(size + its.length + behind);
        for (int term : its) {
            forms[size] = form;
            terms[size] = term;
            positions[size++] = position;
        }
    }

    private void reserve(int words) {
        if (words > forms.length) {
            forms = Arrays.copyOf(forms, words * 2);
            terms = Arrays.copyOf(terms, words * 2);
            positions = Arrays.copyOf(positions, words * 2);
        }
    }
}
