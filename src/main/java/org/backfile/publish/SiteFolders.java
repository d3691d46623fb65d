package org.backfile.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.config.SiteConfig;

/**
 * The folders of the site to publish.
 *
 * @param root   the folder that holds {@code site-config.yaml}
 * @param output the folder that the site was built into, wherever that is
 * @param own    folders that must not be published to: the output, the articles, pages and templates
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
