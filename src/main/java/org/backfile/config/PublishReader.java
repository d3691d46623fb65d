package org.backfile.config;

import java.util.Optional;

/** The block {@code publish}: where the finished site goes when {@code backfile publish} names no destination. */
final class PublishReader {

    private PublishReader() {}

    static SiteConfig.Publish read(ConfigBlock block) {
        var byDefault = SiteConfig.defaults().publish();
        return new SiteConfig.Publish(
                block.text(
                        "to",
                        byDefault.to(),
                        text -> Destination.meaningOf(text).map(Optional::of)),
                block.trueOrFalse("push", byDefault.push()),
                block.text(
                        "endpoint",
                        byDefault.endpoint(),
                        text -> SiteUrl.meaningOf(text).map(Optional::of)));
    }
}
