package org.backfile.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.config.ConfigReader;
import org.backfile.intake.Site;

/** The settings in a folder, as the command line reads them. */
public record SettingsInFolder(Path root) implements SiteSource {

    @Override
    public Path file() {
        return root.resolve("site-config.yaml");
    }

    @Override
    public Reading read() {
        try {
            var settings = ConfigReader.read("site-config.yaml", Files.exists(file()) ? Files.readString(file()) : "");
            return new Reading(
                    new Site(root, settings.config(), root.resolve("public")),
                    settings.diagnostics(),
                    settings.isUsable());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
