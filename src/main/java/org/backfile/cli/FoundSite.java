package org.backfile.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.config.ConfigReader;
import org.backfile.config.ConfigResult;
import org.backfile.config.SiteConfig;
import org.backfile.intake.Site;
import org.backfile.text.Diagnostic;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A site's folder, absolute, and its settings. */
record FoundSite(Path root, ConfigResult settings) {

    SiteConfig config() {
        return settings.config();
    }

    /** The diagnostics about the settings. */
    List<Diagnostic> diagnostics() {
        return settings.diagnostics();
    }

    /** The site as it is configured. */
    Site site() {
        return new Site(
                root, config(), root.resolve(config().folders().output()).normalize());
    }

    /**
     * The site, with values from the command line taking precedence over the configuration.
     *
     * @param output absolute
     */
    Site site(Optional<Path> output, Optional<URI> url) {
        Site configured = site();
        Site addressed = url.map(configured::at).orElse(configured);
        return new Site(root, addressed.config(), output.map(Path::normalize).orElse(configured.output()));
    }

    /** @throws ParameterException when it is not the address of a site; {@code name} identifies it in the message */
    static URI address(CommandLine command, String name, String url) {
        return ConfigReader.siteUrl(url)
                .orElseThrow(() -> new ParameterException(
                        command, name + " takes an address such as https://example.org/archive/, not " + url));
    }
}
