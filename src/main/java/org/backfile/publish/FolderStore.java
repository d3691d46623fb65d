package org.backfile.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.output.FileTree;
import org.backfile.output.FinishedOutput;
import org.jspecify.annotations.Nullable;

/**
 * A folder: of a web server on this machine, or on a stick. Unlike an output folder it belongs to the site alone, so
 * whatever is in the way of a file is removed. Links in it are never followed: a link in the way is removed, and its
 * target is left alone. Git's own files ({@code .git}) are not touched either.
 */
final class FolderStore implements FileStore {

    private final FileTree tree;

    /** Folders above which nothing is in the way any more. */
    private final Set<Path> cleared = ConcurrentHashMap.newKeySet();

    /** @param root need not exist yet */
    FolderStore(Path root) {
        this.tree = new FileTree(root);
    }

    @Override
    public int atOnce() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public Inventory list() throws IOException {
        if (Files.exists(tree.root(), LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(tree.root())) {
            throw new TargetProblem("is not a folder", "name another one with --to");
        }
        var found = new TreeMap<String, Stored>();
        tree.walk((path, attributes) ->
                found.put(path, new Stored(attributes.isRegularFile() ? attributes.size() : -1, "")));
        return new Inventory(Files.exists(tree.at(MARK)), found);
    }

    @Override
    public boolean isSame(FinishedOutput.File file, Stored stored) throws IOException {
        return stored.size() == file.size() && Files.mismatch(file.location(), tree.at(file.path())) < 0;
    }

    @Override
    public void mark() throws IOException {
        tree.replace(MARK, draft -> Files.writeString(draft, MARK_TEXT, StandardCharsets.UTF_8));
    }

    @Override
    public void put(FinishedOutput.File file) throws IOException {
        Path place = tree.at(file.path());
        if (!cleared.contains(place.getParent()) || isFolder(place)) {
            makeWay(place);
        }
        tree.replace(file.path(), draft -> Files.copy(file.location(), draft, StandardCopyOption.REPLACE_EXISTING));
    }

    /**
     * Removes whatever is in the way of a file: files and links in the place of a folder above it, or a folder in its
     * own place. One thread at a time: an obstacle that two had seen might be a new folder by the time the second
     * removes it.
     */
    private synchronized void makeWay(Path place) throws IOException {
        makeWayForFolder(Objects.requireNonNull(place.getParent()));
        if (isFolder(place)) {
            // Nothing in it belongs to the site, since a file of the site goes in its place.
            removeTree(place);
        }
    }

    /** From the top down: what is below a link is not ours to look at. */
    private void makeWayForFolder(Path folder) throws IOException {
        if (folder.equals(tree.root()) || cleared.contains(folder)) {
            return;
        }
        makeWayForFolder(Objects.requireNonNull(folder.getParent()));
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isFolder(folder)) {
            Files.delete(folder);
        }
        cleared.add(folder);
    }

    private static boolean isFolder(Path place) {
        return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
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
        tree.remove(path);
    }

    @Override
    public void tidy() throws IOException {
        tree.tidy();
    }
}
