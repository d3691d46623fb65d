package org.backfile.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
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

    private SearchIndex(Archive archive, List<SegmentFiles> segments) {
        this.segments = segments;
        indexText = IndexFile.of(archive, segments);
        index = new Shard(INDEX, Fingerprint.of(indexText));
    }

    /** @param words of all articles of the archive */
    public static SearchIndex of(Archive archive, ForwardIndex words, Workers workers) {
        List<Segment> segments = Segment.of(archive);
        Lexicon lexicon = words.lexicon();
        List<SegmentWords> wordsOf = segments.stream()
                .map(segment -> SegmentWords.of(segment, words, lexicon))
                .toList();
        List<TermStatistics> statisticsOf = wordsOf.stream()
                .map(ofSegment -> TermStatistics.of(ofSegment, workers))
                .toList();
        int all =
                segments.stream().mapToInt(segment -> segment.stories().size()).sum();
        long length = statisticsOf.stream().mapToLong(TermStatistics::length).sum();
        var impact = new Impact((double) length / Math.max(1, all));
        var files = new ArrayList<SegmentFiles>();
        for (int i = 0; i < segments.size(); i++) {
            TermStatistics statistics = statisticsOf.get(i);
            boolean[] forms = statistics.forms(statisticsOf.subList(0, i), lexicon);
            files.add(new SegmentFiles(segments.get(i), wordsOf.get(i), statistics, forms, impact, archive, workers));
        }
        return new SearchIndex(archive, files);
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
