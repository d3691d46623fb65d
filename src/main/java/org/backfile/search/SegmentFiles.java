package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.backfile.archive.Archive;
import org.backfile.text.Fingerprint;
import org.backfile.work.Workers;

/** The files of one segment: planned together, made on demand, many in one pass over the words. */
final class SegmentFiles {

    /** Format version of the index. Goes up when the same words are written in another way. */
    static final int FORMAT = 1;

    /**
     * How many entries or positions the files of one batch have: half of all that are wanted, but no fewer than are
     * worth a pass over all words, and no more than memory should hold.
     */
    private static final int SMALLEST_BATCH = 400_000;

    private static final int LARGEST_BATCH = 6_000_000;
    private static final int STORY_FILES_AT_ONCE = 100;

    private final Segment part;
    private final SegmentWords words;
    private final TermStatistics statistics;
    private final Impact impact;
    private final WordFiles wordFiles;
    private final RestFiles rests;
    private final PositionFiles positions;
    private final StoryFiles stories;
    private final Facets facets;
    private final Days days;
    private final List<Planned> planned = new ArrayList<>();

    private enum Kind {
        WORDS,
        RESTS,
        POSITIONS,
        STORIES,
        FACETS,
        NAMES,
        DAYS
    }

    /** @param number the file's number among those of its kind */
    private record Planned(Shard shard, Kind kind, int number) {}

    /** @param forms by number: whether the segment has it */
    SegmentFiles(
            Segment part,
            SegmentWords words,
            TermStatistics statistics,
            boolean[] forms,
            Impact impact,
            Archive archive,
            Workers workers) {
        this.part = part;
        var budget = new FileBudget(part.stories().size());
        this.words = words;
        this.statistics = statistics;
        this.impact = impact;
        Supplier<Facets> itsFacets = workers.start(() -> Facets.of(part, archive));
        Supplier<LikelyResults> shown = workers.start(() -> LikelyResults.of(words, statistics));
        var table = FormTable.of(words.lexicon(), forms, statistics.stories);
        positions = new PositionFiles(table, statistics, budget.positions());
        rests = new RestFiles(table, statistics, budget.rests());
        wordFiles =
                new WordFiles(table, statistics, impact, positions, rests, shown.get(), part.stories(), budget.words());
        stories = new StoryFiles(part.stories());
        facets = itsFacets.get();
        days = Days.of(part.stories());
        plan(Kind.WORDS, "w", wordFiles.size(), wordFiles::fingerprint);
        plan(Kind.RESTS, "t", rests.size(), file -> rests.fingerprint(file, impact));
        plan(Kind.POSITIONS, "p", positions.size(), positions::fingerprint);
        plan(Kind.STORIES, "d", stories.size(), stories::fingerprint);
        plan(
                Kind.FACETS,
                "f",
                facets.blocks().size(),
                file -> of(facets.blocks().get(file)));
        plan(Kind.NAMES, "n", of(facets.names()));
        plan(Kind.DAYS, "days", of(List.of(days.lines())));
    }

    private static Fingerprint of(List<String> texts) {
        return Fingerprint.builder().addAll(texts).build();
    }

    private void plan(Kind kind, String letter, int files, IntFunction<Fingerprint> shows) {
        IntStream.range(0, files)
                .forEach(file -> planned.add(
                        new Planned(new Shard(part.name() + "/" + letter + file, shows.apply(file)), kind, file)));
    }

    private void plan(Kind kind, String name, Fingerprint shows) {
        planned.add(new Planned(new Shard(part.name() + "/" + name, shows), kind, 0));
    }

    List<Shard> shards() {
        return planned.stream().map(Planned::shard).toList();
    }

    /** Changes when a file of the segment does. */
    String version() {
        var print = Fingerprint.builder().add(FORMAT);
        shards().forEach(shard -> print.add(shard.name()).add(shard.shows()));
        return print.build().toString().substring(0, 8);
    }

    Segment part() {
        return part;
    }

    Days days() {
        return days;
    }

    /** Where each word file begins. */
    String beginnings() {
        return wordFiles.beginnings();
    }

    /** Files that are made together; batches are independent of each other. */
    interface Batch {
        void make(BiConsumer<Shard, byte[]> to);
    }

    List<Batch> batches(Set<Shard> wanted) {
        var batches = new ArrayList<Batch>();
        for (List<Planned> some : split(of(wanted, Kind.WORDS, Kind.RESTS), statistics.stories)) {
            batches.add(to -> makeLists(some, to));
        }
        for (List<Planned> some : split(of(wanted, Kind.POSITIONS), statistics.occurrences)) {
            batches.add(to -> makePositions(some, to));
        }
        for (List<Planned> some :
                split(of(wanted, Kind.STORIES, Kind.FACETS, Kind.NAMES, Kind.DAYS), file -> 1, STORY_FILES_AT_ONCE)) {
            batches.add(to -> some.forEach(file -> make(file, to)));
        }
        return batches;
    }

    private List<Planned> of(Set<Shard> wanted, Kind... kinds) {
        return planned.stream()
                .filter(file -> Arrays.asList(kinds).contains(file.kind) && wanted.contains(file.shard))
                .toList();
    }

    private List<List<Planned>> split(List<Planned> files, int[] sizeOfTerm) {
        ToLongFunction<Planned> size = file ->
                Arrays.stream(termsOf(file)).mapToLong(term -> sizeOfTerm[term]).sum();
        long all = files.stream().mapToLong(size).sum();
        return split(files, size, Math.max(SMALLEST_BATCH, Math.min(LARGEST_BATCH, all / 2)));
    }

    /** @param enough the size at which a batch is full; the file that fills it may exceed it */
    private static List<List<Planned>> split(List<Planned> files, ToLongFunction<Planned> size, long enough) {
        var batches = new ArrayList<List<Planned>>();
        long room = 0;
        for (Planned file : files) {
            if (room <= 0) {
                batches.add(new ArrayList<>());
                room = enough;
            }
            room -= size.applyAsLong(file);
            batches.get(batches.size() - 1).add(file);
        }
        return batches;
    }

    private int[] termsOf(Planned file) {
        return switch (file.kind) {
            case WORDS -> wordFiles.terms(file.number);
            case RESTS -> rests.terms(file.number);
            case POSITIONS -> positions.terms(file.number);
            case STORIES, FACETS, NAMES, DAYS -> new int[0];
        };
    }

    private int[] termsOf(List<Planned> files) {
        return files.stream()
                .flatMapToInt(file -> Arrays.stream(termsOf(file)))
                .distinct()
                .toArray();
    }

    private void makeLists(List<Planned> files, BiConsumer<Shard, byte[]> to) {
        var lists = PostingLists.of(termsOf(files), words, statistics, impact);
        for (Planned file : files) {
            var text = new ShardText(file.shard.name());
            if (file.kind == Kind.WORDS) {
                wordFiles.write(file.number, lists, text);
            } else {
                rests.write(file.number, lists, text);
            }
            to.accept(file.shard, text.bytes());
        }
    }

    private void makePositions(List<Planned> files, BiConsumer<Shard, byte[]> to) {
        var lists = PositionLists.of(termsOf(files), words, statistics);
        for (Planned file : files) {
            var text = new ShardText(file.shard.name());
            positions.write(file.number, lists, text);
            to.accept(file.shard, text.bytes());
        }
    }

    private void make(Planned file, BiConsumer<Shard, byte[]> to) {
        var text = new ShardText(file.shard.name());
        switch (file.kind) {
            case STORIES -> stories.write(file.number, text);
            case FACETS -> facets.blocks().get(file.number).forEach(text::text);
            case NAMES -> facets.names().forEach(text::text);
            case DAYS -> text.text(days.lines());
            case WORDS, RESTS, POSITIONS ->
                throw new IllegalArgumentException(file.shard.name() + " is made from lists of terms");
        }
        to.accept(file.shard, text.bytes());
    }
}
