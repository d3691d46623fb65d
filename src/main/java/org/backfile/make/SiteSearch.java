package org.backfile.make;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.backfile.archive.Archive;
import org.backfile.intake.SiteReading;
import org.backfile.page.Page;
import org.backfile.page.Permalinks;
import org.backfile.page.SearchFile;
import org.backfile.search.SearchIndex;
import org.backfile.search.Shard;
import org.backfile.text.Failure;
import org.backfile.words.DamagedWords;
import org.backfile.words.ForwardIndex;
import org.backfile.work.Workers;

/** The search index of a site, as files of the site. Thread-safe. */
public final class SiteSearch {

    private final SearchIndex index;
    private final Workers workers;
    private final Map<String, Shard> shards = new LinkedHashMap<>();

    private SiteSearch(SearchIndex index, Workers workers) {
        this.index = index;
        this.workers = workers;
        index.shards()
                .forEach(shard ->
                        shards.put(Permalinks.ofSearchFile(shard.name()).value(), shard));
    }

    /**
     * Plans the files.
     *
     * @param words words of the articles read in this build or earlier; any others are read now
     * @param state the index of the last build
     * @throws Failure when an article's text can no longer be read
     */
    public static SiteSearch of(
            Archive archive,
            ForwardIndex words,
            Optional<SearchIndex.State> state,
            SiteReading reading,
            Workers workers) {
        readMissing(archive, words, reading, workers);
        try {
            return new SiteSearch(SearchIndex.of(archive, words, state, workers), workers);
        } catch (DamagedWords kept) {
            words.forget();
            readMissing(archive, words, reading, workers);
            return new SiteSearch(SearchIndex.of(archive, words, state, workers), workers);
        }
    }

    private static void readMissing(Archive archive, ForwardIndex words, SiteReading reading, Workers workers) {
        workers.forEach(
                archive.stories().stream()
                        .filter(story -> !words.has(story.text()))
                        .toList(),
                story -> words.record(story.text(), reading.sameArticleOf(story.card())));
    }

    List<Page> files() {
        return shards.values().stream().map(SiteSearch::fileOf).toList();
    }

    Optional<Page> file(String path) {
        return Optional.ofNullable(shards.get(path)).map(SiteSearch::fileOf);
    }

    private static Page fileOf(Shard shard) {
        return new SearchFile(Permalinks.ofSearchFile(shard.name()), shard.shows());
    }

    /**
     * Makes files; much cheaper for many at once than one at a time.
     *
     * @param to receives each file with its bytes; called from many threads
     */
    void make(Collection<Page> wanted, BiConsumer<Page, byte[]> to) {
        index.make(
                wanted.stream().map(page -> shards.get(page.path().value())).toList(),
                workers,
                (shard, bytes) -> to.accept(fileOf(shard), bytes));
    }

    byte[] make(Page file) {
        var made = new AtomicReference<byte[]>();
        make(List.of(file), (page, bytes) -> made.set(bytes));
        return Objects.requireNonNull(made.get());
    }
}
