package org.backfile.intake;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.backfile.config.SiteConfig;
import org.backfile.source.SourceFolder;
import org.backfile.source.Splitter;

/**
 * A site's folder and its settings.
 *
 * @param root      the folder that holds {@code site-config.yaml}
 * @param output    where the site is written, inside {@code root} or not
 * @param splitters for files that hold several articles
 */
public record Site(Path root, SiteConfig config, Path output, List<Splitter> splitters) {

    public Site {
        splitters = List.copyOf(splitters);
    }

    public Site(Path root, SiteConfig config, Path output) {
        this(root, config, output, TextForms.splitters());
    }

    public SourceFolder articles() {
        return TextForms.folder(
                root.resolve(config.folders().articles()), config.folders().articles(), splitters);
    }

    /** The same site at another address. */
    public Site at(URI url) {
        return new Site(root, config.withUrl(url), output, splitters);
    }

    SourceFolder texts() {
        return TextForms.folderOfPages(
                root.resolve(config.folders().pages()), config.folders().pages());
    }

    /** The cache folder, where a build keeps data that makes the next one faster. It may be deleted at any time. */
    public Path cache() {
        return root.resolve(".backfile");
    }
}
