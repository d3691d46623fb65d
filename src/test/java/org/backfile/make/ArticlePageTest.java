package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article's page shows beside its text. */
class ArticlePageTest {

    private TestSite site;

    @BeforeEach
    void inItsOwnFolder(@TempDir Path folder) {
        site = new TestSite(folder);
        site.write(
                "site-config.yaml",
                "site: { title: The Harbour Post, language: en-GB, url: \"https://example.org/\" }\n");
    }

    private Document built(String text) {
        site.write("articles/ferry.txt", text).build();
        return page();
    }

    private Document page() {
        return Jsoup.parse(
                site.page("1987/02/26/ferry-to-sail.html"), "https://example.org/1987/02/26/ferry-to-sail.html");
    }

    private static final String TEXT = """
            Published: February 26, 1987 15:01 GMT
            Updated: February 27, 1987
            Section: City
            Topics: Ferries
            Source: Gulf Wire
            URL: https://example.com/a?b=1&c=2

            Ferry to sail

            By Jane Doe and Staff Writers

            The ferry has been repaired, and will sail again on Monday from the old pier.
            """;

    @Test
    void theHeaderSaysWhoWhenAndWhereFrom() {
        Element header = built(TEXT).expectFirst("article header");

        assertThat(header.expectFirst(".kicker a").attr("abs:href")).isEqualTo("https://example.org/sections/city/");
        assertThat(header.expectFirst(".dt-published").text()).isEqualTo("26 February 1987, 15:01 GMT");
        assertThat(header.expectFirst(".dt-published").attr("datetime")).isEqualTo("1987-02-26T15:01Z");
        assertThat(header.expectFirst(".dt-updated").text()).isEqualTo("27 February 1987");
        assertThat(header.select(".p-author").eachText()).contains("Jane Doe");
        assertThat(header.expectFirst("a[rel=external]").text()).isEqualTo("Gulf Wire");
        assertThat(header.expectFirst("a[rel=external]").attr("href")).isEqualTo("https://example.com/a?b=1&c=2");
    }

    @Test
    void anAddressThatIsNotOfTheWebIsNoLink() {
        Element header = built(TEXT.replace("https://example.com/a?b=1&c=2", "javascript:alert(1)"))
                .expectFirst("article header");

        assertThat(header.select("a[rel=external]")).isEmpty();
        assertThat(header.expectFirst(".byline").text()).contains("Gulf Wire").doesNotContain("javascript");
    }

    @Test
    void machinesFindAnEntryOfTheirMicroformat() {
        Element entry = built(TEXT).expectFirst("article.h-entry");

        assertThat(entry.expectFirst(".p-name").text()).isEqualTo("Ferry to sail");
        assertThat(entry.expectFirst(".e-content").text()).startsWith("The ferry has been repaired");
        assertThat(entry.expectFirst(".p-category").text()).isEqualTo("Ferries");
        assertThat(entry.expectFirst("data.u-url").attr("abs:value"))
                .isEqualTo("https://example.org/1987/02/26/ferry-to-sail.html");
    }

    @Test
    void theTextIsInItsOwnLanguageAndWhatTheArchiveSaysInTheSites() {
        Document page = built(TEXT.replace("Section:", "Language: ar\nSection:"));

        assertThat(page.expectFirst("article").attr("lang")).isEqualTo("ar");
        assertThat(page.expectFirst("article").attr("dir")).isEqualTo("rtl");
        assertThat(page.expectFirst("div.aside").attr("lang")).isEqualTo("en-GB");
        assertThat(page.expectFirst("div.aside").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void anArticleInTheSitesLanguageDoesNotSayIt() {
        assertThat(built(TEXT.replace("Section:", "Language: en\nSection:"))
                        .expectFirst("article")
                        .hasAttr("lang"))
                .isFalse();
    }

    @Test
    void aPageThatNamesAnotherStoryChangesWithItsHeadline() {
        for (int i = 1; i <= 4; i++) {
            site.article(
                    "other-" + i + ".txt",
                    "February 26, 1987",
                    "Other story number " + i,
                    "Something else has happened in the town.");
        }
        assertThat(built(TEXT).expectFirst("div.aside").text()).contains("Other story number 2");

        site.article(
                        "other-2.txt",
                        "February 26, 1987",
                        "Quite another headline",
                        "Something else has happened in the town.")
                .build();
        assertThat(page().expectFirst("div.aside").text())
                .contains("Quite another headline")
                .doesNotContain("number 2");
    }

    @Test
    void itCanBeCitedWithoutAScript() {
        Element cite = built(TEXT).expectFirst("details.cite");

        assertThat(cite.select("dt").eachText()).containsExactly("MLA");
        assertThat(cite.expectFirst("dd").text())
                .isEqualTo("Doe, Jane. “Ferry to sail.” The Harbour Post, 26 Feb. 1987,"
                        + " https://example.org/1987/02/26/ferry-to-sail.html.");
        assertThat(cite.select("cite").eachText()).containsExactly("The Harbour Post");
    }

    @Test
    void inThePlainThemeItCanBeCitedInBibTeXToo() {
        site.write(
                "site-config.yaml",
                "site: { title: The Harbour Post, url: \"https://example.org/\" }\nlook: { theme: plain }\n");

        assertThat(built(TEXT).expectFirst("details pre").wholeText())
                .startsWith("@article{1987-02-26-ferry-to-sail,\n  author = {Doe, Jane");
    }
}
