package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.intake.TextForms;
import org.backfile.report.SketchPrinter;
import org.backfile.start.NewSite;
import org.backfile.start.Sketch;
import org.backfile.work.Workers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backfile init}: creates the files of a new site. */
@Command(
        name = "init",
        description = "Begins a new site: writes a configuration with comments, a sample article and a "
                + ".gitignore. Never writes over a file.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  backfile init clippings              a new site in a new folder",
            "  backfile init --from articles        a site for the texts in that folder, with settings that fit them"
        })
final class InitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // Used only by picocli.
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of the site (default: this one).")
    private @Nullable Path folder;

    @Option(
            names = "--from",
            paramLabel = "FOLDER",
            description = "Texts that are there already, in a folder inside DIR: says what it sees in them.")
    private @Nullable Path texts;

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        threads.check(spec.commandLine());
        Path root = surroundings
                .workingFolder()
                .resolve(folder == null ? Path.of("") : folder)
                .normalize();
        Optional<Path> from = Optional.ofNullable(texts)
                .map(path -> surroundings.workingFolder().resolve(path).normalize());
        String articles = from.map(path -> inside(root, path)).orElse("articles");
        Optional<Sketch> sketch = from.isPresent() ? Optional.of(sketch(from.get(), articles)) : Optional.empty();
        List<String> written = new NewSite(titleFrom(root), articles, sketch).writeTo(root);

        var out = surroundings.terminal().out();
        sketch.ifPresent(seen -> new SketchPrinter(out).print(seen));
        written.forEach(file -> out.println("wrote " + file));
        if (!written.contains("site-config.yaml")) {
            out.println("left site-config.yaml as it is");
        }
        out.println("Next: backfile build" + (folder == null ? "" : " " + folder));
        return ExitCode.OK;
    }

    /** The path of the texts as written in the configuration. */
    private String inside(Path root, Path texts) {
        if (!Files.isDirectory(texts)) {
            throw wrong("--from takes a folder with texts; there is no folder " + texts);
        }
        if (!texts.startsWith(root) || texts.equals(root)) {
            throw wrong("--from takes a folder inside the site's own, which is " + root + "; " + texts
                    + " is not. Name the folder above the texts as the site's:  backfile init "
                    + Optional.ofNullable(texts.getParent()).orElse(texts) + " --from " + texts);
        }
        return root.relativize(texts).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Sketch sketch(Path texts, String name) throws IOException {
        try (var workers = new Workers(threads.count())) {
            return Sketch.of(TextForms.folder(texts, name, TextForms.splitters()), workers);
        }
    }

    /** {@code harbour-post} becomes Harbour post: better than no name, and one line to change. */
    private static String titleFrom(Path root) {
        String name = Optional.ofNullable(root.getFileName())
                .map(Path::toString)
                .orElse("")
                .replaceAll("[-_.]+", " ")
                .strip();
        return name.isEmpty() ? "The Archive" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
