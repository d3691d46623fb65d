package org.backfile.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.backfile.preview.SiteSource;

/** The current settings of the site in a folder. */
record SettingsFile(SiteFinder finder, Path root) implements SiteSource {

    @Override
    public Path file() {
        return root.resolve(SiteFinder.CONFIG);
    }

    @Override
    public Reading read() {
        var found = finder.find(Optional.of(root));
        return new Reading(found.site(), found.diagnostics(), found.settings().isUsable());
    }
}
