package org.backfile.config;

import java.util.Optional;

/** The block {@code site}: the name, address and language of the site. */
final class SiteReader {

    private SiteReader() {}

    static SiteConfig.Site read(ConfigBlock block) {
        var byDefault = SiteConfig.defaults().site();
        return new SiteConfig.Site(
                block.text("title", byDefault.title()),
                block.optionalText("tagline"),
                block.text("language", byDefault.language(), LanguageTag::meaningOf),
                block.text("time-zone", byDefault.timeZone(), TimeZoneName::meaningOf),
                block.text(
                        "url", byDefault.url(), text -> SiteUrl.meaningOf(text).map(Optional::of)));
    }
}
