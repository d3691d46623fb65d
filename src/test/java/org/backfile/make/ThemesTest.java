package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.backfile.output.OutputFolder;
import org.backfile.text.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme is templates and assets, and nothing else. */
class ThemesTest {

    @TempDir
    private Path folder;

    private TestSite site() {
        return new TestSite(folder).article("a.txt", "26 February 1987", "Ferry to sail", "The ferry.");
    }

    /** The plain theme as a folder of the site, as someone would who begins with it. */
    private void copyPlain() throws IOException {
        Path from = Path.of("themes/plain");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve("themes/ours")
                        .resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void aFolderOfTheSiteMakesTheSamePagesAsTheThemeThatItIsACopyOf() throws Exception {
        copyPlain();
        var site = site().write("site-config.yaml", "look: { theme: plain }\n");
        site.build();
        var plain = TestSite.contents(site.output());
        site.write("site-config.yaml", "look: { theme: themes/ours }\n").build();
        plain.remove(".backfile/record");
        assertThat(TestSite.contents(site.output())).containsAllEntriesOf(plain);
    }

    @Test
    void aChangeInTheThemesFolderIsSeenByTheNextBuild() throws Exception {
        copyPlain();
        var site = site().write("site-config.yaml", "look: { theme: themes/ours }\n");
        site.build();
        assertThat(site.build().pages().written()).isZero();
        site.write("themes/ours/404.peb", "lost at sea").build();
        assertThat(site.page("404.html")).isEqualTo("lost at sea");
    }

    @Test
    void theSitesOwnTemplatesGoBeforeThoseOfAnyTheme() {
        var site =
                site().write("site-config.yaml", "look: { theme: plain }\n").write("templates/404.peb", "lost at sea");
        site.build();
        assertThat(site.page("404.html")).isEqualTo("lost at sea");
    }

    @Test
    void aThemeLeavesOutAPageThatNobodyNeedsByHavingNoTemplateForIt() throws Exception {
        copyPlain();
        Files.delete(folder.resolve("themes/ours/coverage.peb"));
        var site = site().write(
                        "site-config.yaml", "site: { url: 'https://example.org/' }\nlook: { theme: themes/ours }\n");
        site.build();
        assertThat(site.has("coverage/index.html")).isFalse();
        assertThat(site.page("sitemaps/pages.xml")).contains("/archive/").doesNotContain("/coverage/");
    }

    @Test
    void aThemeMustHaveTheTemplatesThatAreNeeded() throws IOException {
        copyPlain();
        Files.delete(folder.resolve("themes/ours/day.peb"));
        var failure = site().write("site-config.yaml", "look: { theme: themes/ours }\n")
                .failure();
        assertThat(failure.code()).isEqualTo(Code.TEMPLATE_MISSING);
        assertThat(failure.found()).isEqualTo("there is no template \"day.peb\"");
        assertThat(failure.position()).isEqualTo("themes/ours/day.peb");
    }

    @Test
    void aMistakeInAThemeOfTheSitesOwnIsShownInItsFolder() throws IOException {
        copyPlain();
        var site = site().write("site-config.yaml", "look: { theme: themes/ours }\n")
                .write("themes/ours/404.peb", "{{ stie.title }}");
        assertThat(site.failure().position()).isEqualTo("themes/ours/404.peb:1:4");
    }

    @Test
    void aCountOnAnArticleFollowsTheTopicInAThemeThatShowsIt() {
        var site = site().write("site-config.yaml", "look: { theme: plain }\n");
        site.build();
        site.article("b.txt", "3 April 1991", "Ferry sold", "To Norway.")
                .article("c.txt", "3 May 1995", "Ferry gone", "For ever.")
                .build();
        assertThat(site.page("1987/02/26/ferry-to-sail.html")).contains("ferries</a> <span class=\"count\">(3)</span>");
    }

    @Test
    void anArticleThatShowsNoCountIsNotMadeAgainForAnotherOfItsTopic() {
        var site = site().article("b.txt", "3 April 1991", "Ferry sold", "To Norway.");
        site.build();
        String before = fingerprintOf("1987/02/26/ferry-to-sail.html", site);
        site.article("c.txt", "3 May 1995", "Ferry gone", "For ever.").build();
        assertThat(fingerprintOf("1987/02/26/ferry-to-sail.html", site)).isEqualTo(before);
    }

    private static String fingerprintOf(String path, TestSite site) {
        return new OutputFolder(site.output())
                .manifest()
                .text()
                .lines()
                .filter(line -> line.endsWith(" " + path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePlainThemeSpeaksTheSitesLanguage() {
        var site =
                site().write("site-config.yaml", "site: { language: de }\nlook: { theme: plain, accent: '#123456' }\n");
        site.build();
        assertThat(site.page("archive/index.html")).contains("<html lang=\"de\" dir=\"ltr\">");
        assertThat(folder.resolve("public/assets").toFile().list()).noneMatch(name -> name.endsWith(".js"));
    }
}
