package org.backfile.config;

import java.util.Optional;

/** The block {@code look}: the aspects of the theme's look that a site may choose. */
final class LookReader {

    private LookReader() {}

    static SiteConfig.Look read(ConfigBlock block) {
        var byDefault = SiteConfig.defaults().look();
        return new SiteConfig.Look(
                block.text("theme", byDefault.theme(), ThemeName::meaningOf),
                block.text(
                        "accent",
                        byDefault.accent(),
                        text -> Colour.meaningOf(text).map(Optional::of)));
    }
}
