package org.backfile.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
                .map(segment -> new SegmentWords(segment.stories(), words, lexicon))
                .toList();
        List<Inversion.Survey> surveys = wordsOf.stream()
                .map(ofSegment -> Inversion.survey(ofSegment, workers))
                .toList();
        var impact = Impact.of(surveys.stream().map(Inversion.Survey::stories).toList());
        var files = new ArrayList<SegmentFiles>();
        for (int i = 0; i < segments.size(); i++) {
            var records = new Records.InMemory();
            TermColumns terms = Inversion.invert(wordsOf.get(i), surveys.get(i), impact, records, workers);
            var index = new InvertedIndex(
                    surveys.get(i).stories(), terms, impact.meanInEighthsOfAnOctave(), records, Map.of());
            boolean[] forms = InvertedIndex.forms(
                    surveys.get(i).counts(),
                    surveys.subList(0, i).stream().map(Inversion.Survey::counts).toList(),
                    lexicon);
            files.add(new SegmentFiles(segments.get(i), index, forms, lexicon, archive, workers));
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
