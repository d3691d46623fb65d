package org.backfile.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.config.Printed.messagesOf;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backfile.config.SiteConfig.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "# nothing yet\n",
                "---\n",
                "{}",
                "\ufeff",
                "site:\nfolders:\nnavigation:\n",
                "site: { title: , url: null, time-zone: ~ }",
                "navigation: []"
            })
    void whatIsLeftOutHasItsDefault(String yaml) {
        var result = ConfigReader.read("site-config.yaml", yaml);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.config()).isEqualTo(SiteConfig.defaults());
        assertThat(result.isUsable()).isTrue();
    }

    @Test
    void everySettingIsRead() {
        var config = read("""
                site:
                  title: " The Harbour Post "
                  tagline: 'News: from the quayside'
                  language: en-GB
                  time-zone: Europe/London
                  url: https://example.org/archive
                folders:
                  articles: ./texts/1987/
                  output: ../public
                  pages: own
                  templates: theme
                text:
                  repair-mojibake: true
                dates:
                  order: month-day
                listings:
                  page-size: 10000
                look:
                  theme: plain
                  accent: "#1d4f7a"
                navigation:
                  - { label: Archive, to: archive/ }
                  - label: Home
                    to: ./
                footer:
                  - { label: Write to us, to: "mailto:desk@example.org" }
                feeds:
                  atom: false
                  json: false
                  items: 1
                  archives: false
                  data: false
                  sitemap: False
                  news-sitemap: true
                search: { enabled: false }
                publish: { to: "s3://my-bucket/archive", push: true, endpoint: "https://s3.example.org" }
                """);

        assertThat(config)
                .isEqualTo(new SiteConfig(
                        new SiteConfig.Site(
                                "The Harbour Post",
                                Optional.of("News: from the quayside"),
                                Locale.UK,
                                ZoneId.of("Europe/London"),
                                Optional.of(URI.create("https://example.org/archive/"))),
                        new SiteConfig.Folders("texts/1987", "../public", "own", "theme"),
                        new SiteConfig.Text(true),
                        new SiteConfig.Dates(Optional.of(DateOrder.MONTH_DAY)),
                        new SiteConfig.Listings(10_000),
                        new SiteConfig.Look(new ThemeName("plain", false), Colour.of("#1d4f7a")),
                        List.of(new Link("Archive", "archive/"), new Link("Home", "./")),
                        List.of(new Link("Write to us", "mailto:desk@example.org")),
                        new SiteConfig.Feeds(false, false, 1, false, false, false, true),
                        new SiteConfig.Search(false),
                        new SiteConfig.Publish(
                                Optional.of(new Destination.Bucket("my-bucket", "archive/")),
                                true,
                                Optional.of(URI.create("https://s3.example.org/")))));
    }

    @Test
    void aMissingFileIsANoteAndNoHindrance() {
        var result = ConfigReader.missing("site-config.yaml");

        assertThat(Printed.print(result.diagnostics())).isEqualTo("""
                site-config.yaml: note[config-missing]: there is no such file; it would hold the settings of the site
                  fix        to give the site its title and address, write one
                  meanwhile  every setting has its default
                """);
        assertThat(result.config()).isEqualTo(SiteConfig.defaults());
        assertThat(result.isUsable()).isTrue();
    }

    @Test
    void allMistakesOfAFileAreToldAtOnceInItsOrderAndTheRestIsKept() {
        var result = ConfigReader.read("site-config.yaml", """
                feeds: { items: many }
                site:
                  tittle: The Harbour Post
                  tagline: News from the quayside
                dates: { order: us }
                """);

        assertThat(result.diagnostics())
                .extracting(d -> d.position() + " " + d.code().word())
                .containsExactly(
                        "site-config.yaml:1:17 wrong-type",
                        "site-config.yaml:3:3 unknown-key",
                        "site-config.yaml:5:17 bad-value");
        assertThat(result.isUsable()).isFalse();
        assertThat(result.config().feeds().items()).isEqualTo(50);
        assertThat(result.config().site().title()).isEqualTo("The Archive");
        assertThat(result.config().site().tagline()).hasValue("News from the quayside");
    }

    @Test
    void aFileThatIsNoBlockOfSettingsSaysNothing() {
        assertThat(messagesOf("# mine\n- site\n")).isEqualTo("""
                site-config.yaml:2:1: error[wrong-type]: this file is a list
                  | - site
                  | ^^^^^^
                  expected   site, folders, text, dates, listings, look, navigation, footer, feeds, search or publish
                """);
        assertThat(messagesOf("The Harbour Post")).isEqualTo("""
                site-config.yaml:1:1: error[wrong-type]: this file is the text "The Harbour Post"
                  | The Harbour Post
                  | ^^^^^^^^^^^^^^^^
                  expected   site, folders, text, dates, listings, look, navigation, footer, feeds, search or publish
                """);
    }

    @Test
    void columnsCountCodePointsAndTheMarkOfByteOrderIsNone() {
        assertThat(messagesOf("\ufeff{ \"\ud83d\udea2\": 1, dates: [] }")).isEqualTo("""
                site-config.yaml:1:3: error[unknown-key]: "\ud83d\udea2" is not a setting of this file
                  | { "\ud83d\udea2": 1, dates: [] }
                  |   ^^^
                  expected   site, folders, text, dates, listings, look, navigation, footer, feeds, search or publish
                site-config.yaml:1:18: error[wrong-type]: "dates" is a list
                  | { "\ud83d\udea2": 1, dates: [] }
                  |                  ^^
                  expected   indented under it: order
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedWhateverEndsThem(String end) {
        assertThat(messagesOf(String.join(end, "site:", "  title: 'a\u2028b'", "  tittle: x")))
                .startsWith("site-config.yaml:3:3: error[unknown-key]: \"tittle\" is not");
    }

    @Test
    void anAddressInAnotherScriptBecomesTheOneThatServersKnow() {
        assertThat(read("site: { url: 'HTTPS://München.example/Å' }").site().url())
                .hasValue(URI.create("https://xn--mnchen-3ya.example/%C3%85/"));
    }

    @ParameterizedTest
    @CsvSource({
        "public, public",
        "public/, public",
        "./a//b/, a/b",
        "../up, ../up",
        "/var/www/, /var/www",
        "C:/www, C:/www",
        "//host/www, //host/www"
    })
    void theOutputFolderAloneMayLieAnywhere(String written, String meant) {
        assertThat(read("folders: { output: '" + written + "' }").folders().output())
                .isEqualTo(meant);
    }

    @Test
    void anAnchorServesTwoMenus() {
        var config = read("""
                navigation: &menu
                  - { label: About, to: about/ }
                footer: *menu
                """);

        assertThat(config.footer()).isEqualTo(config.navigation()).containsExactly(new Link("About", "about/"));
    }

    private static SiteConfig read(String yaml) {
        var result = ConfigReader.read("site-config.yaml", yaml);
        assertThat(Printed.print(result.diagnostics())).isEmpty();
        return result.config();
    }
}
