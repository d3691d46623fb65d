package org.backfile.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;
import org.backfile.text.Fingerprint;

/**
 * An output folder with a whole site in it, held still: no build writes to it until this is closed.
 */
public final class FinishedOutput implements AutoCloseable {

    private static final String OWN = ".backfile";
    private static final String GIT = ".git";

    private final Path root;
    private final List<File> files;
    private final List<String> leftOut;
    private final Optional<FileChannel> lock;

    private FinishedOutput(Path root, List<File> files, List<String> leftOut, Optional<FileChannel> lock) {
        this.root = root;
        this.files = List.copyOf(files);
        this.leftOut = List.copyOf(leftOut);
        this.lock = lock;
    }

    /**
     * @param path     relative to the output folder, with {@code /}
     * @param location its location on disk
     * @param size     in bytes
     */
    public record File(String path, Path location, long size) {}

    /** @throws Failure when no build has finished in the folder, or one is running in it */
    public static FinishedOutput open(Path root) {
        try {
            Path recordFile = root.resolve(OWN).resolve("record");
            if (!Files.exists(recordFile)) {
                throw unfinished(root, "has no finished site in it");
            }
            Optional<FileChannel> lock = lock(root);
            try {
                return open(root, recordFile, lock);
            } catch (IOException | Failure failure) {
                closeAll(lock);
                throw failure;
            }
        } catch (IOException failure) {
            throw new Failure(FileProblem.unreadable(root.toString(), failure).meanwhile("nothing was done"), failure);
        }
    }

    private static FinishedOutput open(Path root, Path recordFile, Optional<FileChannel> lock) throws IOException {
        Manifest record = Manifest.read(Files.readAllBytes(recordFile))
                .orElseThrow(() -> unfinished(root, "has a record of what Backfile wrote that is damaged"));
        var output = list(root, lock);
        Map<String, File> byPath = output.files.stream().collect(Collectors.toMap(File::path, Function.identity()));
        for (var entry : record.entries().entrySet()) {
            File file = byPath.get(entry.getKey());
            if (entry.getValue().fingerprint().equals(Fingerprint.UNKNOWN)) {
                throw unfinished(root, "was left by a build that did not come to its end");
            }
            if (file == null || file.size() != entry.getValue().size()) {
                throw unfinished(root, "does not have " + entry.getKey() + " as it was built");
            }
        }
        return output;
    }

    /** A shared lock, so many can read at once; absent where there is nothing to lock, as in a copy of the folder. */
    private static Optional<FileChannel> lock(Path root) throws IOException {
        Path file = root.resolve(OWN).resolve("lock");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        if (!isLocked(channel)) {
            channel.close();
            throw unfinished(root, "is being written to by a build");
        }
        return Optional.of(channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            // The system releases it with the channel.
            FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true);
            return shared != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private static FinishedOutput list(Path folder, Optional<FileChannel> lock) throws IOException {
        Path root = OutputFolder.target(folder);
        var files = new ArrayList<File>();
        var leftOut = new ArrayList<String>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (folder.equals(root.resolve(OWN))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return isOfGit(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!attributes.isRegularFile() || isOfGit(file)) {
                    leftOut.add(pathOf(file));
                } else {
                    files.add(new File(pathOf(file), file, attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }

            private boolean isOfGit(Path file) {
                return file.endsWith(GIT);
            }

            private String pathOf(Path file) {
                return root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
            }
        });
        files.sort(Comparator.comparing(File::path));
        leftOut.sort(Comparator.naturalOrder());
        return new FinishedOutput(folder, files, leftOut, lock);
    }

    private static Failure unfinished(Path root, String found) {
        return new Failure(Diagnostic.of(Code.OUTPUT_UNFINISHED, root.toString())
                .found(found)
                .expected("a folder that a build has finished")
                .fix("build the site: backfile build")
                .meanwhile("nothing was done"));
    }

    public Path root() {
        return root;
    }

    /** The published files, in order of path: all except those that Backfile keeps there for itself. */
    public List<File> files() {
        return files;
    }

    /** Links and other entries that are not regular files, and files that belong to git. */
    public List<String> leftOut() {
        return leftOut;
    }

    private static void closeAll(Optional<FileChannel> lock) throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }

    @Override
    public void close() throws IOException {
        closeAll(lock);
    }
}
