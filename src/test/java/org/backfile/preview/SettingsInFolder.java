package org.backfile.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.config.ConfigReader;
import org.backfile.intake.Site;
import org.backfile.intake.TextForms;
import org.backfile.source.Splitter;

/** The settings in a folder, as the command line reads them. */
public record SettingsInFolder(Path root, List<Splitter> splitters) implements SiteSource {

    public SettingsInFolder(Path root) {
        this(root, TextForms.splitters());
    }

    @Override
    public Path file() {
        return root.resolve("site-config.yaml");
    }

    @Override
    public Reading read() {
        try {
            var settings = ConfigReader.read("site-config.yaml", Files.exists(file()) ? Files.readString(file()) : "");
            return new Reading(
                    new Site(root, settings.config(), root.resolve("public"), splitters),
                    settings.diagnostics(),
                    settings.isUsable());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
