package org.backfile.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.backfile.text.TextId;

/**
 * The shingles of the texts while there is room for them; those of the others are read again where they are needed, so
 * memory does not grow with the archive. Nothing that is found depends on what lies here. For many threads.
 */
final class ShingleShelf {

    /** What an entry needs beside its shingles, about, in bytes. */
    private static final int OVERHEAD = 120;

    private final Map<TextId, Shingles> byText = new ConcurrentHashMap<>();
    private final AtomicLong room;

    /** @param bytes how much memory may be used, about */
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
