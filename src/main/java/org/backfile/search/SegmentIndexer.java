package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.backfile.text.Fingerprint;
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
     * @param removed counts of the stories that are gone, and {@code added} of those that are new
     */
    private record Change(InvertedIndex before, StoryDelta delta, TermCounts removed, TermCounts added) {

        /** The terms of stories that are new or gone. */
        int[] terms() {
            var terms = new int[added.stories.length];
            int size = 0;
            for (int term = 0; term < terms.length; term++) {
                if (added.stories[term] > 0 || removed.stories[term] > 0) {
                    terms[size++] = term;
                }
            }
            return Arrays.copyOf(terms, size);
        }
    }

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
                .map(delta -> new Change(
                        before,
                        delta,
                        words.counts(delta.removed(), before.stories()::text),
                        words.counts(delta.added(), words::text)));
    }

    private Inversion.Survey surveyAfter(Change since) {
        TermCounts counts = since.before.terms().counts().copy(since.added.stories.length, since.added.forms.length);
        counts.add(since.added);
        counts.subtract(since.removed);
        var stories = new StoryColumns.Builder(words.size());
        StoryWords story = words.reader();
        int[] thenAt = since.delta.thenAt(words.size());
        for (int number = 0; number < words.size(); ) {
            if (thenAt[number] == StoryDelta.GONE) {
                story.read(words.stream(number));
                stories.add(words.text(number++), story);
            } else {
                int from = number++;
                while (number < words.size() && thenAt[number] == thenAt[number - 1] + 1) {
                    number++;
                }
                stories.add(since.before.stories(), thenAt[from], thenAt[from] + number - from);
            }
        }
        return new Inversion.Survey(counts, stories.build());
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
        int[] terms = since.terms();
        Postings postings = postings(
                terms,
                since.added,
                since.delta.added(),
                words::text,
                survey.stories().lengths(),
                impact);
        if (since.delta.isMoved()) {
            return keep(impact, sink -> merged(since, postings, sink));
        }
        int[] touched = touched(terms, since, postings, impact);
        boolean isMuch = touched.length * 4 > survey.counts().present().length;
        return isMuch ? keep(impact, sink -> merged(since, postings, sink)) : overlaid(since, postings, touched);
    }

    /**
     * The terms whose letters are others now. A sentence at the end of a text leaves the terms before it where they
     * are, and of many the impact too.
     */
    private int[] touched(int[] terms, Change since, Postings added, Impact impact) {
        StoryColumns before = since.before.stories();
        Postings removed =
                postings(terms, since.removed, since.delta.removed(), before::text, before.lengths(), impact);
        return IntStream.of(terms).filter(term -> !added.isSame(removed, term)).toArray();
    }

    private Postings postings(
            int[] terms,
            TermCounts counts,
            int[] numbers,
            IntFunction<Fingerprint> texts,
            int[] lengths,
            Impact impact) {
        var postings = new Postings(terms, counts, impact);
        StoryWords story = words.reader();
        for (int number : numbers) {
            story.read(words.stream(texts.apply(number)));
            postings.add(story, number, lengths[number]);
        }
        return postings;
    }

    /** All letters, for a new state: those of terms that no change touches need other numbers of stories at most. */
    private TermColumns merged(Change since, Postings postings, Records.Sink sink) throws IOException {
        TermColumns columns = TermColumns.of(survey.counts());
        var to = new RecordWriter(columns, sink);
        var merge = new TermMerge(since.before, since.delta, postings);
        for (int term : survey.counts().present()) {
            if (since.added.stories[term] > 0 || since.removed.stories[term] > 0) {
                TermMerge now = merge.of(term);
                to.put(term, now.list(), now.positions());
            } else {
                to.put(term, merge.renumbered(term).list(), since.before);
            }
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
