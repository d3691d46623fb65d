package org.backfile.intake;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.backfile.article.Article;
import org.backfile.source.Source;

/**
 * Articles that were read in this build and are about to be rendered, while there is room for them: they need not be
 * read twice. When it is full the others are let go, so memory does not grow with the archive. For many threads.
 */
public final class Shelf {

    /** What an article needs beside its text, about: blocks, lists, names. */
    private static final int OVERHEAD = 2_000;

    private final Map<String, Article> bySource = new ConcurrentHashMap<>();
    private final AtomicLong room;

    /** @param bytes how much memory may be used, about */
    public Shelf(long bytes) {
        room = new AtomicLong(bytes);
    }

    void put(Source source, Article article) {
        long size = OVERHEAD + 2L * source.text().length();
        if (room.addAndGet(-size) >= 0) {
            bySource.put(source.file().path(), article);
        }
    }

    /** Takes the article of that file off the shelf, if it is there. */
    Optional<Article> take(String source) {
        return Optional.ofNullable(bySource.remove(source));
    }
}
