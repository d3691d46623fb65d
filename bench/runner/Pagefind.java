import java.nio.file.Path;
import java.util.List;

/** Makes the search index of a finished site, into its folder {@code pagefind}. */
record Pagefind(Path program, Stopwatch stopwatch) {

    Measure index(MarkdownSite site) {
        return stopwatch.run(List.of(program.toString(), "--site", site.output().toString()));
    }
}
