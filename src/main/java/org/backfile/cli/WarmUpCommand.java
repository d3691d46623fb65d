package org.backfile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.make.SiteBuild;
import org.backfile.preview.Preview;
import org.backfile.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code backfile warm-up}: builds a site and requests one page of its preview, so that a JVM dumping its class archive
 * loads the classes that the usual commands need. For the launcher, so hidden from the help.
 */
@Command(name = "warm-up", hidden = true, description = "Lets the JVM meet the classes that it is to keep.")
final class WarmUpCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private SiteOption site;

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Where it may write.")
    private Path output = Path.of("");

    WarmUpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.site = new SiteOption(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        var built = site.find().site(Optional.of(surroundings.workingFolder().resolve(output)), Optional.empty());
        new SiteBuild(built, new SiteBuild.Options(1, false, false), Progress.silent()).run();
        try (var preview = Preview.start(
                        site.settings(), new Preview.Place("127.0.0.1", 0), 1, Progress.silent(), failure -> {});
                InputStream page = URI.create(preview.address()).toURL().openStream()) {
            page.readAllBytes();
        }
        return ExitCode.OK;
    }
}
