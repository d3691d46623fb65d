package org.backfile.search;

import java.util.List;
import org.backfile.words.ForwardIndex;
import org.backfile.words.Lexicon;

/**
 * The words of a segment's stories, with their lexicon. Does not change when more words are recorded.
 *
 * @param streams by number of the story
 */
record SegmentWords(List<byte[]> streams, Lexicon lexicon) {

    static SegmentWords of(Segment segment, ForwardIndex words, Lexicon lexicon) {
        return new SegmentWords(
                segment.stories().stream().map(story -> words.of(story.text())).toList(), lexicon);
    }

    /** A reader for walking through the stories; use one per thread. */
    StoryWords reader() {
        return new StoryWords(lexicon);
    }

    /** The same, for some terms only. */
    StoryWords reader(int[] terms) {
        return StoryWords.only(terms, lexicon);
    }

    /** How many stories there are. */
    int size() {
        return streams.size();
    }
}
