package org.backfile.make;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.archive.SitePath;
import org.backfile.output.Changes;
import org.backfile.output.ManifestEntry;
import org.backfile.output.OutputFolder;

/** Puts pages into the output folder, and keeps account of them. Thread-safe. */
final class Putting {

    private final OutputFolder output;
    private final ConcurrentMap<SitePath, ManifestEntry> made = new ConcurrentHashMap<>();
    private final Queue<SitePath> occupied = new ConcurrentLinkedQueue<>();
    private final AtomicInteger written = new AtomicInteger();

    Putting(OutputFolder output) {
        this.output = output;
    }

    /** A file that is not known to be ours is taken for the page if it has its bytes, and else is left alone. */
    void put(Changes.Pending pending, byte[] bytes) {
        SitePath path = pending.page().path();
        try {
            if (!pending.isOurs() && !output.holds(path, bytes)) {
                occupied.add(path);
                return;
            }
            if (output.put(path, bytes, pending.isThere())) {
                written.incrementAndGet();
            }
            made.put(path, new ManifestEntry(pending.fingerprint(), bytes.length));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The pages that are in the folder now. */
    Map<SitePath, ManifestEntry> made() {
        return made;
    }

    /** Pages whose place is taken. */
    Collection<SitePath> occupied() {
        return occupied;
    }

    /** Number of files that were written; others had their bytes already. */
    int written() {
        return written.get();
    }
}
