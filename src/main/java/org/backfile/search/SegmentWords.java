package org.backfile.search;

import java.util.List;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;
import org.backfile.words.ForwardIndex;
import org.backfile.words.Lexicon;

/**
 * The words of a segment's stories, with their lexicon. The lexicon does not change when more words are recorded.
 *
 * @param words of these stories, and perhaps of others
 */
record SegmentWords(List<Story> stories, ForwardIndex words, Lexicon lexicon) {

    Fingerprint text(int story) {
        return stories.get(story).card().text();
    }

    /** The words of a story, for {@link StoryWords#read}. */
    byte[] stream(int story) {
        return words.of(text(story));
    }

    /** A reader for walking through the stories; use one per thread. */
    StoryWords reader() {
        return new StoryWords(lexicon);
    }

    /** The same, for some terms only. */
    StoryWords reader(int[] terms) {
        return StoryWords.only(terms, lexicon);
    }

    TermCounts noCounts() {
        return new TermCounts(lexicon.terms().size(), lexicon.folded().size());
    }

    /** How many stories there are. */
    int size() {
        return stories.size();
    }
}
