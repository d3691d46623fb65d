package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.config.SiteConfig;
import org.backfile.intake.TextForms;
import org.backfile.parse.ArticleParser;
import org.backfile.report.DiagnosticPrinter;
import org.backfile.report.ParsedJson;
import org.backfile.report.ParsedListing;
import org.backfile.report.ParsedPrinter;
import org.backfile.source.OtherFiles;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.source.SourceText;
import org.backfile.source.Splitter;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;
import org.backfile.text.Severity;
import org.backfile.text.TextId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backfile parse}: shows how texts are parsed, and writes nothing. */
@Command(
        name = "parse",
        description = {
            "Shows what is understood of texts: each field and block with its line.",
            "Each text is read alone, so a date such as 02/03/1987 has the order of "
                    + "site-config.yaml, else the day first, and the name of a paper at the top may be taken for the "
                    + "headline; build and check ask the other texts of its folder as well."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  backfile parse articles/ferry.txt       for people",
            "  backfile parse --json articles > a.jsonl  a JSON object a line, for machines"
        })
public final class ParseCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final List<Splitter> splitters;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE-OR-FOLDER", description = "Texts, or folders of texts.")
    private List<Path> places = List.of();

    @Option(names = "--json", description = "Print one JSON object per text and line (JSON Lines).")
    private boolean isJson;

    ParseCommand(Surroundings surroundings) {
        this(surroundings, TextForms.splitters());
    }

    ParseCommand(Surroundings surroundings, List<Splitter> splitters) {
        this.surroundings = surroundings;
        this.splitters = splitters;
    }

    @Override
    public Integer call() {
        var paint = common.paint(surroundings);
        var config = new SiteFinder(surroundings.workingFolder())
                .findUsable(Optional.empty())
                .config();
        var parser = TextForms.parser(config.dates().order());
        ParsedPrinter printer = isJson
                ? new ParsedJson(surroundings.terminal().out())
                : new ParsedListing(surroundings.terminal().out(), paint);
        boolean isAllRead = true;
        for (Path place : places) {
            isAllRead &= parse(place, config.text(), parser, printer);
        }
        return isAllRead ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean parse(Path place, SiteConfig.Text text, ArticleParser parser, ParsedPrinter printer) {
        Path path = surroundings.workingFolder().resolve(place).normalize();
        try {
            if (Files.isDirectory(path)) {
                var folder = TextForms.folder(path, place.toString(), splitters);
                var listing = folder.list();
                boolean isAllRead = parse(new SourceReader(folder, text), folder, listing.files(), parser, printer);
                List<Diagnostic> refused = listing.diagnostics().stream()
                        .filter(said -> said.severity() == Severity.ERROR)
                        .sorted()
                        .toList();
                refused.forEach(reason -> printer.refused(reason.file(), reason));
                var told = new DiagnosticPrinter(surroundings.terminal().err(), common.paint(surroundings));
                OtherFiles.toldAmongArticles(folder.namesOf(listing.others())).forEach(told::print);
                return isAllRead && refused.isEmpty();
            }
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            String parent = place.getParent() == null ? "" : place.getParent().toString();
            var file = new SourceFile(
                    path.getFileName().toString(),
                    attributes.size(),
                    attributes.lastModifiedTime().toMillis());
            var folder = TextForms.folder(Objects.requireNonNull(path.getParent()), parent, splitters);
            return parse(new SourceReader(folder, text), folder, List.of(file), parser, printer);
        } catch (IOException failure) {
            throw new Failure(
                    FileProblem.unreadable(place.toString(), failure)
                            .expected("a text, or a folder of texts")
                            .build(),
                    failure);
        }
    }

    private static boolean parse(
            SourceReader reader,
            SourceFolder folder,
            List<SourceFile> files,
            ArticleParser parser,
            ParsedPrinter printer) {
        boolean isAllRead = true;
        for (SourceFile file : files) {
            var reading = reader.read(file);
            if (reading.texts().isEmpty()) {
                printer.refused(folder.nameOf(file), reading.diagnostics().get(0));
                isAllRead = false;
            }
            List<Diagnostic> fromReading = reading.diagnostics();
            for (SourceText source : reading.texts()) {
                TextId name = folder.nameOf(source.id());
                printer.parsed(name, source.encoding(), parser.parse(name, source.text()), fromReading);
                // They concern the whole file, and are shown with its first text.
                fromReading = List.of();
            }
        }
        return isAllRead;
    }
}
