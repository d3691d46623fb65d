package org.backfile.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.backfile.output.FinishedOutput;
import org.backfile.text.FileProblem;
import org.jspecify.annotations.Nullable;

/**
 * A folder: of a web server on this machine, or on a stick. Links in it are never followed: a link in the way is
 * removed, and its target is left alone. Git's own files ({@code .git}) are not touched either.
 */
final class FolderStore implements FileStore {

    private final Path root;
    private final Path unfinished;
    private final Set<Path> foldersMade = ConcurrentHashMap.newKeySet();

    /** @param root need not exist yet */
    FolderStore(Path root) {
        this.root = root;
        this.unfinished = root.resolve(MARK).resolveSibling("unfinished");
    }

    @Override
    public int atOnce() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public Inventory list() throws IOException {
        var found = new TreeMap<String, Stored>();
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, new Listing(found));
        } else if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            throw new TargetProblem("is not a folder", "name another one with --to");
        }
        return new Inventory(Files.exists(root.resolve(MARK)), found);
    }

    private final class Listing extends SimpleFileVisitor<Path> {
        private final Map<String, Stored> found;

        Listing(Map<String, Stored> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isOwn = folder.equals(unfinished.getParent());
            return isOwn || folder.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.endsWith(".git")) {
                String path = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                found.put(path, new Stored(attributes.isRegularFile() ? attributes.size() : -1, ""));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public boolean isSame(FinishedOutput.File file, Stored stored) throws IOException {
        return stored.size() == file.size() && Files.mismatch(file.location(), root.resolve(file.path())) < 0;
    }

    @Override
    public void mark() throws IOException {
        Files.createDirectories(unfinished);
        Path draft = unfinished.resolve("mark");
        Files.writeString(draft, MARK_TEXT, StandardCharsets.UTF_8);
        Files.move(draft, root.resolve(MARK), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void put(FinishedOutput.File file) throws IOException {
        Path place = root.resolve(file.path());
        makeFolder(Objects.requireNonNull(place.getParent()));
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            // Nothing in it belongs to the site, since a file of the site goes in its place.
            removeTree(place);
        }
        // One name per thread is enough: a thread writes one file at a time.
        Path draft = unfinished.resolve(Long.toString(Thread.currentThread().getId()));
        Files.copy(file.location(), draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Creates a folder and its parents, removing a file or a link in the way. One thread at a time, or two would remove
     * it.
     */
    private void makeFolder(Path folder) throws IOException {
        if (foldersMade.contains(folder)) {
            return;
        }
        synchronized (foldersMade) {
            if (!folder.equals(root)) {
                makeFolder(Objects.requireNonNull(folder.getParent()));
                if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(folder);
                    Files.createDirectory(folder);
                }
            }
            foldersMade.add(folder);
        }
    }

    private static void removeTree(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void remove(String path) throws IOException {
        Path file = root.resolve(path);
        // Files in the way of the site's own are gone by now, and a folder of the site may have taken the place of one.
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.delete(file);
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException stillUsed) {
                return;
            } catch (NoSuchFileException gone) {
                // Another thread removed it; its parents may still be there and empty.
            }
        }
    }

    @Override
    public void tidy() throws IOException {
        try (Stream<Path> left = Files.list(unfinished)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(unfinished);
    }

    /** The failure as a message for a person. */
    static TargetProblem problem(IOException failure) {
        if (failure instanceof TargetProblem known) {
            return known;
        }
        String file = failure instanceof FileSystemException problem && problem.getFile() != null
                ? problem.getFile() + ": "
                : "";
        return new TargetProblem(
                "could not be finished: " + file + FileProblem.wordsFor(failure),
                "make room there, or give yourself the right to write",
                failure);
    }
}
