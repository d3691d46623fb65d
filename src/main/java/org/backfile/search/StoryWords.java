package org.backfile.search;

import java.util.Arrays;
import org.backfile.words.Lexicon;

/**
 * Decodes the words of one story after the other. Callers that count walk its arrays in plain loops: with 100,000
 * stories that happens ten million times for each index file that has changed.
 */
final class StoryWords {

    /** Positions between two pieces of text: more than phrases have consecutive stop words. */
    private static final int LEFT_OUT = 4;

    /** How many times a word in a headline counts. */
    static final int HEADLINE = 3;

    private static final int PASSED_OVER = Integer.MIN_VALUE;

    private final Lexicon lexicon;
    private final int[] termOf;

    /** Of each word of the story, in order; a word with several terms appears once for each. */
    int[] forms = new int[1024];
    /** {@link Lexicon#NO_TERM} for a stop word. */
    int[] terms = new int[1024];

    int[] positions = new int[1024];
    /** How many words there are, and how many of them are in the headline. */
    int size;

    int headline;

    StoryWords(Lexicon lexicon) {
        this(lexicon, lexicon.termOf());
    }

    private StoryWords(Lexicon lexicon, int[] termOf) {
        this.lexicon = lexicon;
        this.termOf = termOf;
    }

    /** Decodes only the words of these terms, and perhaps a few others; several times as fast for few terms. */
    static StoryWords only(int[] terms, Lexicon lexicon) {
        var isMeant = new boolean[lexicon.terms().size()];
        Arrays.stream(terms).forEach(term -> isMeant[term] = true);
        int[] termOf = lexicon.termOf().clone();
        for (int form = 0; form < termOf.length; form++) {
            boolean isOne = termOf[form] >= 0;
            if (termOf[form] == Lexicon.NO_TERM || isOne && !isMeant[termOf[form]]) {
                termOf[form] = PASSED_OVER;
            }
        }
        return new StoryWords(lexicon, termOf);
    }

    void read(byte[] bytes) {
        int end = bytes.length;
        // No word takes less than a byte.
        reserve(end);
        size = 0;
        headline = -1;
        int position = 0;
        for (int at = 0; at < end; ) {
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
            if (term == PASSED_OVER) {
                position++;
            } else if (term < Lexicon.NO_TERM) {
                addAll(number - 1, position++, end - at);
            } else {
                forms[size] = number - 1;
                terms[size] = term;
                positions[size++] = position++;
            }
        }
        headline = headline < 0 ? size : headline;
    }

    /** The number of terms of the story; each in the headline counts {@value #HEADLINE} times. */
    int length() {
        int length = 0;
        for (int i = 0; i < size; i++) {
            length += terms[i] < 0 ? 0 : i < headline ? HEADLINE : 1;
        }
        return length;
    }

    /** @param behind upper bound on the number of words that follow */
    private void addAll(int form, int position, int behind) {
        int[] its = lexicon.termsOf(form);
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
