package org.backfile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.backfile.archive.Archive;
import org.backfile.text.Fingerprint;
import org.backfile.words.Lexicon;
import org.backfile.work.Workers;

/** The files of one segment: planned together, made on demand. */
final class SegmentFiles {

    /** Format version of the index. Goes up when the same words are written in another way. */
    static final int FORMAT = 1;

    private static final int FILES_AT_ONCE = 20;

    private final Segment part;
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
            Segment part, InvertedIndex index, boolean[] forms, Lexicon lexicon, Archive archive, Workers workers) {
        this.part = part;
        var budget = new FileBudget(part.stories().size());
        Supplier<Facets> itsFacets = workers.start(() -> Facets.of(part, archive));
        Supplier<LikelyResults> shown = workers.start(() -> LikelyResults.of(index));
        long[] digests = StoryLines.digests(part.stories());
        var table = FormTable.of(lexicon, forms, index.storyCounts());
        positions = new PositionFiles(table, index, budget.positions());
        rests = new RestFiles(table, index, budget.rests());
        wordFiles = new WordFiles(table, index, positions, rests, shown.get(), part.stories(), digests, budget.words());
        stories = new StoryFiles(part.stories(), digests);
        facets = itsFacets.get();
        days = Days.of(part.stories());
        plan(Kind.WORDS, "w", wordFiles.size(), wordFiles::fingerprint, workers);
        plan(Kind.RESTS, "t", rests.size(), rests::fingerprint, workers);
        plan(Kind.POSITIONS, "p", positions.size(), positions::fingerprint, workers);
        plan(Kind.STORIES, "d", stories.size(), stories::fingerprint, workers);
        plan(
                Kind.FACETS,
                "f",
                facets.blocks().size(),
                file -> of(facets.blocks().get(file)),
                workers);
        plan(Kind.NAMES, "n", of(facets.names()));
        plan(Kind.DAYS, "days", of(List.of(days.lines())));
    }

    private static Fingerprint of(List<String> texts) {
        return Fingerprint.builder().addAll(texts).build();
    }

    private void plan(Kind kind, String letter, int files, IntFunction<Fingerprint> shows, Workers workers) {
        List<Integer> numbers = IntStream.range(0, files).boxed().toList();
        List<Fingerprint> prints = workers.map(numbers, shows::apply);
        numbers.forEach(file ->
                planned.add(new Planned(new Shard(part.name() + "/" + letter + file, prints.get(file)), kind, file)));
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

    /** Makes some of the segment's files, one after the other; independent of other batches. */
    interface Batch {
        void make(BiConsumer<Shard, byte[]> to);
    }

    List<Batch> batches(Set<Shard> wanted) {
        List<Planned> all =
                planned.stream().filter(file -> wanted.contains(file.shard)).toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + FILES_AT_ONCE)
                .<Batch>mapToObj(from -> to -> all.subList(from, Math.min(all.size(), from + FILES_AT_ONCE))
                        .forEach(file -> make(file, to)))
                .toList();
    }

    private void make(Planned file, BiConsumer<Shard, byte[]> to) {
        var text = new ShardText(file.shard.name());
        switch (file.kind) {
            case STORIES -> stories.write(file.number, text);
            case FACETS -> facets.blocks().get(file.number).forEach(text::text);
            case NAMES -> facets.names().forEach(text::text);
            case DAYS -> text.text(days.lines());
            case WORDS -> wordFiles.write(file.number, text);
            case RESTS -> rests.write(file.number, text);
            case POSITIONS -> positions.write(file.number, text);
        }
        to.accept(file.shard, text.bytes());
    }
}
