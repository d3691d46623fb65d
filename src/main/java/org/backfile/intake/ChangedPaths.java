package org.backfile.intake;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where something may have changed in the folders of a site: at some paths and below, or anywhere.
 *
 * @param paths empty when it may be anywhere
 */
public record ChangedPaths(boolean isAnywhere, Set<Path> paths) {

    /** More are better found by looking at everything. */
    private static final int MOST = 100;

    public ChangedPaths {
        isAnywhere |= paths.size() > MOST;
        paths = isAnywhere ? Set.of() : Set.copyOf(paths);
    }

    public static ChangedPaths nowhere() {
        return new ChangedPaths(false, Set.of());
    }

    public static ChangedPaths anywhere() {
        return new ChangedPaths(true, Set.of());
    }

    public static ChangedPaths at(Path path) {
        return new ChangedPaths(false, Set.of(path));
    }

    public boolean isNowhere() {
        return !isAnywhere && paths.isEmpty();
    }

    /** These changes and others. */
    public ChangedPaths and(ChangedPaths others) {
        var all = new HashSet<>(paths);
        all.addAll(others.paths);
        return new ChangedPaths(isAnywhere || others.isAnywhere, all);
    }

    /** The known paths that equal a folder, or lie in or above it: one above may bring or remove the folder itself. */
    List<Path> about(Path folder) {
        return paths.stream().filter(path -> isAbout(folder, path)).toList();
    }

    /** Whether something in a folder, or the folder itself, may have changed. */
    public boolean mayBeIn(Path folder) {
        return isAnywhere || paths.stream().anyMatch(path -> isAbout(folder, path));
    }

    private static boolean isAbout(Path folder, Path path) {
        return path.startsWith(folder) || folder.startsWith(path);
    }
}
