package org.backfile.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.config.ConfigReader;
import org.backfile.config.ConfigResult;
import org.backfile.config.SiteConfig;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;

/** Finds the site's folder and reads its settings. */
final class SiteFinder {

    static final String CONFIG = "site-config.yaml";

    private final Path workingFolder;

    SiteFinder(Path workingFolder) {
        this.workingFolder = workingFolder;
    }

    /**
     * @param named the folder from the command line; without it, the current folder or the nearest one above that has
     *     settings
     */
    FoundSite find(Optional<Path> named) {
        Path root =
                named.map(folder -> workingFolder.resolve(folder).normalize()).orElseGet(this::nearest);
        if (!Files.isDirectory(root)) {
            return new FoundSite(
                    root,
                    unusable(FileProblem.missingFolder(root.toString())
                            .expected("the folder that holds " + CONFIG)
                            .meanwhile("nothing was built")));
        }
        return new FoundSite(root, read(root.resolve(CONFIG)));
    }

    /** @throws Failure when the folder does not exist or its settings cannot be understood */
    FoundSite findUsable(Optional<Path> named) {
        FoundSite found = find(named);
        if (!found.settings().isUsable()) {
            throw Failure.ofConfiguration(found.diagnostics());
        }
        return found;
    }

    private Path nearest() {
        for (Path folder = workingFolder; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(CONFIG))) {
                return folder;
            }
        }
        return workingFolder;
    }

    private static ConfigResult read(Path file) {
        try {
            return Files.exists(file)
                    ? ConfigReader.read(CONFIG, Files.readString(file))
                    : ConfigReader.missing(CONFIG);
        } catch (CharacterCodingException notUtf8) {
            return ConfigReader.notUtf8(CONFIG);
        } catch (IOException failure) {
            return unusable(FileProblem.unreadable(CONFIG, failure).meanwhile("nothing was built"));
        }
    }

    private static ConfigResult unusable(Diagnostic reason) {
        return new ConfigResult(SiteConfig.defaults(), List.of(reason), List.of());
    }
}
