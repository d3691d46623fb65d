package org.backfile.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;

/**
 * Reads {@code site-config.yaml}: YAML 1.2, one block of settings per topic, every setting optional.
 *
 * <p>Reading always yields settings, whatever the file contains: a setting that is not understood keeps its default,
 * and all problems are reported at once, each with its line and column. An unknown name is an error, so that a typo
 * does not silently lose a setting.
 */
public final class ConfigReader {

    /** One entry in each list, so that the readers also ask for the names inside an entry. */
    private static final String ONE_OF_EACH = "{ navigation: [{}], footer: [{}] }";

    private ConfigReader() {}

    /** @param file the path for messages, as the user knows it */
    public static ConfigResult read(String file, String yaml) {
        // A byte order mark is not a character of the text, nor a column of its first line.
        String text = yaml.startsWith("\ufeff") ? yaml.substring(1) : yaml;
        ConfigResult result = read(new ConfigDiagnostics(file, text), text, new ConfigSchema());
        // Diagnostics name the settings that there are, which only a reading of every block tells.
        return result.diagnostics().isEmpty() ? result : read(new ConfigDiagnostics(file, text), text, knownNames());
    }

    /** Parses a site address given elsewhere by the rules of {@code site.url}; empty when it is not one. */
    public static Optional<URI> siteUrl(String text) {
        return SiteUrl.meaningOf(text).value();
    }

    /**
     * Parses a destination given elsewhere by the rules of {@code publish.to}; empty when it is not one.
     */
    public static Optional<Destination> destination(String text) {
        return Destination.meaningOf(text).value();
    }

    /** The settings of a site without a configuration, with a note that says where the file would be. */
    public static ConfigResult missing(String file) {
        var note = Diagnostic.of(Code.CONFIG_MISSING, file)
                .found("there is no such file; it would hold the settings of the site")
                .fix("to give the site its title and address, write one")
                .meanwhile("every setting has its default");
        return new ConfigResult(
                SiteConfig.defaults(), List.of(note), read(file, "").settings());
    }

    /** The settings of a site whose configuration cannot be decoded, with an error that says so. */
    public static ConfigResult notUtf8(String file) {
        return new ConfigResult(SiteConfig.defaults(), List.of(SyntaxProblem.notUtf8(file)), List.of());
    }

    /** Every setting that the readers ask for, discovered by running them. */
    static ConfigSchema outline() {
        var outline = new ConfigSchema();
        read(new ConfigDiagnostics("", ONE_OF_EACH), ONE_OF_EACH, outline);
        return outline;
    }

    /** The names of all known settings, without any effective values yet. */
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
