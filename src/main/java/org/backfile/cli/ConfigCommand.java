package org.backfile.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.report.ConfigPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backfile config}: every setting as it holds. */
@Command(
        name = "config",
        description = "Prints every setting as it holds, with the line of site-config.yaml that it comes from.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  backfile config                     the settings of the site in this folder",
            "  backfile config > site-config.yaml  a file with every setting, to begin with"
        })
final class ConfigCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "SITE",
            description =
                    "The folder that holds site-config.yaml (default: this one, or the nearest above it that has one).")
    private @Nullable Path folder;

    ConfigCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongConfiguration {
        var found = new SiteFinder(surroundings.workingFolder()).find(Optional.ofNullable(folder));
        if (!found.settings().isUsable()) {
            throw new WrongConfiguration(found.settings().diagnostics(), common.paint(surroundings));
        }
        new ConfigPrinter(surroundings.terminal().out()).print(found.settings().settings());
        return ExitCode.OK;
    }
}
