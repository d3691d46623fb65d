package org.backfile.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.backfile.text.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The option that selects the site a command works on. */
final class SiteOption {

    private final SiteFinder finder;

    @Parameters(
            arity = "0..1",
            paramLabel = "SITE",
            description =
                    "The folder that holds site-config.yaml (default: this one, or the nearest above it that has one).")
    private @Nullable Path folder;

    SiteOption(Surroundings surroundings) {
        finder = new SiteFinder(surroundings.workingFolder());
    }

    /** @throws Failure when the folder does not exist or its settings cannot be understood */
    FoundSite find() {
        return finder.findUsable(Optional.ofNullable(folder));
    }

    /** The settings of the site, read anew each time, whether or not they can be understood. */
    SettingsFile settings() {
        return new SettingsFile(finder, finder.find(Optional.ofNullable(folder)).root());
    }
}
