package org.backfile.intake;

import java.net.URI;
import java.nio.file.Path;
import org.backfile.config.SiteConfig;
import org.backfile.source.SourceFolder;

/**
 * A site's folder with its settings.
 *
 * @param root   the folder that holds {@code site-config.yaml}
 * @param output where the site is written, wherever that is
 */
public record Site(Path root, SiteConfig config, Path output) {

    public SourceFolder articles() {
        return TextForms.folder(
                root.resolve(config.folders().articles()), config.folders().articles());
    }

    /** The same site with another address. */
    public Site at(URI url) {
        return new Site(root, config.withUrl(url), output);
    }

    SourceFolder texts() {
        return TextForms.folder(
                root.resolve(config.folders().pages()), config.folders().pages());
    }

    /** Where the build keeps what makes the next one faster. It may be deleted at any time. */
    public Path cache() {
        return root.resolve(".backfile");
    }
}
