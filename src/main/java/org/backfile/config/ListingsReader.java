package org.backfile.config;

/** The block {@code listings}: the maximum length of a page that lists articles. */
final class ListingsReader {

    private ListingsReader() {}

    static SiteConfig.Listings read(ConfigBlock block) {
        return new SiteConfig.Listings(
                block.wholeNumber("page-size", SiteConfig.defaults().listings().pageSize(), 10, 10_000));
    }
}
