package org.backfile.search;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
        return stories.get(story).text();
    }

    /** Two numbers a story: the fingerprint of its text. */
    long[] texts() {
        var texts = new long[2 * size()];
        for (int story = 0; story < size(); story++) {
            Fingerprint text = text(story);
            texts[2 * story] = text.high();
            texts[2 * story + 1] = text.low();
        }
        return texts;
    }

    /** The words of a story, for {@link StoryWords#read}. */
    byte[] stream(int story) {
        return stream(text(story));
    }

    byte[] stream(Fingerprint text) {
        return words.of(text);
    }

    /** Counts the words of some texts. */
    TermCounts counts(int[] numbers, IntFunction<Fingerprint> texts) {
        TermCounts counts = noCounts();
        StoryWords story = reader();
        for (int number : numbers) {
            story.read(stream(texts.apply(number)));
            counts.add(story);
        }
        return counts;
    }

    /** Whether the words of some stories, which may no longer be of the segment, are still there. */
    boolean hasAll(StoryColumns others, int[] some) {
        return IntStream.of(some).allMatch(story -> words.has(others.text(story)));
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
