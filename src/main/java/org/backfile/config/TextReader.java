package org.backfile.config;

/** The block {@code text}: how to process the characters of a text before parsing it. */
final class TextReader {

    private TextReader() {}

    static SiteConfig.Text read(ConfigBlock block) {
        return new SiteConfig.Text(block.trueOrFalse(
                "repair-mojibake", SiteConfig.defaults().text().repairMojibake()));
    }
}
