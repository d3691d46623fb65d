package org.backfile.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;

/**
 * The folder that a site is written to. Each file in it is replaced in one step, so a reader sees either the old page
 * or the new one, whole. Files that Backfile did not write are never touched. Backfile's own files are in
 * {@code .backfile/}.
 *
 * <p>Methods that write are thread-safe for different paths.
 */
public final class OutputFolder {

    private static final String OWN = ".backfile";

    private final Path name;
    private final Path root;
    private final Path unfinished;
    private final Path recordFile;
    private final Set<Path> foldersMade = ConcurrentHashMap.newKeySet();

    /** @param name the path as the user gave it: it may be a link to a folder */
    public OutputFolder(Path name) {
        this.name = name;
        this.root = target(name);
        this.unfinished = root.resolve(OWN).resolve("unfinished");
        this.recordFile = root.resolve(OWN).resolve("record");
    }

    /** The target of a link: walking a tree and making folders both stop at a link. */
    static Path target(Path folder) {
        try {
            return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        } catch (IOException leadsNowhere) {
            // Reported when the folder is written to.
            return folder;
        }
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
            if (!Files.exists(recordFile) && hasFiles()) {
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
    public Manifest record(boolean isForced) {
        try {
            if (!Files.exists(recordFile)) {
                return Manifest.empty();
            }
            Optional<Manifest> record = Manifest.read(Files.readAllBytes(recordFile));
            if (record.isEmpty() && !isForced) {
                throw notOurs("has a record of what Backfile wrote that is damaged");
            }
            return record.orElse(Manifest.empty());
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private Failure notOurs(String found) {
        return new Failure(Diagnostic.of(Code.OUTPUT_NOT_OURS, name.toString())
                .found(found)
                .expected("a new or empty folder, or one that Backfile made")
                .fix(
                        "choose another one with --output, or use this one with --force; files there that are no page of the site are left alone")
                .meanwhile("nothing was written"));
    }

    private boolean hasFiles() throws IOException {
        if (!Files.exists(root)) {
            return false;
        }
        try (Stream<Path> files = Files.list(root)) {
            return files.anyMatch(file -> !file.endsWith(OWN));
        }
    }

    /** Every file in the folder by path, except our own. */
    public Map<String, Found> list() {
        var found = new HashMap<String, Found>();
        if (!Files.exists(root)) {
            return found;
        }
        int prefix = root.toString().length() + (root.toString().endsWith("/") ? 0 : 1);
        boolean isOtherSeparator = !root.getFileSystem().getSeparator().equals("/");
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.endsWith(OWN) && root.equals(folder.getParent())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String path = file.toString().substring(prefix);
                    found.put(
                            isOtherSeparator ? path.replace('\\', '/') : path,
                            new Found(
                                    attributes.size(),
                                    attributes.lastModifiedTime().toMillis()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    /**
     * When the manifest was written, in milliseconds since 1970; 0 when there is none. Files newer than that were
     * changed by others.
     */
    public long recordTime() {
        try {
            return Files.getLastModifiedTime(recordFile).toMillis();
        } catch (IOException missing) {
            return 0;
        }
    }

    /** The right to write, until it is closed. */
    public interface Writing extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /**
     * Prepares the folder for writing, by this build alone.
     *
     * @throws Failure when it cannot be written to, or another build is writing to it
     */
    public Writing open() {
        try {
            Files.createDirectories(unfinished);
            var channel = FileChannel.open(
                    root.resolve(OWN).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new Failure(Diagnostic.of(Code.OUTPUT_UNWRITABLE, name.toString())
                        .found("is being written to by another build")
                        .fix("wait for it to end, or choose another folder with --output")
                        .meanwhile("nothing was written"));
            }
            // The system releases the lock with the channel, even when a build is killed.
            return channel::close;
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    /**
     * Puts a file in its place.
     *
     * @return whether anything was written: identical bytes are not written again
     * @throws IOException when the disk is full or the folder may not be written to
     */
    public boolean put(SitePath path, byte[] bytes, Optional<Found> existing) throws IOException {
        Path target = root.resolve(path.value());
        if (existing.isPresent()
                && existing.get().size() == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return false;
        }
        Path folder = target.getParent();
        if (!foldersMade.contains(folder)) {
            // Recorded as made only afterwards: another thread may be about to write into it.
            Files.createDirectories(folder);
            foldersMade.add(folder);
        }
        replace(target, bytes);
        return true;
    }

    /** Removes a file and the folders that it leaves empty. */
    public void remove(SitePath path) throws IOException {
        Path file = root.resolve(path.value());
        Files.deleteIfExists(file);
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException stillUsed) {
                return;
            } catch (NoSuchFileException gone) {
                // Removed by hand; its parent folders may still be there and empty.
            }
        }
    }

    public void write(Manifest record) throws IOException {
        replace(recordFile, record.write().getBytes(StandardCharsets.UTF_8));
    }

    /** Removes files needed only while writing, including those that a killed build left behind. */
    public void tidy() throws IOException {
        if (!Files.exists(unfinished)) {
            return;
        }
        try (Stream<Path> left = Files.list(unfinished)) {
            for (Path file : (Iterable<Path>) left::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(unfinished);
    }

    private void replace(Path target, byte[] bytes) throws IOException {
        // One name per thread is enough: a thread writes one file at a time.
        Path draft = unfinished.resolve(Long.toString(Thread.currentThread().getId()));
        Files.write(draft, bytes);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
