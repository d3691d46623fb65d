package org.backfile.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.check.Check;
import org.backfile.check.CheckReport;
import org.backfile.intake.Site;
import org.backfile.output.FinishedOutput;
import org.backfile.proof.Proof;
import org.backfile.proof.ProofReport;
import org.backfile.report.CheckJson;
import org.backfile.report.CheckPrinter;
import org.backfile.report.Paint;
import org.backfile.report.ProofJson;
import org.backfile.report.ProofPrinter;
import org.backfile.text.Diagnostics;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code backfile check}: reports problems in the texts, and doubles; with {@code --site}, problems in
 * the finished site. Writes nothing.
 */
@Command(
        name = "check",
        description = {
            "Reads all texts and reports what to fix, which texts are there twice, and what the archive holds.",
            "With --site it reads the finished site instead, and reports links, anchors, feeds and "
                    + "assets that lead nowhere. Writes nothing."
        },
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  backfile check                      the site in this folder",
            "  backfile check clippings --all      another site, every message",
            "  backfile check --strict             fail when there is a warning",
            "  backfile check --site               the site that was built: links, anchors, feeds, weights",
            "  backfile check --json > check.json  all that was found, for a machine"
        })
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SiteOption site;

    @Option(names = "--site", description = "Read the finished site in the output folder, not the texts.")
    private boolean isOfSite;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "With --site: the output folder (default: as configured, public/).")
    private @Nullable Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "With --site: where the site will stand, as it was built (default: as configured, site.url).")
    private @Nullable String baseUrl;

    @Option(
            names = "--max-weight",
            paramLabel = "KB",
            defaultValue = "500",
            description = "With --site: how many kB a page may weigh with its style sheets and scripts, "
                    + "uncompressed (default: ${DEFAULT-VALUE}).")
    private int maxWeight;

    @Option(
            names = "--all",
            description = "Show every message in full, not only a line for each kind; with --site, not only the first "
                    + "few of each kind.")
    private boolean isAll;

    @Option(names = "--json", description = "Print all that was found as one JSON object.")
    private boolean isJson;

    @Option(
            names = "--strict",
            description = "Fail (exit code 1) when there is any warning, not only when there is an error.")
    private boolean isStrict;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.site = new SiteOption(surroundings);
    }

    @Override
    public Integer call() {
        threads.check(spec.commandLine());
        var paint = common.paint(surroundings);
        var found = site.find();
        return isOfSite ? proof(found, paint) : check(found, paint);
    }

    private int check(FoundSite found, Paint paint) {
        CheckReport report = look(found).withAlso(found.diagnostics());
        var out = surroundings.terminal().out();
        if (isJson) {
            new CheckJson(out).print(report);
        } else {
            new CheckPrinter(out, paint, isAll).print(report);
        }
        return exitCode(report.messages());
    }

    private CheckReport look(FoundSite found) {
        try (var progress = new TerminalProgress(surroundings.terminal())) {
            return new Check(found.site(), threads.count(), progress).run();
        }
    }

    private int proof(FoundSite found, Paint paint) {
        ProofReport report = read(found);
        var out = surroundings.terminal().out();
        if (isJson) {
            new ProofJson(out).print(report);
        } else {
            new ProofPrinter(out, paint, isAll).print(report);
        }
        return exitCode(report.messages());
    }

    private ProofReport read(FoundSite found) {
        Site built = found.site(
                Optional.ofNullable(output).map(surroundings.workingFolder()::resolve),
                Optional.ofNullable(baseUrl).map(url -> FoundSite.address(spec.commandLine(), "--base-url", url)));
        String name = output == null ? found.config().folders().output() : output.toString();
        var options = new Proof.Options(name, built.config().site().url(), maxWeight * 1000L, threads.count());
        try (var finished = FinishedOutput.open(built.output());
                var progress = new TerminalProgress(surroundings.terminal())) {
            return new Proof(finished, options, progress).run();
        } catch (IOException | UncheckedIOException failure) {
            IOException cause = failure instanceof UncheckedIOException unchecked
                    ? Objects.requireNonNull(unchecked.getCause())
                    : (IOException) failure;
            throw new Failure(FileProblem.unreadable(name, cause).meanwhile("the site was not looked over"), failure);
        }
    }

    private int exitCode(Diagnostics messages) {
        return messages.isFailed(isStrict) ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
