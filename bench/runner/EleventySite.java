import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The articles as a site of Eleventy, with the settings and layouts in {@code bench/eleventy}. */
final class EleventySite implements MarkdownSite {

    private final Path program;
    private final Path folder;
    private final Stopwatch stopwatch;

    /** @param folder takes the content too, which Eleventy wants below the folder of its settings */
    EleventySite(Path program, Path folder, Stopwatch stopwatch) {
        this.program = program;
        this.folder = folder;
        this.stopwatch = stopwatch;
    }

    @Override
    public String name() {
        return "Eleventy";
    }

    @Override
    public Path output() {
        return folder.resolve("public");
    }

    @Override
    public Measure build() {
        return stopwatch.run(List.of(program.toString(), "--quiet"), folder, Map.of());
    }
}
