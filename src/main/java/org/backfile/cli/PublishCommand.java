package org.backfile.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.config.ConfigReader;
import org.backfile.config.Destination;
import org.backfile.config.SiteConfig;
import org.backfile.intake.Site;
import org.backfile.make.BuildReport;
import org.backfile.make.SiteBuild;
import org.backfile.publish.PublishReport;
import org.backfile.publish.Publisher;
import org.backfile.publish.SiteFolders;
import org.backfile.report.BuildPrinter;
import org.backfile.report.Paint;
import org.backfile.report.PublishPrinter;
import org.backfile.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code backfile publish}: brings the site to where readers find it. */
@Command(
        name = "publish",
        description = "Builds the site and brings what has changed of it to a folder, a git branch, a "
                + "bucket of S3 or another machine. What is not of the site is deleted there.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  backfile publish                              to where publish.to says",
            "  backfile publish --to git:gh-pages --push     a branch, and its remote",
            "  backfile publish --to s3://my-bucket/archive  a bucket",
            "  backfile publish --to rsync:me@host:/var/www  another machine",
            "  backfile publish --to /media/stick --dry-run  what would change in a folder",
            "",
            "Keys and passwords are looked for where git, ssh, rsync and aws look for them."
        })
final class PublishCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private SiteOption site;

    @Option(
            names = "--to",
            paramLabel = "WHERE",
            description =
                    "A folder, git:BRANCH, s3://BUCKET/PREFIX or rsync:HOST:PATH (default: as configured, publish.to).")
    private @Nullable String to;

    @Option(
            names = {"-n", "--dry-run"},
            description = "List what would change, and change nothing; the site is not built either.")
    private boolean isDry;

    @Option(names = "--no-build", description = "Publish the output folder as it is.")
    private boolean isAsItIs;

    @Option(
            names = "--push",
            description = "Also push the branch of git:BRANCH to its remote (default: as configured, publish.push).")
    private boolean isPushed;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description =
                    "A server other than Amazon's that speaks S3 (default: as configured, then AWS_ENDPOINT_URL).")
    private @Nullable String endpoint;

    @Option(
            names = "--force",
            description =
                    "Use the destination even if Backfile did not publish there; what is not of the site is deleted.")
    private boolean isForced;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The output folder (default: as configured, public/).")
    private @Nullable Path output;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand, for building; goes before the configured url.")
    private @Nullable String baseUrl;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean isQuiet;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    PublishCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.site = new SiteOption(surroundings);
    }

    @Override
    public Integer call() {
        threads.check(spec.commandLine());
        var paint = common.paint(surroundings);
        var found = site.find();
        SiteConfig config = found.config();
        Destination destination = destination(config);
        Publisher.Options options = options(found);
        Site published = siteOf(found);
        var folders = SiteFolders.of(published.root(), published.output(), config.folders());
        var printer = new PublishPrinter(
                surroundings.terminal().out(), surroundings.terminal().err(), paint);
        if (!isAsItIs && !isDry) {
            build(published, found, paint);
        }
        PublishReport report = withProgress(progress -> new Publisher(folders, destination, options, progress).run());
        printer.list(report);
        if (!isQuiet) {
            printer.print(report);
        }
        return ExitCode.OK;
    }

    private Destination destination(SiteConfig config) {
        if (to == null) {
            return config.publish()
                    .to()
                    .orElseThrow(() -> wrongUsage("Publish to where? Say --to WHERE (" + Destination.EXPECTED
                            + "), or write into site-config.yaml:  publish: { to: \"git:gh-pages\" }"));
        }
        return ConfigReader.destination(to)
                .orElseThrow(() -> wrongUsage("--to takes " + Destination.EXPECTED + ", not " + to));
    }

    private Publisher.Options options(FoundSite found) {
        SiteConfig.Publish configured = found.config().publish();
        Optional<URI> server = Optional.ofNullable(endpoint)
                .map(url -> address("--endpoint", url))
                .or(configured::endpoint)
                // The names that Amazon's own tools read, the more specific one first.
                .or(() -> Stream.of("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL")
                        .flatMap(name -> inEnvironment(name).map(url -> address(name, url)).stream())
                        .findFirst());
        // A folder on the command line is relative to the working folder, one in the configuration to the site.
        Path from = to == null ? found.root() : surroundings.workingFolder();
        return new Publisher.Options(
                from, isDry, isForced, isPushed || configured.push(), server, Publisher.Programs.ofSystem());
    }

    private Optional<String> inEnvironment(String name) {
        return Optional.ofNullable(surroundings.environment().get(name)).filter(value -> !value.isEmpty());
    }

    private Site siteOf(FoundSite found) {
        return found.site(
                Optional.ofNullable(output).map(surroundings.workingFolder()::resolve),
                Optional.ofNullable(baseUrl).map(url -> address("--base-url", url)));
    }

    private URI address(String name, String url) {
        return FoundSite.address(spec.commandLine(), name, url);
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void build(Site site, FoundSite found, Paint paint) {
        // Publishing looks at every file anyway, and sends none that was edited by hand.
        var options = new SiteBuild.Options(threads.count(), false, true);
        BuildReport report = withProgress(progress -> new SiteBuild(site, options, progress).run())
                .withAlso(found.diagnostics());
        var printer = new BuildPrinter(surroundings.terminal().err(), paint);
        if (isQuiet) {
            printer.errors(report);
        } else {
            printer.print(report);
        }
    }

    private <R> R withProgress(Function<Progress, R> work) {
        if (isQuiet) {
            return work.apply(Progress.silent());
        }
        try (var progress = new TerminalProgress(surroundings.terminal())) {
            return work.apply(progress);
        }
    }
}
