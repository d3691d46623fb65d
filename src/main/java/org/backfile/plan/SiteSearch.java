package org.backfile.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.backfile.archive.Archive;
import org.backfile.config.SiteConfig;
import org.backfile.intake.Site;
import org.backfile.intake.SiteReading;
import org.backfile.page.Page;
import org.backfile.page.Permalinks;
import org.backfile.page.SearchFile;
import org.backfile.page.SearchPage;
import org.backfile.render.Theme;
import org.backfile.search.SearchIndex;
import org.backfile.search.Shard;
import org.backfile.text.Failure;
import org.backfile.words.DamagedWords;
import org.backfile.words.ForwardIndex;
import org.backfile.work.Workers;

/** The search index of a site, as files of the site. Thread-safe. */
final class SiteSearch {

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

    /** Whether a site has a search: its settings and its theme may leave it out. */
    static boolean isWanted(SiteConfig config, Theme theme) {
        return config.search().isEnabled() && theme.has(new SearchPage().template());
    }

    /**
     * Plans the files; absent for a site without a search. The words of articles that were not read in this build or
     * earlier are read now.
     *
     * @throws Failure when an article's text can no longer be read
     */
    static Optional<SiteSearch> of(Site site, SiteReading reading, Workers workers) {
        Optional<SiteSearch> planned =
                reading.words().map(words -> of(words, state(site, reading, words), reading, workers));
        reading.keepWords();
        return planned;
    }

    private static Optional<SearchIndex.State> state(Site site, SiteReading reading, ForwardIndex words) {
        return reading.isKept()
                ? Optional.of(new SearchIndex.State(site.cache(), reading.key(), words.goesOn()))
                : Optional.empty();
    }

    private static SiteSearch of(
            ForwardIndex words, Optional<SearchIndex.State> state, SiteReading reading, Workers workers) {
        Archive archive = reading.archive();
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
