package org.backfile.publish;

import java.io.IOException;
import java.util.Map;
import org.backfile.output.FileTree;
import org.backfile.output.FinishedOutput;

/**
 * A place that takes files one by one, each atomically: a reader gets the old file or the new one, whole. Thread-safe
 * for different paths, but put and remove must not run concurrently.
 *
 * <p>A mark says that Backfile published there: the file {@value #MARK}, which the inventory leaves out.
 */
interface FileStore {

    /** In a folder of ours, which is never part of a site. */
    String MARK = FileTree.OWN + "/published";

    /** Contents of the mark: the version of its format, for later versions to recognise. */
    String MARK_TEXT = "backfile-published 1\n";

    /**
     * @param size in bytes; -1 for anything but a file, such as a link
     * @param tag  what the place itself records about its bytes; may be empty
     */
    record Stored(long size, String tag) {}

    /** @param files by path, with {@code /} */
    record Inventory(boolean isMarked, Map<String, Stored> files) {}

    /** How many files are best sent in parallel. */
    int atOnce();

    Inventory list() throws IOException;

    /** Whether the stored file has exactly the bytes of the given one. */
    boolean isSame(FinishedOutput.File file, Stored stored) throws IOException;

    void mark() throws IOException;

    void put(FinishedOutput.File file) throws IOException;

    /** Removes a file; it is no error if the file is already gone. */
    void remove(String path) throws IOException;

    /** Removes temporary files. */
    void tidy() throws IOException;
}
