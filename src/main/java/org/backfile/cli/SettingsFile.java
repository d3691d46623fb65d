package org.backfile.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.backfile.intake.Site;
import org.backfile.preview.SiteSource;

/** The settings of a site in a folder, as they are at the moment. */
record SettingsFile(SiteFinder finder, Path root) implements SiteSource {

    @Override
    public Path file() {
        return root.resolve(SiteFinder.CONFIG);
    }

    @Override
    public Reading read() {
        var settings = finder.find(Optional.of(root)).settings();
        var site = new Site(
                root,
                settings.config(),
                root.resolve(settings.config().folders().output()).normalize());
        return new Reading(site, settings.diagnostics(), settings.isUsable());
    }
}
