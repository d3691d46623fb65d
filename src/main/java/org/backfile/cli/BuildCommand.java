package org.backfile.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.intake.Site;
import org.backfile.make.BuildReport;
import org.backfile.make.SiteBuild;
import org.backfile.report.BuildJson;
import org.backfile.report.BuildPrinter;
import org.backfile.report.ExplanationPrinter;
import org.backfile.report.Paint;
import org.backfile.report.ProfilePrinter;
import org.backfile.text.Severity;
import org.backfile.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code backfile build}: builds the site, or the parts of it that have changed. */
@Command(
        name = "build",
        description = "Builds the site: reads the articles and writes what has changed into the output folder.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  backfile build                      the site in this folder, into public/",
            "  backfile build clippings -o /tmp/x  another site, into another folder",
            "  backfile build --strict             fail when a text was not fully understood",
            "  backfile build --verify             put pages right that were edited in the output folder",
            "  backfile build --explain            say why each file is written or removed",
            "  backfile build --profile            say where the time went",
            "  backfile build --report json        the report for a machine"
        })
final class BuildCommand implements Callable<Integer> {

    /** Output format of the report. */
    enum ReportForm {
        TEXT,
        JSON
    }

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SiteOption site;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where to write the site (default: as configured, public/).")
    private @Nullable Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand; goes before the configured url.")
    private @Nullable String baseUrl;

    @Option(names = "--strict", description = "Fail (exit code 1) when there is any warning or error.")
    private boolean isStrict;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean isQuiet;

    @Option(names = "--force", description = "Use the output folder even if Backfile did not make it.")
    private boolean isForced;

    @Option(
            names = "--verify",
            description = "Look at every file in the output folder, and make again those that were edited by hand.")
    private boolean isVerified;

    @Option(
            names = "--explain",
            description = "Explain why each file is written or removed: which article, setting or template changed.")
    private boolean isExplained;

    @Option(
            names = "--profile",
            description = "Say where the time went: stages, templates, slowest pages, reading, search, memory.")
    private boolean isProfiled;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--report",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "The report's form: text, or json on standard output.")
    private ReportForm form = ReportForm.TEXT;

    BuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.site = new SiteOption(surroundings);
    }

    @Override
    public Integer call() {
        threads.check(spec.commandLine());
        var paint = common.paint(surroundings);
        var found = site.find();
        BuildReport report = build(siteOf(found)).withAlso(found.diagnostics());
        print(report, paint);
        boolean isClean = report.count(Severity.ERROR) + report.count(Severity.WARNING) == 0;
        return isStrict && !isClean ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private Site siteOf(FoundSite found) {
        return found.site(
                Optional.ofNullable(output).map(surroundings.workingFolder()::resolve),
                Optional.ofNullable(baseUrl).map(url -> FoundSite.address(spec.commandLine(), "--base-url", url)));
    }

    private BuildReport build(Site site) {
        var options = new SiteBuild.Options(threads.count(), isForced, isVerified, isExplained, isProfiled);
        if (isQuiet) {
            return new SiteBuild(site, options, Progress.silent()).run();
        }
        try (var progress = new TerminalProgress(surroundings.terminal())) {
            return new SiteBuild(site, options, progress).run();
        }
    }

    private void print(BuildReport report, Paint paint) {
        if (form == ReportForm.JSON) {
            new BuildJson(surroundings.terminal().out()).print(report);
        }
        var printer = new BuildPrinter(surroundings.terminal().err(), paint);
        if (!isQuiet) {
            printer.print(report);
        } else {
            printer.errors(report);
        }
        if (form == ReportForm.TEXT) {
            printWhatWasAsked(report, paint);
        }
    }

    /** A result, unlike the report: it can be sent to a file or a pager. */
    private void printWhatWasAsked(BuildReport report, Paint paint) {
        PrintWriter out = surroundings.terminal().out();
        int files = report.pages().written() + report.pages().unchanged();
        report.explanation().ifPresent(why -> new ExplanationPrinter(out, paint).print(why, files));
        report.profile().ifPresent(profile -> new ProfilePrinter(out, paint).print(report.stages(), profile));
    }
}
