package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.start.NewArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backfile new}: creates a file for a new article. */
@Command(
        name = "new",
        description = "Makes a file for a new article, with its headline and today's date.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  backfile new \"Ferry sails again\"                       with today's date",
            "  backfile new \"Ferry sails\" --date 1987-02-26 --edit   and opens it in your editor"
        })
final class NewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // Used only by picocli.
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "1", paramLabel = "HEADLINE", description = "The headline, in quotation marks.")
    private String headline = "";

    @Option(
            names = "--site",
            paramLabel = "SITE",
            description =
                    "The folder that holds site-config.yaml (default: this one, or the nearest above it that has one).")
    private @Nullable Path folder;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The date of publication, as 1987-02-26 (default: today).")
    private @Nullable LocalDate date;

    @Option(names = "--section", paramLabel = "NAME", description = "The section: City, Sport.")
    private @Nullable String section;

    @Option(names = "--edit", description = "Open the file in the editor that VISUAL or EDITOR names.")
    private boolean isEdited;

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var found = new SiteFinder(surroundings.workingFolder()).findUsable(Optional.ofNullable(folder));
        if (headline.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "An article needs a headline: backfile new \"Ferry sails again\"");
        }
        var config = found.config();
        var articles = found.root().resolve(config.folders().articles());
        LocalDate day = date == null
                ? LocalDate.ofInstant(
                        surroundings.clock().instant(), config.site().timeZone())
                : date;
        Path file = articles.resolve(new NewArticle(headline, day, Optional.ofNullable(section)).writeTo(articles));
        surroundings.terminal().out().println(surroundings.workingFolder().relativize(file));
        surroundings.terminal().out().flush();
        return isEdited ? edit(file) : ExitCode.OK;
    }

    private int edit(Path file) throws IOException, InterruptedException {
        var environment = surroundings.environment();
        String editor = Optional.ofNullable(environment.get("VISUAL"))
                .or(() -> Optional.ofNullable(environment.get("EDITOR")))
                .orElse("");
        if (editor.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--edit needs the name of an editor in VISUAL or EDITOR; the file was made: " + file);
        }
        List<String> command = new ArrayList<>(List.of(editor.strip().split("\\s+")));
        command.add(file.toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
