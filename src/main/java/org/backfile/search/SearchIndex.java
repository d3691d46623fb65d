package org.backfile.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.text.Fingerprint;
import org.backfile.words.ForwardIndex;
import org.backfile.words.Lexicon;
import org.backfile.work.Workers;

/**
 * All files of the search index that a reader's browser queries ({@code docs/search-index.md}): planned together, made
 * on demand.
 */
public final class SearchIndex {

    private static final String INDEX = "index";

    private final List<SegmentFiles> segments;
    private final String indexText;
    private final Shard index;
    /** Makes the same without what the last build kept. */
    private final Supplier<SearchIndex> anew;

    /**
     * Where the index is kept from one build to the next.
     *
     * @param folder   in the cache
     * @param key      fingerprint of what the words depend on besides the texts
     * @param isUsable whether each text has the words that it had when the index was kept; if not, it is only replaced
     */
    public record State(Path folder, Fingerprint key, boolean isUsable) {

        private IndexState of(Segment segment, Lexicon lexicon) {
            return new IndexState(folder.resolve("search-" + segment.name()), key, lexicon);
        }
    }

    private SearchIndex(Archive archive, List<SegmentFiles> segments, Supplier<SearchIndex> anew) {
        this.segments = segments;
        this.anew = anew;
        indexText = IndexFile.of(archive, segments);
        index = new Shard(INDEX, Fingerprint.of(indexText));
    }

    /**
     * @param words of all articles of the archive
     * @param state of the last build; this one replaces it where that is worth while
     */
    public static SearchIndex of(Archive archive, ForwardIndex words, Optional<State> state, Workers workers) {
        return of(archive, words, state, state.isPresent() && state.get().isUsable(), workers);
    }

    private static SearchIndex of(
            Archive archive, ForwardIndex words, Optional<State> state, boolean isFromState, Workers workers) {
        List<Segment> segments = Segment.of(archive);
        Lexicon lexicon = words.lexicon();
        List<SegmentIndexer> indexers = segments.stream()
                .map(segment -> SegmentIndexer.of(
                        new SegmentWords(segment.stories(), words, lexicon),
                        state.map(kept -> kept.of(segment, lexicon)),
                        isFromState,
                        workers))
                .toList();
        var impact = Impact.of(indexers.stream().map(SegmentIndexer::stories).toList());
        var files = new ArrayList<SegmentFiles>();
        for (int i = 0; i < segments.size(); i++) {
            boolean[] forms = InvertedIndex.forms(
                    indexers.get(i).counts(),
                    indexers.subList(0, i).stream().map(SegmentIndexer::counts).toList(),
                    lexicon);
            files.add(
                    new SegmentFiles(segments.get(i), indexers.get(i).index(impact), forms, lexicon, archive, workers));
        }
        return new SearchIndex(archive, files, () -> of(archive, words, state, false, workers));
    }

    /** Every file; the one that leads to the others comes last. */
    public List<Shard> shards() {
        return Stream.concat(segments.stream().flatMap(segment -> segment.shards().stream()), Stream.of(index))
                .toList();
    }

    /**
     * Makes files, several in parallel; the one that leads to the others comes last.
     *
     * @param to receives each file with its bytes; called from several threads
     */
    public void make(Collection<Shard> wanted, Workers workers, BiConsumer<Shard, byte[]> to) {
        try {
            makeFiles(wanted, workers, to);
        } catch (InvertedIndex.Damaged kept) {
            anew.get().makeFiles(wanted, workers, to);
        }
    }

    private void makeFiles(Collection<Shard> wanted, Workers workers, BiConsumer<Shard, byte[]> to) {
        Set<Shard> set = new HashSet<>(wanted);
        workers.forEach(
                segments.stream()
                        .flatMap(segment -> segment.batches(set).stream())
                        .toList(),
                batch -> batch.make(to));
        if (set.contains(index)) {
            to.accept(index, new ShardText(INDEX).text(indexText).bytes());
        }
    }
}
