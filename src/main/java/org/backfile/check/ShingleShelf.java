package org.backfile.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.backfile.text.TextId;

/**
 * Caches the shingles of texts while there is room; those of other texts are read again when needed, so memory does not
 * grow with the archive. The result does not depend on which ones are cached. Thread-safe.
 */
final class ShingleShelf {

    /** Approximate size of an entry in bytes, without its shingles. */
    private static final int OVERHEAD = 120;

    private final Map<TextId, Shingles> byText = new ConcurrentHashMap<>();
    private final AtomicLong room;

    /** @param bytes approximate limit of the memory used */
    ShingleShelf(long bytes) {
        room = new AtomicLong(bytes);
    }

    void put(TextId text, Shingles shingles) {
        if (room.addAndGet(-(OVERHEAD + (long) Long.BYTES * shingles.count())) >= 0) {
            byText.put(text, shingles);
        }
    }

    Optional<Shingles> get(TextId text) {
        return Optional.ofNullable(byText.get(text));
    }
}
