import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder that Backfile builds. */
final class BackfileSite {

    /** A site that has an address has feeds and sitemaps, as the others have. */
    private static final String SETTINGS = "site: { title: The Bench, url: \"https://example.org/\" }\n";

    private final Path launcher;
    private final Path folder;
    private final Stopwatch stopwatch;
    private final Map<String, String> environment;

    BackfileSite(Path launcher, Path folder, Stopwatch stopwatch, Optional<String> heap) {
        this.launcher = launcher;
        this.folder = folder;
        this.stopwatch = stopwatch;
        environment = heap.map(size -> Map.of("BACKFILE_JAVA_OPTS", "-Xmx" + size)).orElse(Map.of());
    }

    Path articles() {
        return folder.resolve("articles");
    }

    Path output() {
        return folder.resolve("public");
    }

    /** With the settings of the bench: {@link #cold()} takes the folder's own. */
    Measure cold(boolean isSearched) {
        write(folder.resolve("site-config.yaml"), SETTINGS + (isSearched ? "" : "search: { enabled: false }\n"));
        return cold();
    }

    Measure cold() {
        Folders.remove(output());
        Folders.remove(folder.resolve(".backfile"));
        return build();
    }

    /** A build on top of the last one. */
    Measure build() {
        return stopwatch.run(
                List.of(launcher.toString(), "build", folder.toString(), "--quiet"), folder, environment);
    }

    /** Until the preview has answered with its first page. */
    Measure preview() {
        return FirstPage.of(List.of(launcher.toString(), "preview", folder.toString(), "--port", "0"), environment);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
