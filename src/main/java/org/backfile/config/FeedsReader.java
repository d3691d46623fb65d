package org.backfile.config;

/** The block {@code feeds}: the files for feed readers and search engines. */
final class FeedsReader {

    private FeedsReader() {}

    static SiteConfig.Feeds read(ConfigBlock block) {
        var byDefault = SiteConfig.defaults().feeds();
        return new SiteConfig.Feeds(
                block.trueOrFalse("atom", byDefault.atom()),
                block.trueOrFalse("json", byDefault.json()),
                block.wholeNumber("items", byDefault.items(), 1, 1000),
                block.trueOrFalse("archives", byDefault.archives()),
                block.trueOrFalse("data", byDefault.data()),
                block.trueOrFalse("sitemap", byDefault.sitemap()),
                block.trueOrFalse("news-sitemap", byDefault.newsSitemap()));
    }
}
