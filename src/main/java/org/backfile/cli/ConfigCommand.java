package org.backfile.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.backfile.config.EffectiveSetting;
import org.backfile.report.ConfigPrinter;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backfile config}: writes the effective settings to standard output or to a new file. */
@Command(
        name = "config",
        description = "Prints every setting as it holds, with the line of site-config.yaml that it comes from.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  backfile config                     the settings of the site in this folder",
            "  backfile config --write every.yaml  a new file with every setting"
        })
final class ConfigCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    @SuppressWarnings("UnusedVariable") // Used only by picocli.
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SiteOption site;

    // A shell redirection would truncate site-config.yaml before it is read, and replace it with defaults.
    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "Write the settings into this new file; one that is there is left as it is.")
    private @Nullable Path file;

    ConfigCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.site = new SiteOption(surroundings);
    }

    @Override
    public Integer call() {
        var found = site.find();
        List<EffectiveSetting> settings = found.settings().settings();
        if (file == null) {
            new ConfigPrinter(surroundings.terminal().out()).print(settings);
        } else {
            write(settings, file);
        }
        return ExitCode.OK;
    }

    private void write(List<EffectiveSetting> settings, Path file) {
        var text = new StringWriter();
        new ConfigPrinter(new PrintWriter(text)).print(settings);
        try {
            Files.writeString(
                    surroundings.workingFolder().resolve(file),
                    text.toString().replace(System.lineSeparator(), "\n"),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new Failure(
                    Diagnostic.of(Code.FILE_EXISTS, file.toString())
                            .found("is there already")
                            .fix("name another file, or move that one away first")
                            .meanwhile("it was left as it is"),
                    there);
        } catch (IOException failure) {
            throw new Failure(
                    FileProblem.unwritable(file.toString(), failure)
                            .fix("name a file in a folder that you have the right to write to")
                            .build(),
                    failure);
        }
        surroundings.terminal().out().println("wrote " + file);
    }
}
