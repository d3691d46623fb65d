package org.backfile.intake;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.backfile.article.Article;
import org.backfile.source.SourceText;
import org.backfile.text.TextId;

/**
 * Articles that were read in this build and are about to be rendered, while there is room for them: they need not be
 * read twice. When it is full the others are let go, so memory does not grow with the archive. For many threads.
 */
public final class Shelf {

    /** What an article needs beside its text, about: blocks, lists, names. */
    private static final int OVERHEAD = 2_000;

    private final Map<TextId, Article> byText = new ConcurrentHashMap<>();
    private final AtomicLong room;

    /** @param bytes how much memory may be used, about */
    public Shelf(long bytes) {
        room = new AtomicLong(bytes);
    }

    void put(SourceText source, Article article) {
        long size = OVERHEAD + 2L * source.text().length();
        if (room.addAndGet(-size) >= 0) {
            byText.put(source.id(), article);
        }
    }

    /** Takes the article of that text off the shelf, if it is there. */
    Optional<Article> take(TextId text) {
        return Optional.ofNullable(byText.remove(text));
    }
}
