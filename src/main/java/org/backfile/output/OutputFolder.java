package org.backfile.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;
import org.backfile.text.Fingerprint;

/**
 * The folder that a site is written to. Files that Backfile did not write are never touched: an obstacle in the way of
 * a page is left alone and reported, unlike in a folder that a site is published to.
 *
 * <p>{@link #put} is thread-safe for different paths.
 */
public final class OutputFolder {

    private final Path name;
    private final FileTree tree;
    private final ManifestFile manifest;

    /** @param name the path as the user gave it: it may be a link to a folder */
    public OutputFolder(Path name) {
        this.name = name;
        this.tree = new FileTree(name);
        this.manifest = new ManifestFile(tree);
    }

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

    /** The manifest of the last build into this folder; an empty one when there is none. */
    public Manifest manifest() {
        try {
            return manifest.read();
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /** Tells the manifest that is there now from any other, and from a copy of it. */
    public Fingerprint stamp() {
        try {
            return manifest.stamp().fingerprint();
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /**
     * Looks at what is in the folder.
     *
     * @param isLeft whether the manifest with this stamp was left by the last build of this site; if so, folders are
     *               looked at instead of files, as far as that suffices
     */
    public OutputLook look(Predicate<Fingerprint> isLeft) {
        try {
            FileStamp stamp = manifest.stamp();
            Manifest before = manifest();
            Optional<OutputLook> quick =
                    isLeft.test(stamp.fingerprint()) ? OutputLook.atFolders(tree, before, stamp) : Optional.empty();
            return quick.isPresent() ? quick.get() : OutputLook.atFiles(tree, before, stamp);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is to be said about the manifest. */
    public Optional<Diagnostic> damage(Manifest manifest) {
        return manifest.isDamaged()
                ? Optional.of(Diagnostic.of(Code.MANIFEST_DAMAGED, name.toString())
                        .found(Manifest.DAMAGED)
                        .expected("the list of the files that Backfile wrote")
                        .fix("old pages that stay, or pages left out: build into a new folder, or with --force")
                        .meanwhile("made every page again; a file in the place of a page was taken for ours only if it "
                                + "has the bytes of that page"))
                : Optional.empty();
    }

    /**
     * Prepares the folder for writing, by this build alone, until the lock is closed.
     *
     * @param look at the folder as it still has to be
     * @throws Failure when another build has written to it since
     * @throws Failure when it cannot be written to, or another build is writing to it
     */
    public OutputLock open(OutputLook look) throws IOException {
        OutputLock lock = open();
        if (stamp().equals(look.stamp())) {
            return lock;
        }
        lock.close();
        throw new Failure(inUse("has been written to by another run of Backfile", "build again"));
    }

    /**
     * Prepares the folder for writing, by this build alone, until the lock is closed.
     *
     * @throws Failure when it cannot be written to, or another build is writing to it
     */
    public OutputLock open() {
        try {
            return OutputLock.toWrite(tree)
                    .orElseThrow(() -> new Failure(inUse(
                            "is in use by another run of Backfile",
                            "wait for it to end, or choose another folder with --output")));
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private Diagnostic inUse(String found, String fix) {
        return Diagnostic.of(Code.OUTPUT_UNWRITABLE, name.toString())
                .found(found)
                .fix(fix)
                .meanwhile("nothing was written");
    }

    /**
     * Puts a file in its place.
     *
     * @param isThere whether there is one already
     * @return whether anything was written: identical bytes are not written again
     * @throws IOException when the disk is full or the folder may not be written to
     */
    public boolean put(SitePath path, byte[] bytes, boolean isThere) throws IOException {
        if (isThere && holds(path, bytes)) {
            return false;
        }
        tree.replace(path.value(), draft -> Files.write(draft, bytes));
        return true;
    }

    /**
     * Puts a large file in its place. Pieces are copied from the file that is there if it has them and is as the last
     * build left it; all others are made.
     *
     * @param isThere whether there is a file already
     * @param left    what the last build knew of it
     * @throws IOException when the disk is full or the folder may not be written to
     */
    public Put put(SitePath path, FileContent.InPieces content, boolean isThere, Optional<PieceMap> left)
            throws IOException {
        FileStamp stamp = isThere ? stampOf(path) : FileStamp.NONE;
        Map<Fingerprint, PieceMap.Range> inFile = left.filter(map -> map.stamp().equals(stamp.fingerprint()))
                .map(PieceMap::ranges)
                .orElse(Map.of());
        try {
            return put(path, Assembly.of(tree.at(path.value()), content, inFile), stamp);
        } catch (IOException failure) {
            if (inFile.isEmpty()) {
                throw failure;
            }
            // The old file may be what cannot be read, and is not needed.
            return put(path, content, isThere, Optional.empty());
        }
    }

    /** @param isWritten whether anything was written: identical bytes are not written again */
    public record Put(boolean isWritten, PieceMap map) {}

    private Put put(SitePath path, Assembly assembly, FileStamp stamp) throws IOException {
        if (!stamp.equals(FileStamp.NONE) && assembly.isInFile()) {
            return new Put(false, assembly.map(stamp));
        }
        var written = new AtomicReference<>(FileStamp.NONE);
        tree.replace(path.value(), draft -> {
            assembly.writeTo(draft);
            // Of the draft, to which no one else writes: what is done to the file from then on shows.
            written.set(FileStamp.of(Files.readAttributes(draft, BasicFileAttributes.class)));
        });
        return new Put(true, assembly.map(Objects.requireNonNull(written.get())));
    }

    /** Of a file; none of a link, or of whatever else is in its place. */
    private FileStamp stampOf(SitePath path) throws IOException {
        Path file = tree.at(path.value());
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS))
                : FileStamp.NONE;
    }

    /** Whether there is a file at the path that has these bytes. */
    public boolean holds(SitePath path, byte[] bytes) throws IOException {
        Path file = tree.at(path.value());
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Removes a file and the folders that it leaves empty. */
    public void remove(SitePath path) throws IOException {
        tree.remove(path.value());
    }

    /**
     * Notes that these files are about to be written or removed; until {@link #done} they are in doubt.
     *
     * @return the manifest as it is now
     */
    public Manifest announce(Manifest before, Stream<SitePath> paths) throws IOException {
        return manifest.write(before, ManifestSection.announcing(paths));
    }

    /** Notes what was written and removed; returns the manifest as it is now. */
    public Manifest done(Manifest before, Map<SitePath, ManifestEntry> written, Collection<SitePath> removed)
            throws IOException {
        return manifest.write(before, ManifestSection.done(written, removed));
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
