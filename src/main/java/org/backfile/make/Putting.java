package org.backfile.make;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.backfile.archive.SitePath;
import org.backfile.output.Changes;
import org.backfile.output.FileContent;
import org.backfile.output.ManifestEntry;
import org.backfile.output.OutputFolder;

/** Puts pages into the output folder, and keeps account of them. Thread-safe. */
final class Putting {

    private final OutputFolder output;
    private final KeptPieces kept;
    private final ConcurrentMap<SitePath, ManifestEntry> made = new ConcurrentHashMap<>();
    private final Queue<SitePath> occupied = new ConcurrentLinkedQueue<>();
    private final Set<SitePath> written = ConcurrentHashMap.newKeySet();

    Putting(OutputFolder output, KeptPieces kept) {
        this.output = output;
        this.kept = kept;
    }

    /** A file that is not known to be ours is taken for the page if it has its bytes, and else is left alone. */
    void put(Changes.Pending pending, FileContent content) {
        SitePath path = pending.page().path();
        try {
            if (content instanceof FileContent.InPieces pieces && pending.isOurs()) {
                OutputFolder.Put put = output.put(path, pieces, pending.isThere(), kept.of(path));
                kept.note(path, put.map());
                note(pending, put.map().size(), put.isWritten());
                return;
            }
            byte[] bytes = content.bytes();
            if (pending.isOurs() || output.holds(path, bytes)) {
                note(pending, bytes.length, output.put(path, bytes, pending.isThere()));
            } else {
                occupied.add(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void note(Changes.Pending pending, long size, boolean isWritten) {
        if (isWritten) {
            written.add(pending.page().path());
        }
        made.put(pending.page().path(), new ManifestEntry(pending.fingerprint(), size));
    }

    /** The pages that are in the folder now. */
    Map<SitePath, ManifestEntry> made() {
        return made;
    }

    /** Pages whose place is taken. */
    Collection<SitePath> occupied() {
        return occupied;
    }

    /** The files that were written; others had their bytes already. */
    Set<SitePath> written() {
        return Collections.unmodifiableSet(written);
    }
}
