package org.backfile.config;

/** The block {@code search}: whether readers can search the full text of the archive. */
final class SearchReader {

    private SearchReader() {}

    static SiteConfig.Search read(ConfigBlock block) {
        return new SiteConfig.Search(
                block.trueOrFalse("enabled", SiteConfig.defaults().search().isEnabled()));
    }
}
