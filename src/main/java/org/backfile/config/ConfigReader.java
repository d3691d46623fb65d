package org.backfile.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;

/**
 * Reads {@code site-config.yaml}: YAML 1.2, one block of settings per topic, every setting optional.
 *
 * <p>Whatever the file says, there are settings to be had: what is not understood keeps its default, and all that
 * was not understood is said at once, each with its line and column. A name that is no setting is an error, so that
 * a slip of the pen is not a setting silently lost.
 */
public final class ConfigReader {

    /** One entry in each list, so that the names in such an entry are asked for as well. */
    private static final String ONE_OF_EACH = "{ navigation: [{}], footer: [{}] }";

    private ConfigReader() {}

    /** @param file the path for messages, as the person knows it */
    public static ConfigResult read(String file, String yaml) {
        // The mark of byte order is no character of the text, and no column of its first line.
        String text = yaml.startsWith("\ufeff") ? yaml.substring(1) : yaml;
        return read(new ConfigDiagnostics(file, text), text, knownNames());
    }

    /** The address of a site that is given elsewhere, understood as {@code site.url} is; empty when it is none. */
    public static Optional<URI> siteUrl(String text) {
        return SiteUrl.meaningOf(text).value();
    }

    /**
     * Where a site is to be published, given elsewhere, understood as {@code publish.to} is; empty when it is nowhere.
     */
    public static Optional<Destination> destination(String text) {
        return Destination.meaningOf(text).value();
    }

    /** The settings of a site that has no configuration, with a note that says where it would lie. */
    public static ConfigResult missing(String file) {
        var note = Diagnostic.of(Code.CONFIG_MISSING, file)
                .found("there is no such file; it would hold the settings of the site")
                .fix("to give the site its title and address, write one")
                .meanwhile("every setting has its default");
        return new ConfigResult(
                SiteConfig.defaults(), List.of(note), read(file, "").settings());
    }

    /** Every setting that the readers ask for, found out by letting them ask. */
    static ConfigSchema outline() {
        var outline = new ConfigSchema();
        read(new ConfigDiagnostics("", ONE_OF_EACH), ONE_OF_EACH, outline);
        return outline;
    }

    /** The names that tell a known setting from an unknown, with nothing said yet of what holds. */
    private static ConfigSchema knownNames() {
        var known = new ConfigSchema();
        outline().settings().forEach(known::add);
        return known;
    }

    private static ConfigResult read(ConfigDiagnostics findings, String yaml, ConfigSchema outline) {
        var config = YamlFile.compose(yaml, findings)
                .map(top -> ConfigBlock.wholeFile(top, findings, outline, ConfigReader::readBlocks))
                .orElseGet(SiteConfig::defaults);
        return new ConfigResult(config, findings.inOrder(), outline.effective());
    }

    private static SiteConfig readBlocks(ConfigBlock file) {
        return new SiteConfig(
                file.block("site", SiteReader::read),
                file.block("folders", FoldersReader::read),
                file.block("text", TextReader::read),
                file.block("dates", DatesReader::read),
                file.block("listings", ListingsReader::read),
                file.block("look", LookReader::read),
                file.list("navigation", LinkReader.EXAMPLE, LinkReader::read),
                file.list("footer", LinkReader.EXAMPLE, LinkReader::read),
                file.block("feeds", FeedsReader::read),
                file.block("search", SearchReader::read),
                file.block("publish", PublishReader::read));
    }
}
