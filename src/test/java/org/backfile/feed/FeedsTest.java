package org.backfile.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.make.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for programs of a whole site, against what each standard requires. */
class FeedsTest {

    private static final String ADDRESS = "https://example.org/post/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void build() {
        site = new TestSite(folder)
                .write(
                        "site-config.yaml",
                        "site: { title: The Post, tagline: News, language: en-GB, url: '" + ADDRESS
                                + "' }\nfeeds: { items: 3, news-sitemap: true }\n")
                .article("a.txt", "December 30, 1986", "Old ferry", "The ferry, \"old\" as it was, sailed.")
                .article("b.txt", "February 25, 1987", "Ferry <one> & more", "The ferry sailed.")
                .article("c.txt", "February 26, 1987", "Second ferry", "It sailed.")
                .article("d.txt", "March 2, 1987", "Third ferry", "It sailed too.")
                .article("e.txt", "March 3, 1987", "Fourth ferry", "It sailed as well.")
                .write("articles/year.txt", "Date: 1987\nHeadline: Some time\n\nWho knows.\n")
                .write("articles/never.txt", "Headline: Never\nSection: World\n\nWho knows.\n");
        site.build();
    }

    @Test
    void everyFeedIsReadByAnotherProgramsReader() throws Exception {
        for (String path : List.of(
                "feed.xml",
                "sections/city/feed.xml",
                "sections/world/feed.xml",
                "feeds/1987-02.xml",
                "feeds/1987.xml")) {
            SyndFeed feed = rome(path);
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getTitle()).startsWith("The Post");
            assertThat(feed.getUri()).startsWith("urn:uuid:");
            assertThat(feed.getEntries()).allSatisfy(entry -> {
                assertThat(entry.getUri()).startsWith("urn:uuid:");
                assertThat(entry.getTitle()).isNotBlank();
                assertThat(entry.getUpdatedDate()).isNotNull();
                assertThat(entry.getLink()).startsWith(ADDRESS);
            });
        }
        assertThat(rome("feed.xml").getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly("Fourth ferry", "Third ferry", "Second ferry");
    }

    @Test
    void theArchivedPartsHaveEveryDatedStoryOnce() throws Exception {
        var titles = new ArrayList<String>();
        String next = ADDRESS + "feed.xml";
        while (!next.isEmpty()) {
            Document part = xml(next.substring(ADDRESS.length()));
            if (!next.endsWith("/feed.xml")) {
                assertThat(part.select("feed > archive").attr("xmlns"))
                        .isEqualTo("http://purl.org/syndication/history/1.0");
                assertThat(part.select("feed > link[rel=current]").attr("href")).isEqualTo(ADDRESS + "feed.xml");
                assertThat(part.select("feed > id").text())
                        .isEqualTo(xml("feed.xml").select("feed > id").text());
                titles.addAll(part.select("entry > title").eachText());
            }
            next = part.select("feed > link[rel=prev-archive]").attr("href");
        }

        assertThat(titles)
                .containsExactly(
                        "Fourth ferry", "Third ferry", "Second ferry", "Ferry <one> & more", "Some time", "Old ferry");
    }

    @Test
    void aMonthThatIsOverStaysAsItIsWhenNewerStoriesCome() throws Exception {
        List<byte[]> before =
                List.of(bytes("feeds/1986-12.xml"), bytes("feeds/1987-02.xml"), bytes("feeds/1987-03.xml"));

        site.article("f.txt", "April 1, 1987", "Fifth ferry", "It sailed again.")
                .build();

        assertThat(List.of(bytes("feeds/1986-12.xml"), bytes("feeds/1987-02.xml"), bytes("feeds/1987-03.xml")))
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(xml("feed.xml").select("feed > link[rel=prev-archive]").attr("href"))
                .isEqualTo(ADDRESS + "feeds/1987-04.xml");
    }

    @Test
    void aJsonFeedHasWhatTheStandardRequires() throws Exception {
        JsonNode feed = JSON.readTree(bytes("feed.json"));
        assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asText()).isEqualTo("The Post");
        assertThat(feed.get("feed_url").asText()).isEqualTo(ADDRESS + "feed.json");
        assertThat(feed.get("home_page_url").asText()).isEqualTo(ADDRESS);
        assertThat(feed.get("items")).hasSize(3).allSatisfy(item -> {
            assertThat(item.get("id").asText()).startsWith("urn:uuid:");
            assertThat(item.get("content_text").asText()).isNotBlank();
            assertThat(OffsetDateTime.parse(item.get("date_published").asText()))
                    .isNotNull();
        });
        assertThat(JSON.readTree(bytes("sections/city/feed.json")).get("title").asText())
                .isEqualTo("The Post: City");
        assertThat(JSON.readTree(bytes("sections/world/feed.json")).get("items"))
                .isEmpty();
    }

    @Test
    void bothKindsOfFeedGiveAStoryTheSameId() throws Exception {
        assertThat(JSON.readTree(bytes("feed.json"))
                        .get("items")
                        .get(0)
                        .get("id")
                        .asText())
                .isEqualTo(rome("feed.xml").getEntries().get(0).getUri());
    }

    @Test
    void theNewsSitemapHasTheNewestTwoDaysByTheirDates() throws Exception {
        Document sitemap = xml("news-sitemap.xml");

        assertThat(sitemap.select("urlset").attr("xmlns:news"))
                .isEqualTo("http://www.google.com/schemas/sitemap-news/0.9");
        assertThat(sitemap.getElementsByTag("news:title").eachText()).containsExactly("Fourth ferry", "Third ferry");
        assertThat(sitemap.getElementsByTag("news:publication_date").eachText())
                .containsExactly("1987-03-03", "1987-03-02");
        assertThat(sitemap.getElementsByTag("news:name").eachText()).containsOnly("The Post");
        assertThat(sitemap.getElementsByTag("news:language").eachText()).containsOnly("en");
        assertThat(sitemap.select("url > loc").eachText())
                .allMatch(address -> address.startsWith(ADDRESS + "1987/03/0"));
    }

    @Test
    void theTableHasEveryArticleOnceAndQuotesWhatMustBe() throws Exception {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(site.output().resolve("archive.csv"))) {
            var rows = csv.stream().toList();
            assertThat(rows).hasSize(7);
            assertThat(rows.get(0).getField("headline")).isEqualTo("Old ferry");
            assertThat(rows.get(0).getField("opening")).isEqualTo("The ferry, \"old\" as it was, sailed.");
            assertThat(rows.get(0).getField("published")).isEqualTo("1986-12-30");
            assertThat(rows.get(1).getField("precision")).isEqualTo("year");
            assertThat(rows.get(6).getField("published")).isEmpty();
            assertThat(rows)
                    .allSatisfy(row -> assertThat(site.output().resolve(row.getField("path")))
                            .exists());
        }
        assertThat(Files.readString(site.output().resolve("archive.csv")))
                .startsWith("path,source,")
                .contains("\r\n");
    }

    @Test
    void theListsOfTheYearsHaveEveryArticleOnce() throws Exception {
        var sources = new ArrayList<String>();
        for (String path : List.of("1986/articles.json", "1987/articles.json", "undated/articles.json")) {
            JSON.readTree(bytes(path))
                    .get("articles")
                    .forEach(article -> sources.add(article.get("source").asText()));
        }

        assertThat(sources)
                .containsExactlyInAnyOrder("a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "year.txt", "never.txt");
    }

    @Test
    void hostsAreToldOfAStrictPolicyAndOfWhatNeverChanges() throws IOException {
        assertThat(Files.readString(site.output().resolve("_headers")))
                .contains("default-src 'none'; script-src 'self'")
                .doesNotContain("unsafe")
                .contains("/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
    }

    @Test
    void whatIsNotWantedIsNotMade() throws Exception {
        site.write("site-config.yaml", "feeds: { atom: false, json: false, data: false, sitemap: false }\n")
                .build();

        try (Stream<Path> files = Files.walk(site.output())) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name ->
                                    name.matches("feed\\..*|articles\\.json|.*\\.csv|.*sitemap.*|1987-02\\.xml")))
                    .isEmpty();
        }
    }

    private SyndFeed rome(String path) throws Exception {
        return new SyndFeedInput()
                .build(new XmlReader(site.output().resolve(path).toFile()));
    }

    private Document xml(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.output().resolve(path)), Parser.xmlParser());
    }

    private byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(site.output().resolve(path));
    }
}
