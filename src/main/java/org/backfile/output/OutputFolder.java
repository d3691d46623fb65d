package org.backfile.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;

/**
 * The folder that a site is written to. Files that Backfile did not write are never touched: an obstacle in the way of
 * a page is left alone and reported, unlike in a folder that a site is published to.
 *
 * <p>{@link #put} is thread-safe for different paths.
 */
public final class OutputFolder {

    private final Path name;
    private final FileTree tree;

    /** @param name the path as the user gave it: it may be a link to a folder */
    public OutputFolder(Path name) {
        this.name = name;
        this.tree = new FileTree(name);
    }

    /** A file in the folder as the file system describes it; {@code modified} in milliseconds since 1970. */
    record Found(long size, long modified) {}

    /**
     * Checks that the folder may be written to: it is new or empty, or Backfile made it. A folder that holds only
     * Backfile's own files was left by a first build that ended before it wrote anything.
     *
     * @throws Failure when the folder is not ours
     */
    public void requireOurs() {
        try {
            if (!Files.exists(tree.at(Manifest.PATH)) && hasFiles()) {
                throw notOurs("has files in it, and none says that Backfile wrote them");
            }
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /**
     * The manifest of the last build into this folder; an empty one when there is none.
     *
     * @param isForced whether to ignore a manifest that cannot be read
     */
    public Manifest manifest(boolean isForced) {
        try {
            Path file = tree.at(Manifest.PATH);
            if (!Files.exists(file)) {
                return Manifest.empty();
            }
            Optional<Manifest> manifest = Manifest.read(Files.readAllBytes(file));
            if (manifest.isEmpty() && !isForced) {
                throw notOurs(Manifest.DAMAGED);
            }
            return manifest.orElse(Manifest.empty());
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private Failure notOurs(String found) {
        return new Failure(Diagnostic.of(Code.OUTPUT_NOT_OURS, name.toString())
                .found(found)
                .expected("a new or empty folder, or one that Backfile made")
                .fix("choose another one with --output, or use this one with --force; files there "
                        + "that are no page of the site are left alone")
                .meanwhile("nothing was written"));
    }

    // Not by a walk: an empty folder, or git's own, is someone's too.
    private boolean hasFiles() throws IOException {
        if (!Files.exists(tree.root())) {
            return false;
        }
        try (Stream<Path> files = Files.list(tree.root())) {
            return files.anyMatch(file -> !file.endsWith(FileTree.OWN));
        }
    }

    /** Every file in the folder by path, links among them, except Backfile's own and git's. */
    public Map<String, Found> list() {
        var found = new HashMap<String, Found>();
        try {
            tree.walk((path, attributes) -> found.put(
                    path,
                    new Found(attributes.size(), attributes.lastModifiedTime().toMillis())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    /**
     * When the manifest was written, in milliseconds since 1970; 0 when there is none. Files newer than that were
     * changed by others.
     */
    public long manifestTime() {
        try {
            return Files.getLastModifiedTime(tree.at(Manifest.PATH)).toMillis();
        } catch (IOException missing) {
            return 0;
        }
    }

    /**
     * Prepares the folder for writing, by this build alone, until the lock is closed.
     *
     * @throws Failure when it cannot be written to, or another build is writing to it
     */
    public OutputLock open() {
        try {
            return OutputLock.toWrite(tree)
                    .orElseThrow(() -> new Failure(Diagnostic.of(Code.OUTPUT_UNWRITABLE, name.toString())
                            .found("is in use by another run of Backfile")
                            .fix("wait for it to end, or choose another folder with --output")
                            .meanwhile("nothing was written")));
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /**
     * Puts a file in its place.
     *
     * @return whether anything was written: identical bytes are not written again
     * @throws IOException when the disk is full or the folder may not be written to
     */
    public boolean put(SitePath path, byte[] bytes, Optional<Found> existing) throws IOException {
        if (existing.isPresent()
                && existing.get().size() == bytes.length
                && Arrays.equals(Files.readAllBytes(tree.at(path.value())), bytes)) {
            return false;
        }
        tree.replace(path.value(), draft -> Files.write(draft, bytes));
        return true;
    }

    /** Removes a file and the folders that it leaves empty. */
    public void remove(SitePath path) throws IOException {
        tree.remove(path.value());
    }

    public void write(Manifest manifest) throws IOException {
        tree.replace(Manifest.PATH, draft -> Files.writeString(draft, manifest.write()));
    }

    /** Removes files needed only while writing, including those that a killed build left behind. */
    public void tidy() throws IOException {
        tree.tidy();
    }

    public Failure unwritable(IOException failure) {
        return new Failure(
                Diagnostic.of(Code.OUTPUT_UNWRITABLE, name.toString())
                        .found("cannot be written to: " + FileProblem.wordsFor(failure))
                        .fix("make room, or give yourself the right to write there, and build again")
                        .meanwhile("pages that were written are whole; the next build goes on from here"),
                failure);
    }
}
