package org.backfile.publish;

import java.io.IOException;
import java.util.Map;
import org.backfile.output.FinishedOutput;

/**
 * A place that takes files one by one, each in one step: who reads it has the old file or the new one, whole. Its
 * methods may be called by many threads, for different paths.
 *
 * <p>It has a mark that says that Backfile published there: the file {@value #MARK}, which is not among those that it
 * lists.
 */
interface FileStore {

    /** In a folder of ours, which is never part of a site. */
    String MARK = ".backfile/published";

    /** What the mark says: the number of its form, for a later version to tell. */
    String MARK_TEXT = "backfile-published 1\n";

    /**
     * @param size in bytes; -1 for what is no file, such as a link
     * @param tag  what the place itself knows of its bytes; may be empty
     */
    record Stored(long size, String tag) {}

    /** @param files by path, with {@code /} */
    record Inventory(boolean isMarked, Map<String, Stored> files) {}

    /** How many files it does well to be given at once. */
    int atOnce();

    Inventory list() throws IOException;

    /** Whether what is there has the very bytes of the file. */
    boolean isSame(FinishedOutput.File file, Stored stored) throws IOException;

    void mark() throws IOException;

    void put(FinishedOutput.File file) throws IOException;

    /** Takes a file away; that it is gone already is no mistake. */
    void remove(String path) throws IOException;

    /** Takes away what was only needed on the way. */
    void tidy() throws IOException;
}
