package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.backfile.make.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What machines read of a page: JSON-LD, OpenGraph and the words of reference managers. */
class StructuredDataTest {

    private static final String ADDRESS = "https://example.org/post/";

    @TempDir
    Path folder;

    @Test
    void anArticleIsANewsArticleWithTheWayToIt() throws Exception {
        JsonNode graph = graphOf(page("1987/02/26/ferry-sails.html", """
                Headline: Ferry sails
                Date: 26 February 1987
                Author: Jane Doe
                Section: City
                Topics: ferries, piers
                Source: Isle News
                URL: https://example.com/ferry

                The ferry sailed.
                """));
        JsonNode news = graph.get(0);

        assertThat(news.get("@type").asText()).isEqualTo("NewsArticle");
        assertThat(news.get("headline").asText()).isEqualTo("Ferry sails");
        assertThat(news.get("datePublished").asText()).isEqualTo("1987-02-26");
        assertThat(news.get("author").get(0).get("name").asText()).isEqualTo("Jane Doe");
        assertThat(news.get("author").get(0).get("url").asText()).isEqualTo(ADDRESS + "authors/jane-doe/");
        assertThat(news.get("articleSection").asText()).isEqualTo("City");
        assertThat(news.get("creditText").asText()).isEqualTo("Isle News");
        assertThat(news.get("isBasedOn").asText()).isEqualTo("https://example.com/ferry");
        assertThat(news.get("mainEntityOfPage").asText()).isEqualTo(ADDRESS + "1987/02/26/ferry-sails.html");
        assertThat(namesIn(graph.get(1).get("itemListElement")))
                .containsExactly("1987", "February", "26", "Ferry sails");
        assertThat(graph.get(1).get("itemListElement").get(1).get("item").asText())
                .isEqualTo(ADDRESS + "1987/02/");
        // Search engines take the address of the page for the last one.
        assertThat(graph.get(1).get("itemListElement").get(3).has("item")).isFalse();
    }

    @Test
    void whatTheTextDoesNotSayIsNotSaid() throws Exception {
        JsonNode news = graphOf(page(
                        "1987/02/ferry-sails.html",
                        "Date: February 1987\nHeadline: Ferry sails\n\nThe ferry sailed.\n"))
                .get(0);

        assertThat(news.get("datePublished").asText()).isEqualTo("1987-02");
        assertThat(news.fieldNames())
                .toIterable()
                .doesNotContain("author", "dateModified", "articleSection", "creditText", "keywords", "dateline");
    }

    @Test
    void aTimeIsSaidWithTheZoneThatWasPrinted() throws Exception {
        Document page = page(
                "1987/02/26/ferry-sails.html",
                "Date: 1987-02-26T15:01:00+03:00\nHeadline: Ferry sails\n\nThe ferry sailed.\n");

        assertThat(graphOf(page).get(0).get("datePublished").asText()).isEqualTo("1987-02-26T15:01+03:00");
        assertThat(meta(page, "article:published_time")).containsExactly("1987-02-26T15:01+03:00");
    }

    @Test
    void noHeadlineEndsTheScriptElement() throws Exception {
        Document page = page(
                "1987/02/26/script-script-alert-1-script.html",
                "Date: 26 February 1987\nHeadline: </script><!--<script>alert(1)</script>\n\nText.\n");

        assertThat(graphOf(page).get(0).get("headline").asText()).isEqualTo("</script><!--<script>alert(1)</script>");
        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(page.selectFirst("script:not([src])").data()).doesNotContain("<");
    }

    @Test
    void aReferenceManagerFindsANewspaperArticle() throws Exception {
        Document page = page("1987/02/26/ferry-sails.html", """
                Headline: Ferry sails
                Date: 26 February 1987
                Author: Jane Doe and John Roe
                Section: City
                Topics: ferries, piers
                Language: en

                The ferry sailed.
                """);

        assertThat(meta(page, "DC.type")).containsExactly("newspaperArticle");
        assertThat(meta(page, "og:site_name")).containsExactly("The Post");
        assertThat(meta(page, "article:section")).containsExactly("City");
        assertThat(meta(page, "article:published_time")).containsExactly("1987-02-26");
        assertThat(meta(page, "citation_author")).containsExactly("Jane Doe", "John Roe");
        assertThat(meta(page, "citation_date")).containsExactly("1987-02-26");
        assertThat(meta(page, "citation_language")).containsExactly("en");
        assertThat(meta(page, "citation_public_url")).containsExactly(ADDRESS + "1987/02/26/ferry-sails.html");
        assertThat(meta(page, "citation_keywords")).containsExactly("ferries", "piers");
        // Zotero would take the story for one in a scholarly journal.
        assertThat(meta(page, "citation_journal_title")).isEmpty();
    }

    @Test
    void homeIsTheWebSiteOfAnOrganization() throws Exception {
        Document home = page("index.html", "Date: 26 February 1987\nHeadline: Ferry sails\n\nThe ferry sailed.\n");
        JsonNode site = graphOf(home).get(0);

        assertThat(site.get("@type").asText()).isEqualTo("WebSite");
        assertThat(site.get("url").asText()).isEqualTo(ADDRESS);
        assertThat(site.get("publisher").get("@type").asText()).isEqualTo("Organization");
        assertThat(meta(home, "og:type")).containsExactly("website");
        assertThat(meta(home, "og:image").get(0))
                .startsWith(ADDRESS + "assets/share.")
                .endsWith(".png");
    }

    @Test
    void withoutAnAddressNothingAbsoluteIsSaid() throws Exception {
        Document page = built(
                "site: { title: The Post }\n",
                "1987/02/26/ferry-sails.html",
                "Date: 26 February 1987\nHeadline: Ferry sails\n\nThe ferry sailed.\n");

        assertThat(graphOf(page)).singleElement().satisfies(news -> {
            assertThat(news.has("mainEntityOfPage")).isFalse();
            assertThat(news.get("publisher").fieldNames()).toIterable().containsExactly("@type", "name");
        });
        assertThat(
                        page.select(
                                "link[rel=canonical], meta[property=og:url], meta[property=og:image], meta[name=citation_public_url]"))
                .isEmpty();
    }

    private Document page(String path, String text) throws IOException {
        return built("site: { title: The Post, url: '" + ADDRESS + "' }\n", path, text);
    }

    private Document built(String settings, String path, String text) throws IOException {
        var site = new TestSite(folder).write("site-config.yaml", settings).write("articles/a.txt", text);
        site.build();
        return Jsoup.parse(Files.readString(site.output().resolve(path)));
    }

    private static JsonNode graphOf(Document page) throws IOException {
        return new ObjectMapper()
                .readTree(page.selectFirst("script[type=application/ld+json]").data())
                .get("@graph");
    }

    private static List<String> namesIn(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get("name").asText())
                .toList();
    }

    private static List<String> meta(Document page, String name) {
        return page.select("meta[name=" + name + "], meta[property=" + name + "]")
                .eachAttr("content");
    }
}
