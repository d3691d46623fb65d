package org.backfile.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.archive.SitePath;
import org.backfile.article.Article;
import org.backfile.article.Published;
import org.backfile.config.SiteConfig;
import org.backfile.page.AtomFeed;
import org.backfile.page.OpenSearch;
import org.backfile.page.Page;
import org.backfile.page.Robots;
import org.backfile.page.Sitemap;
import org.backfile.page.SitemapIndex;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.backfile.work.SharedWorkers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class MachineFilesTest {

    private static final SiteConfig HERE = SiteConfig.defaults();
    private static final SiteConfig THERE = HERE.withUrl(URI.create("https://example.org/isle/"));

    private static Archive archive() {
        var cards = new ArrayList<Card>();
        for (int day = 1; day <= 3; day++) {
            var article = Article.builder()
                    .headline("Ferry <" + day + "> & more\u0001")
                    .published(Published.on(1987, 2, day));
            cards.add(Card.of(TextId.whole(day + ".txt"), Fingerprint.of("" + day), "plain", article.build()));
        }
        return Archive.of(cards, SharedWorkers.TWO);
    }

    private static String text(SiteConfig config, Page page) {
        return new String(new MachineFiles(config.site()).write(page), StandardCharsets.UTF_8);
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, Parser.xmlParser());
    }

    private static AtomFeed feed() {
        return new AtomFeed(
                new SitePath("feed.xml"), Optional.empty(), archive().dated(), Optional.empty());
    }

    @Test
    void aBrowserIsToldHowToSearchTheSite() {
        var description = xml(text(THERE, new OpenSearch()));
        assertThat(description.select("OpenSearchDescription > Url").attr("template"))
                .isEqualTo("https://example.org/isle/search/?q={searchTerms}");
        assertThat(description.select("ShortName").text()).isEqualTo("The Archive");
    }

    @Test
    void aFeedHasWhatRfc4287Requires() {
        var feed = xml(text(THERE, feed()));
        assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name"))
                .hasSize(4);
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo("https://example.org/isle/feed.xml");
        assertThat(feed.select("entry"))
                .hasSize(3)
                .allSatisfy(entry ->
                        assertThat(entry.select("> id, > title, > updated")).hasSize(3));
        assertThat(feed.select("entry > title").first().text()).isEqualTo("Ferry <1> & more");
        assertThat(feed.select("entry > id").eachText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("urn:uuid:"));
    }

    @Test
    void idsSurviveAMoveOfTheSite() {
        assertThat(xml(text(HERE, feed())).select("id").eachText())
                .isEqualTo(xml(text(THERE, feed())).select("id").eachText());
    }

    @Test
    void aFeedIsAsNewAsItsNewestStory() {
        assertThat(xml(text(HERE, feed())).select("feed > updated").text()).isEqualTo("1987-02-03T00:00:00Z");
    }

    @Test
    void aSitemapHasFullAddressesAndTheDatesOfChanges() {
        var sitemap = xml(text(
                THERE, new Sitemap(new SitePath("sitemaps/1987.xml"), archive().dated(), List.of())));
        assertThat(sitemap.select("urlset > url > loc").first().text())
                .isEqualTo("https://example.org/isle/1987/02/01/ferry-1-more.html");
        assertThat(sitemap.select("lastmod").first().text()).isEqualTo("1987-02-01");
        var index = xml(text(THERE, new SitemapIndex(List.of(new SitePath("sitemaps/1987.xml")))));
        assertThat(index.select("sitemapindex > sitemap > loc").text())
                .isEqualTo("https://example.org/isle/sitemaps/1987.xml");
    }

    @Test
    void robotsMayReadAllAndAreToldOfTheSitemap() {
        assertThat(text(HERE, new Robots(false))).isEqualTo("User-agent: *\nAllow: /\n");
        assertThat(text(THERE, new Robots(true))).endsWith("\nSitemap: https://example.org/isle/sitemap.xml\n");
    }
}
