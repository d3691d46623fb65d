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
import org.backfile.work.Workers;

/**
 * All files in which a reader's browser looks words up ({@code docs/search-index.md}): planned at once, made when they
 * are asked for.
 */
public final class SearchIndex {

    private static final String INDEX = "index";

    private final List<PartFiles> parts;
    private final String indexText;
    private final Shard index;

    private SearchIndex(Archive archive, List<PartFiles> parts) {
        this.parts = parts;
        indexText = IndexFile.of(archive, parts);
        index = new Shard(INDEX, Fingerprint.of(indexText));
    }

    /** @param words of all articles of the archive */
    public static SearchIndex of(Archive archive, Words words, Workers workers) {
        List<Part> parts = Part.of(archive);
        Vocabulary vocabulary = words.vocabulary();
        List<PartWords> wordsOf = parts.stream()
                .map(part -> PartWords.of(part, words, vocabulary))
                .toList();
        List<Survey> surveys =
                wordsOf.stream().map(ofPart -> Survey.of(ofPart, workers)).toList();
        int all = parts.stream().mapToInt(part -> part.stories().size()).sum();
        long length = surveys.stream().mapToLong(Survey::length).sum();
        var strength = new Strength((double) length / Math.max(1, all));
        var files = new ArrayList<PartFiles>();
        for (int i = 0; i < parts.size(); i++) {
            Survey survey = surveys.get(i);
            boolean[] forms = survey.forms(surveys.subList(0, i), vocabulary);
            files.add(new PartFiles(parts.get(i), wordsOf.get(i), survey, forms, strength, archive, workers));
        }
        return new SearchIndex(archive, files);
    }

    /** Every file; that which leads to the others is the last. */
    public List<Shard> shards() {
        return Stream.concat(parts.stream().flatMap(part -> part.shards().stream()), Stream.of(index))
                .toList();
    }

    /**
     * Makes files, some at once; the one that leads to the others after all others.
     *
     * @param to takes each with its bytes; called by many threads
     */
    public void make(Collection<Shard> wanted, Workers workers, BiConsumer<Shard, byte[]> to) {
        Set<Shard> set = new HashSet<>(wanted);
        workers.forEach(
                parts.stream().flatMap(part -> part.batches(set).stream()).toList(), batch -> batch.make(to));
        if (set.contains(index)) {
            to.accept(index, ShardText.of(INDEX, List.of(indexText)));
        }
    }
}
