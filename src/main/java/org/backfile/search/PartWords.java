package org.backfile.search;

import java.util.List;

/**
 * The words of a part's stories, and what they mean. Does not change when more words are recorded.
 *
 * @param streams by number of the story
 */
record PartWords(List<byte[]> streams, Vocabulary vocabulary) {

    static PartWords of(Part part, Words words, Vocabulary vocabulary) {
        return new PartWords(
                part.stories().stream().map(story -> words.of(story.card())).toList(), vocabulary);
    }

    /** For going through the stories; one for each thread. */
    StoryWords reader() {
        return new StoryWords(vocabulary);
    }

    /** The same, for some terms alone. */
    StoryWords reader(int[] terms) {
        return StoryWords.only(terms, vocabulary);
    }

    /** How many stories there are. */
    int size() {
        return streams.size();
    }
}
