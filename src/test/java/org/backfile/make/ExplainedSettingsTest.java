package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why files are written and removed: the whole explanation of a build after one change of anything but an article. */
class ExplainedSettingsTest {

    private static final String SETTINGS = "site: { title: The Post }\nsearch: { enabled: false }\n";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void threeArticlesAndAPage() {
        site = new TestSite(folder)
                .write("site-config.yaml", SETTINGS)
                .write("pages/about.md", "# About\n\nWho we are.\n")
                .article("a.txt", "26 February 1987", "Ferry to sail again", "The ferry has been repaired.")
                .article("b.txt", "27 February 1987", "Ferry sails", "The ferry sailed at noon.")
                .article("c.txt", "3 April 1991", "Ferry sold", "The ferry has been sold to Norway.");
    }

    @Test
    void aSetting() {
        site.build();
        site.write("site-config.yaml", SETTINGS.replace("The Post", "The Herald"));
        assertThat(site.explained(false)).isEqualTo("""
                changed  28 files  setting site.title changed
                15 other files made again, but unchanged
                """);
    }

    @Test
    void aSettingThatTakesFilesAway() {
        site.build();
        site.write("site-config.yaml", SETTINGS + "feeds: { json: false }\n");
        assertThat(site.explained(false)).isEqualTo("""
                removed  feed.json                setting feeds.json changed
                changed  index.html               setting feeds.json changed
                removed  sections/city/feed.json  setting feeds.json changed
                40 other files made again, but unchanged
                """);
    }

    @Test
    void anotherTheme() {
        site.build();
        site.write("site-config.yaml", SETTINGS + "look: { theme: plain }\n");
        assertThat(site.explained(false)).isEqualTo("""
                changed  22 files                         setting look.theme changed
                removed  assets/cite.3f36ae24.js          setting look.theme changed
                removed  assets/icon.31e672de.svg         setting look.theme changed
                new      assets/icon.7a28a53b.svg         setting look.theme changed
                removed  assets/search-index.79f96dc6.js  setting look.theme changed
                removed  assets/search-page.5421cb9b.js   setting look.theme changed
                removed  assets/search.9d548e81.js        setting look.theme changed
                removed  assets/share.7b06b7b2.png        setting look.theme changed
                removed  assets/site.273851fd.js          setting look.theme changed
                new      assets/style.bc0e40b7.css        setting look.theme changed
                removed  assets/style.e451db6c.css        setting look.theme changed
                removed  assets/trends.ea6ce9f8.js        setting look.theme changed
                12 other files made again, but unchanged
                """);
    }

    @Test
    void theAccentColour() {
        site.build();
        site.write("site-config.yaml", SETTINGS + "look: { accent: '#224466' }\n");
        assertThat(site.explained(false)).isEqualTo("""
                changed  22 files                   setting look.accent changed
                new      assets/style.7f5c13b8.css  setting look.accent changed
                removed  assets/style.e451db6c.css  setting look.accent changed
                20 other files made again, but unchanged
                """);
    }

    @Test
    void aTemplateOfOnesOwn() throws IOException {
        site.build();
        site.write(
                "templates/month.peb",
                Files.readString(Path.of("templates/month.peb")).replace("<h1", "<h1 class=\"own\""));
        assertThat(site.explained(false)).isEqualTo("""
                changed  1987/02/index.html  template month.peb changed
                changed  1991/04/index.html  template month.peb changed
                41 other files made again, but unchanged
                """);
    }

    @Test
    void aTemplateThatAllOthersUse() throws IOException {
        site.build();
        site.write(
                "templates/base.peb",
                Files.readString(Path.of("templates/base.peb")).replace("<body", "<body lang=\"en\""));
        assertThat(site.explained(false)).isEqualTo("""
                changed  22 files  template base.peb changed
                21 other files made again, but unchanged
                """);
    }

    @Test
    void anAsset() throws IOException {
        site.build();
        site.write(
                "templates/assets/style.css",
                Files.readString(Path.of("templates/assets/style.css")) + "\np { margin: 0 }\n");
        assertThat(site.explained(false)).isEqualTo("""
                changed  22 files                   asset style.css changed
                new      assets/style.da67d0e7.css  asset style.css changed
                removed  assets/style.e451db6c.css  asset style.css changed
                20 other files made again, but unchanged
                """);
    }

    @Test
    void theWordsOfTheTheme() throws IOException {
        site.build();
        site.write(
                "templates/i18n/en.yaml",
                Files.readString(Path.of("templates/i18n/en.yaml")).replace("Archive", "Records"));
        assertThat(site.explained(false)).isEqualTo("""
                changed  22 files  i18n/en.yaml changed
                21 other files made again, but unchanged
                """);
    }

    @Test
    void aPageOfTheOwners() {
        site.build();
        site.write("pages/about.md", "# About\n\nWho we were.\n");
        assertThat(site.explained(false)).isEqualTo("""
                changed  about/index.html  pages/about.md changed
                """);
    }

    @Test
    void aNewPageOfTheOwnersIsInTheMenu() {
        site.build();
        site.write("pages/contact.md", "# Contact\n\nWrite to us.\n");
        assertThat(site.explained(false)).isEqualTo("""
                changed  21 files            menu entry contact/ is new
                changed  about/index.html    pages/contact.md is new; menu entry contact/ is new
                new      contact/index.html  pages/contact.md is new; menu entry contact/ is new
                21 other files made again, but unchanged
                """);
    }

    @Test
    void aFileThatSomeoneRemoved() {
        site.build();
        site.delete("public/archive.csv");
        assertThat(site.explained(false)).isEqualTo("""
                new      archive.csv  was missing from the output folder
                """);
    }

    @Test
    void aFileThatSomeoneEdited() {
        site.build();
        site.write("public/archive.csv", "mine");
        assertThat(site.explained(true)).isEqualTo("""
                changed  archive.csv  was edited in the output folder
                """);
    }

    @Test
    void aFileThatIsMissingWhilePagesChange() {
        site.build();
        site.delete("public/feed.json");
        site.article("a.txt", "26 February 1987", "Ferry to sail soon", "The ferry has been repaired.");
        assertThat(site.explained(false)).isEqualTo("""
                removed  1987/02/26/ferry-to-sail-again.html  articles/a.txt changed
                new      1987/02/26/ferry-to-sail-soon.html   articles/a.txt changed
                changed  1987/02/26/index.html                shows articles/a.txt
                changed  1987/02/27/ferry-sails.html          next to articles/a.txt
                changed  1987/02/index.html                   shows articles/a.txt
                changed  1987/articles.json                   lists articles/a.txt
                changed  archive.csv                          lists articles/a.txt
                new      feed.json                            was missing from the output folder; lists articles/a.txt
                changed  feed.xml                             lists articles/a.txt
                changed  feeds/1987-02.xml                    lists articles/a.txt
                changed  on-this-day/02-26/index.html         shows articles/a.txt
                changed  sections/city/feed.json              lists articles/a.txt
                changed  sections/city/feed.xml               lists articles/a.txt
                changed  sections/city/index.html             shows articles/a.txt
                changed  topics/ferries/index.html            shows articles/a.txt
                """);
    }

    @Test
    void aFileOfSomeoneElsesThatWasInTheWay() {
        site.build();
        site.write("pages/contact.md", "# Contact\n\nWrite to us.\n").write("public/contact/index.html", "mine");
        site.build();
        site.delete("public/contact/index.html");
        assertThat(site.explained(false)).isEqualTo("""
                new      contact/index.html  another file had taken its place
                """);
    }

    @Test
    void aBuildWithoutARecordOfTheLast() throws IOException {
        site.build();
        try (var kept = Files.list(folder.resolve(".backfile"))) {
            for (Path file : kept.toList()) {
                Files.delete(file);
            }
        }
        site.write("site-config.yaml", SETTINGS.replace("The Post", "The Herald"));
        assertThat(site.explained(false)).isEqualTo("""
                changed  28 files  no record of the last build
                15 other files made again, but unchanged
                """);
    }
}
