package org.backfile.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.build.BuildFailure;
import org.backfile.build.Site;
import org.backfile.check.Check;
import org.backfile.check.CheckReport;
import org.backfile.text.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backfile check}: says what is to be mended in an archive, and which texts are there twice. Writes nothing. */
@Command(
        name = "check",
        description = "Reads all texts and says what is to be mended, which are there twice, and what the archive holds. Writes nothing.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  backfile check                      the site in this folder",
            "  backfile check clippings --all      another site, every message",
            "  backfile check --strict             fail when there is a warning",
            "  backfile check --json > check.json  all that was found, for a machine"})
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "SITE",
            description = "The folder that holds site-config.yaml (default: this one, or the nearest above it that has one).")
    private @Nullable Path folder;

    @Option(names = "--all", description = "Show all messages, not only the first few of each kind.")
    private boolean isAll;

    @Option(names = "--json", description = "Print all that was found as one JSON object.")
    private boolean isJson;

    @Option(names = "--strict", description = "Fail (exit code 1) when there is any warning, not only when there is an error.")
    private boolean isStrict;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws WrongConfiguration, BuildFailure {
        threads.check(spec.commandLine());
        var paint = common.paint(surroundings);
        var found = new SiteFinder(surroundings.workingFolder()).find(Optional.ofNullable(folder));
        if (!found.settings().isUsable()) {
            throw new WrongConfiguration(found.settings().diagnostics(), paint);
        }
        CheckReport report = check(found).withAlso(found.settings().diagnostics());
        var out = surroundings.terminal().out();
        if (isJson) {
            new CheckJson(out).print(report);
        } else {
            new CheckPrinter(out, paint, isAll).print(report);
        }
        boolean isFailed = report.count(Severity.ERROR) > 0 || isStrict && report.count(Severity.WARNING) > 0;
        return isFailed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private CheckReport check(SiteFinder.Found found) throws BuildFailure {
        var config = found.settings().config();
        var site = new Site(found.root(), config, found.root().resolve(config.folders().output()).normalize());
        try (var progress = new TerminalProgress(surroundings.terminal())) {
            return new Check(site, threads.count(), progress).run();
        }
    }
}
