package org.backfile.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.config.SiteConfig;

/**
 * The folders of the site that is published.
 *
 * @param root   the one that holds {@code site-config.yaml}
 * @param output the one that the site was built into, wherever that is
 * @param own    those that nothing may be published to: the output, and the articles, pages and templates
 */
public record SiteFolders(Path root, Path output, List<Path> own) {

    public SiteFolders {
        own = List.copyOf(own);
    }

    public static SiteFolders of(Path root, Path output, SiteConfig.Folders folders) {
        Stream<Path> sources = Stream.of(folders.articles(), folders.pages(), folders.templates())
                .map(root::resolve);
        return new SiteFolders(
                root, output, Stream.concat(Stream.of(output), sources).toList());
    }
}
