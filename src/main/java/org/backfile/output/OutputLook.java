package org.backfile.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;

/**
 * What a build knows of the files in the output folder before it writes to it.
 *
 * <p>A file is as it was left when it is there, as long as the manifest says, and not newer than the manifest. To know
 * that of all files, a build looks at each file, or at each folder: adding or removing a file changes the time of its
 * folder. In a folder that is older than the manifest no file is missing. In one that is as old or newer, files are
 * looked at; as old, since a clock that goes by ticks gives one time to what comes before and after the manifest. The
 * time of a folder does not show that a file was edited in its place.
 *
 * <p>Folders are looked at only where the manifest itself is the one that was left there: all times in a copy are of
 * the copy, and parts of it may be missing. When a single file is not as it was left, every file is looked at.
 */
public final class OutputLook {

    private final FileTree tree;
    private final Manifest manifest;
    private final FileStamp stamp;
    private final Optional<Map<String, Found>> files;
    private final Set<String> suspects;

    /** @param files every file in the folder, ours and others; empty when folders were looked at */
    private OutputLook(
            FileTree tree,
            Manifest manifest,
            FileStamp stamp,
            Optional<Map<String, Found>> files,
            Set<String> suspects) {
        this.tree = tree;
        this.manifest = manifest;
        this.stamp = stamp;
        this.files = files;
        this.suspects = suspects;
    }

    /**
     * A file in the folder as the file system describes it.
     *
     * @param size     in bytes; -1 for what is not a regular file
     * @param modified in milliseconds since 1970
     */
    private record Found(long size, long modified) {
        static Found of(BasicFileAttributes attributes) {
            return new Found(
                    attributes.isRegularFile() ? attributes.size() : -1,
                    attributes.lastModifiedTime().toMillis());
        }
    }

    /** Looks at the folders; empty when a file is not as it was left. */
    static Optional<OutputLook> atFolders(FileTree tree, Manifest manifest, FileStamp stamp) {
        if (manifest.isDamaged() || manifest.isInDoubt()) {
            return Optional.empty();
        }
        for (String folder : manifest.folders()) {
            if (!isAsLeft(folder, tree, manifest, stamp)) {
                return Optional.empty();
            }
        }
        return Optional.of(new OutputLook(tree, manifest, stamp, Optional.empty(), Set.of()));
    }

    /** Looks at every file. */
    static OutputLook atFiles(FileTree tree, Manifest manifest, FileStamp stamp) throws IOException {
        var files = new HashMap<String, Found>();
        tree.walk((path, attributes) -> files.put(path, Found.of(attributes)));
        var suspects = new HashSet<String>();
        manifest.forEach((path, entry) -> {
            Found found = files.get(path);
            if (found == null || !isAsLeft(entry, found, stamp)) {
                suspects.add(path);
            }
        });
        return new OutputLook(tree, manifest, stamp, Optional.of(files), suspects);
    }

    private static boolean isAsLeft(String folder, FileTree tree, Manifest manifest, FileStamp stamp) {
        // Links below the root are not followed, as in a walk; the root itself may be one.
        Path place = folder.equals("/") ? tree.root() : tree.at(folder);
        Optional<BasicFileAttributes> found = attributes(place).filter(BasicFileAttributes::isDirectory);
        if (found.isEmpty()) {
            return manifest.filesIn(folder).isEmpty();
        }
        return found.get().lastModifiedTime().toMillis() < stamp.time()
                || manifest.filesIn(folder).entrySet().stream()
                        .allMatch(file -> at(file.getKey(), tree)
                                .filter(one -> isAsLeft(file.getValue(), one, stamp))
                                .isPresent());
    }

    private static Optional<Found> at(String path, FileTree tree) {
        return attributes(tree.at(path)).filter(found -> !found.isDirectory()).map(Found::of);
    }

    private static Optional<BasicFileAttributes> attributes(Path place) {
        try {
            return Optional.of(Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException missing) {
            // Or in a folder that may not be read, which is told when every file is looked at.
            return Optional.empty();
        }
    }

    private static boolean isAsLeft(ManifestEntry entry, Found found, FileStamp stamp) {
        return !entry.isInDoubt() && entry.size() == found.size() && found.modified() <= stamp.time();
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Tells this manifest from any other, and from a copy of it. */
    public Fingerprint stamp() {
        return stamp.fingerprint();
    }

    /** Whether every file of ours is as it was left: pages that nothing has changed need not be planned. */
    public boolean isSound() {
        return suspects.isEmpty() && !manifest.isDamaged();
    }

    /** Our files that are missing, or are not as they were left, or may not be, in order. */
    public Set<SitePath> suspects() {
        var paths = new TreeSet<SitePath>();
        suspects.forEach(path -> paths.add(new SitePath(path)));
        return paths;
    }

    /** Whether it is one of {@link #suspects()}. */
    public boolean isSuspect(SitePath path) {
        return suspects.contains(path.value());
    }

    /** Whether there is a file at the path, ours or not. */
    boolean isThere(SitePath path, boolean isOurs) {
        return files.map(all -> all.containsKey(path.value()))
                .orElseGet(() -> isOurs || at(path.value(), tree).isPresent());
    }
}
