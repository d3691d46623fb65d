package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that the site's owner wrote, and what they link to. */
class OwnPagesTest {

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void aSite() {
        site = new TestSite(folder)
                .write("site-config.yaml", "")
                .article("ferry.txt", "26 February 1987", "Ferry", "It sails.");
    }

    private Document page(String path) {
        return Jsoup.parse(site.page(path));
    }

    private static String link(Document page, String words) {
        return page.select("main a").stream()
                .filter(link -> link.text().equals(words))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @Test
    void aChangedPageIsWrittenWhenNoArticleHasChanged() {
        site.write("pages/about.md", "# About\n\nThe old words.\n");
        site.build();
        assertThat(site.build().pages().written()).isZero();
        site.write("pages/about.md", "# About\n\nOther words.\n");
        assertThat(site.build().pages().written()).isPositive();
        assertThat(page("about/index.html").text()).contains("Other words.").doesNotContain("The old words.");
    }

    @Test
    void aFileThatAPageLinksToIsWrittenWhenOnlyItHasChanged() {
        site.write("pages/about.md", "# About\n\n[The timetable](times.csv)\n").write("pages/times.csv", "8 a.m.");
        site.build();
        site.write("pages/times.csv", "9.30 a.m.");
        site.build();
        assertThat(site.page("times.csv")).isEqualTo("9.30 a.m.");
    }

    @Test
    void aLinkToTheFileOfAnotherPageLeadsToThatPage() {
        site.write(
                        "pages/about.md",
                        "# About\n\n[Rules](house/rules.md), [the second](house/rules.md#the-second), [data](../archive.csv).\n\n"
                                + "| | |\n|---|---|\n| in a table | [Table](house/rules.md) |\n")
                .write(
                        "pages/house/rules.md",
                        "# Rules\n\n[About](../about.md), [below](#the-second), [nowhere](gone.md).\n\n## The second\n\nNo running.\n");
        site.build();

        Document about = page("about/index.html");
        assertThat(link(about, "Rules")).isEqualTo("../house/rules/");
        assertThat(link(about, "Table")).isEqualTo("../house/rules/");
        assertThat(link(about, "the second")).isEqualTo("../house/rules/#the-second");
        assertThat(link(about, "data")).as("relative to the page's own address").isEqualTo("../archive.csv");
        Document rules = page("house/rules/index.html");
        assertThat(link(rules, "About")).isEqualTo("../../about/");
        assertThat(link(rules, "below")).isEqualTo("#the-second");
        assertThat(link(rules, "nowhere")).isEqualTo("gone.md");
    }

    @Test
    void anAnchorMayBeAsGitHubMakesIt() {
        site.write(
                        "pages/about.md",
                        "# About\n\n[Order](#datesorder) and [Order](settings.md#datesorder).\n\n## `dates.order`\n\nHere.\n")
                .write("pages/settings.md", "# Settings\n\n## `dates.order`\n\nThere.\n");
        site.build();

        Document about = page("about/index.html");
        assertThat(about.select("main .body a:not(.pin)").eachAttr("href"))
                .containsExactly("#dates-order", "../settings/#dates-order");
        assertThat(about.select("#dates-order")).hasSize(1);
    }

    @Test
    void aFileThatAPageLinksToIsPartOfTheSite() {
        site.write("pages/house/rules.md", "# Rules\n\n![The quay](quay.png) and [the form](../forms/form.pdf).\n")
                .write("pages/house/quay.png", "a picture")
                .write("pages/forms/form.pdf", "a form")
                .write("pages/secret.xlsx", "a table");
        var report = site.build();

        Document rules = page("house/rules/index.html");
        assertThat(rules.select("main img").attr("src")).isEqualTo("../../house/quay.png");
        assertThat(link(rules, "the form")).isEqualTo("../../forms/form.pdf");
        assertThat(site.page("house/quay.png")).isEqualTo("a picture");
        assertThat(site.page("forms/form.pdf")).isEqualTo("a form");
        assertThat(site.has("secret.xlsx")).as("nothing links to it").isFalse();
        assertThat(report.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::file)
                .containsExactly(tuple(Code.FILE_SKIPPED, "pages/secret.xlsx"));
        assertThat(site.build().pages().written()).isZero();

        site.write("pages/house/quay.png", "another picture");
        assertThat(site.build().pages().written()).isEqualTo(1);
        assertThat(site.page("house/quay.png")).isEqualTo("another picture");
    }

    @Test
    void noFileOutsideTheFolderOfThePagesIsTaken() {
        site.write("pages/about.md", "# About\n\n[Key](../key.pem) [Key](/key.pem) [Key](../../key.pem)\n")
                .write("key.pem", "secret");
        site.build();
        assertThat(TestSite.contents(site.output())).doesNotContainKey("key.pem");
    }

    @Test
    void aReadmeIsThePageOfItsFolder() {
        site.write("pages/house/README.md", "# The house\n\nIt stands.\n")
                .write("pages/about.md", "# About\n\n[The house](house/README.md)\n");
        site.build();
        assertThat(page("house/index.html").select("h1").text()).isEqualTo("The house");
        assertThat(link(page("about/index.html"), "The house")).isEqualTo("../house/");
    }

    @Test
    void theOneAtTheTopStandsOnTheFrontPage() {
        site.write("pages/index.md", "# Welcome\n\nThis is [about](about.md) the isle.\n")
                .write("pages/about.md", "# About\n\n[Home](index.md)\n");
        site.build();

        Document home = page("index.html");
        assertThat(home.select("h1").eachText()).containsExactly("Welcome");
        assertThat(link(home, "about")).isEqualTo("./about/");
        assertThat(home.select("main").text()).contains("This is about the isle.", "Ferry");
        assertThat(home.select("footer a").eachText()).contains("About").doesNotContain("Welcome");
        assertThat(link(page("about/index.html"), "Home")).isEqualTo("../");
    }

    @Test
    void twoFilesForOneAddressAreNamed() {
        site.write("pages/about.md", "# About\n\nOne.\n").write("pages/about.txt", "About\n\nTwo.\n");
        assertThat(site.build().diagnostics()).singleElement().satisfies(said -> {
            assertThat(said.code()).isEqualTo(Code.ADDRESS_TAKEN);
            assertThat(said.file()).isEqualTo("pages/about.txt");
            assertThat(said.found()).isEqualTo("wants the address of pages/about.md");
        });
        assertThat(page("about/index.html").text()).contains("One.");
    }
}
