package org.backfile.bench.relevance;

import java.util.List;
import java.util.Optional;

/** What is looked up of a text: the same for the articles and for the queries. */
interface Analysis {

    /**
     * One word of a text, at its place among all of them.
     *
     * @param form without case and accents
     * @param term what stands in the index for the form; none for a stop word
     */
    record Word(String form, Optional<String> term) {
    }

    /** The words of a text, in order. */
    List<Word> wordsOf(String text);
}
