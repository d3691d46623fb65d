package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backfile.work.Workers;

/**
 * Makes the inverted index of a segment: from the one that the last build kept and the stories that have changed since,
 * or from all words. The result is the same.
 *
 * <p>It has two steps, since the impacts of one segment depend on the lengths of the stories of all: first
 * {@link #counts} and {@link #stories} are known, then {@link #index} makes the letters.
 */
final class SegmentIndexer {

    private final SegmentWords words;
    private final Optional<IndexState> state;
    private final Workers workers;
    private final Optional<Change> change;
    private final Inversion.Survey survey;

    /**
     * How a segment has changed.
     *
     * @param added   counts of the stories that are new
     * @param touched the terms of stories that are new or gone
     */
    private record Change(InvertedIndex before, StoryDelta delta, TermCounts added, BitSet touched) {}

    private SegmentIndexer(SegmentWords words, Optional<IndexState> state, boolean isFromState, Workers workers) {
        this.words = words;
        this.state = state;
        this.workers = workers;
        change = state.filter(kept -> isFromState).flatMap(IndexState::read).flatMap(this::changeSince);
        survey = change.map(this::surveyAfter).orElseGet(() -> Inversion.survey(words, workers));
    }

    /** @param isFromState whether to use what the last build kept; it is replaced either way */
    static SegmentIndexer of(SegmentWords words, Optional<IndexState> state, boolean isFromState, Workers workers) {
        return new SegmentIndexer(words, state, isFromState, workers);
    }

    TermCounts counts() {
        return survey.counts();
    }

    StoryColumns stories() {
        return survey.stories();
    }

    private Optional<Change> changeSince(InvertedIndex before) {
        return StoryDelta.between(before.stories().texts(), words.texts())
                .filter(delta -> words.hasAll(before.stories(), delta.removed()))
                .map(delta -> {
                    TermCounts added = words.noCounts();
                    StoryWords story = words.reader();
                    for (int number : delta.added()) {
                        story.read(words.stream(number));
                        added.add(story);
                    }
                    return new Change(before, delta, added, new BitSet());
                });
    }

    private Inversion.Survey surveyAfter(Change since) {
        TermCounts none = words.noCounts();
        TermCounts counts = since.before.terms().counts().copy(none.stories.length, none.forms.length);
        var stories = new StoryColumns.Builder(words.size());
        StoryWords story = words.reader();
        for (int number : since.delta.removed()) {
            story.read(words.stream(since.before.stories().text(number)));
            counts.subtract(story);
            touch(story, since.touched);
        }
        counts.add(since.added);
        int[] thenAt = since.delta.thenAt(words.size());
        for (int number = 0; number < words.size(); number++) {
            if (thenAt[number] != StoryDelta.GONE) {
                stories.add(since.before.stories(), thenAt[number]);
            } else {
                story.read(words.stream(number));
                stories.add(words.text(number), story);
                touch(story, since.touched);
            }
        }
        return new Inversion.Survey(counts, stories.build());
    }

    private static void touch(StoryWords story, BitSet terms) {
        for (int i = 0; i < story.size; i++) {
            if (story.terms[i] >= 0) {
                terms.set(story.terms[i]);
            }
        }
    }

    /** @param impact of the terms in the stories of all segments */
    InvertedIndex index(Impact impact) {
        try {
            return change.filter(since -> since.before.eighths() == impact.meanInEighthsOfAnOctave())
                    .map(since -> changed(since, impact))
                    .orElseGet(() -> anew(impact));
        } catch (InvertedIndex.Damaged kept) {
            return anew(impact);
        }
    }

    private InvertedIndex anew(Impact impact) {
        return keep(impact, sink -> Inversion.invert(words, survey, impact, sink, workers));
    }

    private InvertedIndex changed(Change since, Impact impact) {
        int[] touched = since.touched.stream().toArray();
        var postings = new Postings(touched, since.added, impact);
        StoryWords story = words.reader(touched);
        for (int number : since.delta.added()) {
            story.read(words.stream(number));
            postings.add(story, number, survey.stories().lengths()[number]);
        }
        boolean isMuch = touched.length * 4 > survey.counts().present().length;
        return isMuch || since.delta.isMoved()
                ? keep(impact, sink -> merged(since, postings, sink))
                : overlaid(since, postings, touched);
    }

    /** All letters, for a new state: those of terms that were not touched need other numbers of stories at most. */
    private TermColumns merged(Change since, Postings postings, Records.Sink sink) throws IOException {
        TermColumns columns = TermColumns.of(survey.counts());
        var to = new RecordWriter(columns, sink);
        var merge = new TermMerge(since.before, since.delta, postings);
        for (int term : survey.counts().present()) {
            TermMerge now = since.touched.get(term) ? merge.of(term) : merge.renumbered(term);
            to.put(term, now.list(), now.positions());
        }
        to.flush();
        return columns;
    }

    /** The letters of the terms that were touched, above those that were kept. */
    private InvertedIndex overlaid(Change since, Postings postings, int[] touched) {
        TermColumns columns = since.before.terms().with(survey.counts());
        var letters = new HashMap<Integer, InvertedIndex.Changed>();
        var merge = new TermMerge(since.before, since.delta, postings);
        for (int term : touched) {
            merge.of(term);
            columns.put(term, merge.list(), merge.positions());
            letters.put(
                    term,
                    new InvertedIndex.Changed(
                            merge.list().bytes(), merge.positions().bytes()));
        }
        return new InvertedIndex(
                survey.stories(), columns, since.before.eighths(), since.before.records(), Map.copyOf(letters));
    }

    /** Hands the letters of all terms to a sink. */
    private interface Filling {
        TermColumns fill(Records.Sink sink) throws IOException;
    }

    private InvertedIndex keep(Impact impact, Filling filling) {
        try {
            if (state.isPresent()) {
                return keepIn(state.get(), impact, filling);
            }
        } catch (IOException | UncheckedIOException unwritable) {
            // A site in a folder that cannot be written to is still searched: its letters stay in memory.
            return inMemory(impact, filling);
        }
        return inMemory(impact, filling);
    }

    private InvertedIndex keepIn(IndexState kept, Impact impact, Filling filling) throws IOException {
        try (var writer = kept.writer()) {
            TermColumns terms = filling.fill(writer);
            return writer.finish(new InvertedIndex(
                    survey.stories(), terms, impact.meanInEighthsOfAnOctave(), Records.NONE, Map.of()));
        }
    }

    private InvertedIndex inMemory(Impact impact, Filling filling) {
        try {
            var records = new Records.InMemory();
            return new InvertedIndex(
                    survey.stories(), filling.fill(records), impact.meanInEighthsOfAnOctave(), records, Map.of());
        } catch (IOException impossible) {
            throw new UncheckedIOException("keeping letters in memory failed", impossible);
        }
    }
}
