package org.backfile.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;

/**
 * An output folder with a whole site in it, held still: no build writes to it until this is closed.
 */
public final class FinishedOutput implements AutoCloseable {

    private final Path root;
    private final List<File> files;
    private final List<String> leftOut;
    private final OutputLock lock;

    private FinishedOutput(Path root, List<File> files, List<String> leftOut, OutputLock lock) {
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
            var tree = new FileTree(root);
            if (!Files.exists(tree.at(Manifest.PATH))) {
                throw unfinished(root, "has no finished site in it");
            }
            OutputLock lock =
                    OutputLock.toRead(tree).orElseThrow(() -> unfinished(root, "is being written to by a build"));
            try {
                return open(root, tree, lock);
            } catch (IOException | Failure failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new Failure(FileProblem.unreadable(root.toString(), failure).meanwhile("nothing was done"), failure);
        }
    }

    private static FinishedOutput open(Path root, FileTree tree, OutputLock lock) throws IOException {
        Manifest manifest = new ManifestFile(tree).read();
        if (manifest.isDamaged()) {
            throw unfinished(root, Manifest.DAMAGED);
        }
        if (manifest.isInDoubt()) {
            throw unfinished(root, "was left by a build that did not come to its end");
        }
        var output = list(root, tree, lock);
        Map<String, File> byPath = output.files.stream().collect(Collectors.toMap(File::path, Function.identity()));
        manifest.forEach((path, entry) -> {
            File file = byPath.get(path);
            if (file == null || file.size() != entry.size()) {
                throw unfinished(
                        root, "does not have " + path + " as it was built", "make it again: backfile build --verify");
            }
        });
        return output;
    }

    private static FinishedOutput list(Path root, FileTree tree, OutputLock lock) throws IOException {
        var files = new ArrayList<File>();
        var leftOut = new ArrayList<String>();
        tree.walk((path, attributes) -> {
            if (attributes.isRegularFile()) {
                files.add(new File(path, tree.at(path), attributes.size()));
            } else {
                leftOut.add(path);
            }
        });
        files.sort(Comparator.comparing(File::path));
        leftOut.sort(Comparator.naturalOrder());
        return new FinishedOutput(root, files, leftOut, lock);
    }

    private static Failure unfinished(Path root, String found) {
        return unfinished(root, found, "build the site: backfile build");
    }

    private static Failure unfinished(Path root, String found, String fix) {
        return new Failure(Diagnostic.of(Code.OUTPUT_UNFINISHED, root.toString())
                .found(found)
                .expected("a folder that a build has finished")
                .fix(fix)
                .meanwhile("nothing was done"));
    }

    public Path root() {
        return root;
    }

    /** The published files, in order of path: all except those that Backfile and git keep there for themselves. */
    public List<File> files() {
        return files;
    }

    /** Links and other entries that are not regular files, in order of path. */
    public List<String> leftOut() {
        return leftOut;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
