package org.backfile.intake;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.backfile.article.Article;
import org.backfile.source.SourceText;
import org.backfile.text.TextId;

/**
 * Articles that were read in this build and are about to be rendered, kept while there is room so that they need not be
 * read twice. When it is full, further articles are dropped, so memory does not grow with the archive. Thread-safe.
 */
public final class Shelf {

    /** Approximate memory of an article besides its text: blocks, lists, names. */
    private static final int OVERHEAD = 2_000;

    private final Map<TextId, Article> byText = new ConcurrentHashMap<>();
    private final AtomicLong room;

    /** @param bytes approximate limit on the memory used */
    public Shelf(long bytes) {
        room = new AtomicLong(bytes);
    }

    void put(SourceText source, Article article) {
        long size = OVERHEAD + 2L * source.text().length();
        if (room.addAndGet(-size) >= 0) {
            byText.put(source.id(), article);
        }
    }

    /** Takes the article of this text off the shelf, if it is there. */
    Optional<Article> take(TextId text) {
        return Optional.ofNullable(byText.remove(text));
    }
}
