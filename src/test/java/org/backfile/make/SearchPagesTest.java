package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site has for the search: pages, a box in the masthead, a description for browsers. */
class SearchPagesTest {

    private static final String ADDRESS = "site: { url: 'https://example.org/isle/' }\n";

    @TempDir
    Path folder;

    private Document page(TestSite site, String path) throws IOException {
        return Jsoup.parse(site.output().resolve(path).toFile(), "UTF-8");
    }

    private TestSite site(String settings) {
        var site = new TestSite(folder)
                .write("site-config.yaml", settings)
                .article("a.txt", "February 26, 1987", "Ferry sails", "The ferry sailed.");
        site.build();
        return site;
    }

    @Test
    void everyPageHasABoxThatAsksTheSearchPage() throws Exception {
        TestSite site = site(ADDRESS);
        for (String path : new String[] {"index.html", "1987/02/26/ferry-sails.html", "search/trends/index.html"}) {
            var form = page(site, path).selectFirst("nav form[role=search]");
            assertThat(form.attr("method")).isEmpty();
            assertThat(form.attr("action"))
                    .isEqualTo("../".repeat(Path.of(path).getNameCount() - 1).replaceFirst("^$", "./") + "search/");
            assertThat(form.select("input[type=search][name=q]")).hasSize(1);
        }
        assertThat(page(site, "search/index.html").select("form[role=search]")).hasSize(1);
        assertThat(page(site, "index.html").select("link[rel=search]").attr("href"))
                .isEqualTo("./opensearch.xml");
    }

    @Test
    void withoutAScriptThePageSaysSoAndLeadsElsewhere() throws Exception {
        var words = page(site(ADDRESS), "search/index.html").selectFirst("noscript");
        assertThat(words.text()).startsWith("Searching needs a script");
        assertThat(words.select("a").eachAttr("href")).containsExactly("../archive/", "../sections/", "../topics/");
    }

    @Test
    void aSiteWithoutAnAddressHasNoDescriptionForBrowsers() throws Exception {
        TestSite site = site("");
        assertThat(site.output().resolve("opensearch.xml")).doesNotExist();
        assertThat(page(site, "index.html").select("link[rel=search]")).isEmpty();
    }

    @Test
    void aSiteThatIsNotToBeSearchedHasNothingOfIt() throws Exception {
        TestSite site = site(ADDRESS + "search: { enabled: false }\n");
        assertThat(site.output().resolve("search")).doesNotExist();
        assertThat(site.output().resolve("opensearch.xml")).doesNotExist();
        assertThat(page(site, "index.html").select("form")).isEmpty();
        assertThat(Files.readString(site.output().resolve("index.html"))).doesNotContain("search");
    }
}
