package org.backfile.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A folder with the files of a site: the output folder, or a folder that a site is published to. Each file in it is
 * replaced in one step, so a reader sees either the old file or the new one, whole. Backfile's own files are in
 * {@code .backfile/}. Paths are relative to the folder, with {@code /}.
 *
 * <p>{@link #replace} and {@link #remove} are each thread-safe for different paths, but must not run concurrently with
 * each other: {@code remove} could delete a folder that {@code replace} is about to write into.
 */
public final class FileTree {

    /** The folder in which Backfile keeps its own files, at the root of the tree; never part of a site. */
    public static final String OWN = ".backfile";

    /** Git's own folder, or the file in its place in a work tree or submodule; never part of a site, at any depth. */
    public static final String GIT = ".git";

    private final Path root;
    private final Path unfinished;
    private final int prefix;
    private final Set<Path> foldersMade = ConcurrentHashMap.newKeySet();

    /** @param folder need not exist yet; may be a link to a folder */
    public FileTree(Path folder) {
        this.root = target(folder.toString().isEmpty() ? Path.of(".") : folder);
        this.unfinished = at(OWN).resolve("unfinished");
        // Measured on a name in the root: a separator follows "public", but not "/".
        this.prefix = at("x").toString().length() - 1;
    }

    /** The target of a link: walking a tree and making folders both stop at a link. */
    private static Path target(Path folder) {
        try {
            return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        } catch (IOException leadsNowhere) {
            // Reported when the folder is written to.
            return folder;
        }
    }

    public Path root() {
        return root;
    }

    /** The location on disk of a path. */
    public Path at(String path) {
        return root.resolve(path);
    }

    /**
     * Passes every file to the visitor, in any order, except Backfile's own and git's. Links are not followed: they are
     * files that are not regular. A folder that does not exist has no files.
     *
     * @param visitor receives the path and what the file system says about the file
     * @throws IOException when the root is not a folder, or a folder in it may not be read
     */
    public void walk(BiConsumer<String, BasicFileAttributes> visitor) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String path = pathOf(folder);
                return path.equals(OWN) || isOfGit(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = pathOf(file);
                if (!isOfGit(path)) {
                    visitor.accept(path, attributes);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    // Cutting the string is many times cheaper than relativize(), and every build looks at every file.
    private String pathOf(Path file) {
        String name = file.toString();
        String path = name.substring(Math.min(prefix, name.length()));
        return file.getFileSystem().getSeparator().equals("/") ? path : path.replace('\\', '/');
    }

    private static boolean isOfGit(String path) {
        return path.endsWith(GIT)
                && (path.length() == GIT.length() || path.charAt(path.length() - GIT.length() - 1) == '/');
    }

    /** Writes the new content of a file. */
    @FunctionalInterface
    public interface Content {
        /** @param draft where to write it; a leftover of a killed run may be there, and is to be overwritten */
        void writeTo(Path draft) throws IOException;
    }

    /**
     * Puts a file in its place, in one step, and makes the folders above it.
     *
     * @throws IOException when the disk is full, the folder may not be written to, or something is in the way: a file
     *                     in the place of a folder, or a folder in the place of the file; the file then stays as it was
     */
    public void replace(String path, Content content) throws IOException {
        Path file = at(path);
        makeFolder(unfinished);
        makeFolder(Objects.requireNonNull(file.getParent()));
        // One name per thread is enough: a thread writes one file at a time.
        Path draft = unfinished.resolve(Long.toString(Thread.currentThread().getId()));
        content.writeTo(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void makeFolder(Path folder) throws IOException {
        if (!foldersMade.contains(folder)) {
            // Recorded as made only afterwards: another thread may be about to write into it.
            Files.createDirectories(folder);
            foldersMade.add(folder);
        }
    }

    /**
     * Removes a file or a link, and the folders that it leaves empty. It is no error if the file is already gone, was
     * replaced by a folder, or lay in a folder that was replaced by a file; whatever replaced it stays.
     */
    public void remove(String path) throws IOException {
        Path file = at(path);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isFolder(file)) {
            Files.deleteIfExists(file);
        }
        Path folder = Objects.requireNonNull(file.getParent());
        while (!folder.equals(root) && isGoneIfEmpty(folder)) {
            foldersMade.remove(folder);
            folder = Objects.requireNonNull(folder.getParent());
        }
    }

    /** Deletes a folder if it is empty; returns whether nothing is in its place now. */
    private static boolean isGoneIfEmpty(Path folder) throws IOException {
        if (!isFolder(folder)) {
            return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        }
        try {
            // "If exists": another thread may have removed another file of the folder, and the folder with it.
            Files.deleteIfExists(folder);
            return true;
        } catch (DirectoryNotEmptyException stillUsed) {
            return false;
        }
    }

    private static boolean isFolder(Path file) {
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Removes drafts, including those that a killed run left behind. */
    public void tidy() throws IOException {
        if (!Files.exists(unfinished)) {
            return;
        }
        try (Stream<Path> drafts = Files.list(unfinished)) {
            for (Path draft : (Iterable<Path>) drafts::iterator) {
                Files.delete(draft);
            }
        }
        Files.delete(unfinished);
        foldersMade.remove(unfinished);
    }
}
