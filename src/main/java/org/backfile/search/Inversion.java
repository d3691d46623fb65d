package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.work.Workers;

/** From the words of each story to the stories of each word: two passes over all words of a segment. */
final class Inversion {

    private static final int FEWEST_AT_ONCE = 500;
    private static final int PIECES = 16;

    /**
     * How many occurrences the terms of one pass have: half of all, but no fewer than are worth a pass over all words,
     * and no more than memory should hold.
     */
    private static final int FEWEST_OCCURRENCES = 400_000;

    private static final int MOST_OCCURRENCES = 8_000_000;

    private Inversion() {}

    /** What the first pass finds. */
    record Survey(TermCounts counts, StoryColumns stories) {}

    static Survey survey(SegmentWords words, Workers workers) {
        int size = Math.max(FEWEST_AT_ONCE, words.size() / PIECES + 1);
        List<Integer> starts = IntStream.iterate(0, from -> from < words.size(), from -> from + size)
                .boxed()
                .toList();
        TermCounts counts = words.noCounts();
        // Counts of a piece are as large as those of all: they are added up as they come, and not kept.
        List<StoryColumns> pieces = workers.map(starts, from -> {
            TermCounts ofPiece = words.noCounts();
            StoryColumns stories = survey(words, from, Math.min(words.size(), from + size), ofPiece);
            synchronized (counts) {
                counts.add(ofPiece);
            }
            return stories;
        });
        var stories = new StoryColumns.Builder(words.size());
        for (StoryColumns piece : pieces) {
            stories.add(piece, 0, piece.size());
        }
        return new Survey(counts, stories.build());
    }

    private static StoryColumns survey(SegmentWords words, int from, int to, TermCounts counts) {
        var stories = new StoryColumns.Builder(to - from);
        StoryWords story = words.reader();
        for (int number = from; number < to; number++) {
            story.read(words.stream(number));
            counts.add(story);
            stories.add(words.text(number), story);
        }
        return stories.build();
    }

    /**
     * The second pass: the letters of every term.
     *
     * @throws UncheckedIOException when the sink cannot keep them
     */
    static TermColumns invert(SegmentWords words, Survey survey, Impact impact, Records.Sink sink, Workers workers) {
        TermColumns columns = TermColumns.of(survey.counts);
        workers.forEach(batches(survey.counts), terms -> {
            var postings = new Postings(terms, survey.counts, impact);
            StoryWords story = words.reader(terms);
            for (int number = 0; number < words.size(); number++) {
                story.read(words.stream(number));
                postings.add(story, number, survey.stories.lengths()[number]);
            }
            try {
                write(terms, postings, new RecordWriter(columns, sink));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return columns;
    }

    private static void write(int[] terms, Postings postings, RecordWriter to) throws IOException {
        var list = new Letters();
        var positions = new Letters();
        for (int term : terms) {
            postings.list(term).write(list.clear());
            postings.writePositions(term, positions.clear());
            to.put(term, list, positions);
        }
        to.flush();
    }

    private static List<int[]> batches(TermCounts counts) {
        long all = IntStream.of(counts.occurrences).asLongStream().sum();
        long enough = Math.max(FEWEST_OCCURRENCES, Math.min(MOST_OCCURRENCES, all / 2 + 1));
        var batches = new ArrayList<int[]>();
        var batch = IntStream.builder();
        long room = enough;
        for (int term : counts.present()) {
            batch.add(term);
            room -= counts.occurrences[term];
            if (room <= 0) {
                batches.add(batch.build().toArray());
                batch = IntStream.builder();
                room = enough;
            }
        }
        batches.add(batch.build().toArray());
        return batches;
    }
}
