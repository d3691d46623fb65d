package org.backfile.config;

/** The block {@code text}: what is done to the characters of a text before it is understood. */
final class TextReader {

    private TextReader() {}

    static SiteConfig.Text read(ConfigBlock block) {
        return new SiteConfig.Text(block.trueOrFalse(
                "repair-mojibake", SiteConfig.defaults().text().repairMojibake()));
    }
}
