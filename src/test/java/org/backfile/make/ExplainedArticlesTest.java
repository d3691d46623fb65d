package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why files are written and removed: the whole explanation of a build after one change of articles. */
class ExplainedArticlesTest {

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
    void theFirstBuild() {
        assertThat(site.explained(false)).isEqualTo("""
                new      all 43 files  first build into this folder
                """);
    }

    @Test
    void nothing() {
        site.build();
        assertThat(site.explained(false)).isEqualTo("""
                no file was written or removed
                """);
    }

    @Test
    void aBuildThatIsNotAskedExplainsNothing() {
        assertThat(site.build().explanation()).isEmpty();
    }

    @Test
    void theTextOfAnArticle() {
        site.build();
        site.article("a.txt", "26 February 1987", "Ferry to sail again", "The ferry has been painted.");
        assertThat(site.explained(false)).isEqualTo("""
                changed  1987/02/26/ferry-to-sail-again.html  articles/a.txt changed
                changed  1987/02/26/index.html                shows articles/a.txt
                changed  1987/articles.json                   lists articles/a.txt
                changed  archive.csv                          lists articles/a.txt
                changed  feed.json                            lists articles/a.txt
                changed  feed.xml                             lists articles/a.txt
                changed  feeds/1987-02.xml                    lists articles/a.txt
                changed  sections/city/feed.json              lists articles/a.txt
                changed  sections/city/feed.xml               lists articles/a.txt
                5 other files made again, but unchanged
                """);
    }

    @Test
    void aTextOfWhichOnlyItsOwnPageShowsWhatChanged() {
        String opening =
                "The ferry has been repaired and will sail on Monday, as the harbour master has said. ".repeat(3);
        site.article("a.txt", "26 February 1987", "Ferry to sail again", opening + "It is blue.");
        site.build();
        site.article("a.txt", "26 February 1987", "Ferry to sail again", opening + "It is grey.");
        assertThat(site.explained(false)).isEqualTo("""
                changed  1987/02/26/ferry-to-sail-again.html  articles/a.txt changed
                6 other files made again, but unchanged
                """);
    }

    @Test
    void aTextWithTheFilesOfTheSearchIndex() {
        site.write("site-config.yaml", "").build();
        site.article("a.txt", "26 February 1987", "Ferry to sail again", "The ferry has been painted.");
        assertThat(site.explained(false)).isEqualTo("""
                changed  1987/02/26/ferry-to-sail-again.html  articles/a.txt changed
                changed  1987/02/26/index.html                shows articles/a.txt
                changed  1987/articles.json                   lists articles/a.txt
                changed  archive.csv                          lists articles/a.txt
                changed  feed.json                            lists articles/a.txt
                changed  feed.xml                             lists articles/a.txt
                changed  feeds/1987-02.xml                    lists articles/a.txt
                changed  search/a/d0.js                       indexes articles/a.txt
                changed  search/a/w0.js                       indexes articles/a.txt
                changed  search/index.js                      indexes articles/a.txt
                changed  sections/city/feed.json              lists articles/a.txt
                changed  sections/city/feed.xml               lists articles/a.txt
                5 other files made again, but unchanged
                """);
    }

    @Test
    void aHeadline() {
        site.build();
        site.article("b.txt", "27 February 1987", "Ferry sails at last", "The ferry sailed at noon.");
        assertThat(site.explained(false)).isEqualTo("""
                changed  1987/02/26/ferry-to-sail-again.html  next to articles/b.txt
                new      1987/02/27/ferry-sails-at-last.html  articles/b.txt changed
                removed  1987/02/27/ferry-sails.html          articles/b.txt changed
                changed  1987/02/27/index.html                shows articles/b.txt
                changed  1987/02/index.html                   shows articles/b.txt
                changed  1987/articles.json                   lists articles/b.txt
                changed  1991/04/03/ferry-sold.html           next to articles/b.txt
                changed  archive.csv                          lists articles/b.txt
                changed  feed.json                            lists articles/b.txt
                changed  feed.xml                             lists articles/b.txt
                changed  feeds/1987-02.xml                    lists articles/b.txt
                changed  on-this-day/02-27/index.html         shows articles/b.txt
                changed  sections/city/feed.json              lists articles/b.txt
                changed  sections/city/feed.xml               lists articles/b.txt
                changed  sections/city/index.html             shows articles/b.txt
                changed  topics/ferries/index.html            shows articles/b.txt
                """);
    }

    @Test
    void aDateInAnotherMonth() {
        site.build();
        site.article("b.txt", "27 March 1987", "Ferry sails", "The ferry sailed at noon.");
        assertThat(site.explained(false)).isEqualTo("""
                changed  1987/02/26/ferry-to-sail-again.html  next to articles/b.txt
                changed  1987/02/26/index.html                next to articles/b.txt
                removed  1987/02/27/ferry-sails.html          articles/b.txt changed
                removed  1987/02/27/index.html                showed articles/b.txt
                changed  1987/02/index.html                   shows articles/b.txt
                new      1987/03/27/ferry-sails.html          articles/b.txt changed
                new      1987/03/27/index.html                shows articles/b.txt
                new      1987/03/index.html                   shows articles/b.txt
                changed  1987/articles.json                   lists articles/b.txt
                changed  1987/index.html                      counts articles/b.txt
                changed  1991/04/03/ferry-sold.html           next to articles/b.txt
                changed  1991/04/03/index.html                next to articles/b.txt
                changed  1991/04/index.html                   next to articles/b.txt
                changed  archive.csv                          lists articles/b.txt
                changed  archive/index.html                   counts articles/b.txt
                changed  coverage/index.html                  counts articles/b.txt
                changed  feed.json                            lists articles/b.txt
                changed  feed.xml                             lists articles/b.txt
                changed  feeds/1987-02.xml                    lists articles/b.txt
                new      feeds/1987-03.xml                    lists articles/b.txt
                changed  feeds/1991-04.xml                    next to articles/b.txt
                changed  index.html                           counts articles/b.txt
                changed  on-this-day/02-26/index.html         next to articles/b.txt
                removed  on-this-day/02-27/index.html         showed articles/b.txt
                new      on-this-day/03-27/index.html         shows articles/b.txt
                changed  on-this-day/04-03/index.html         next to articles/b.txt
                changed  sections/city/feed.json              lists articles/b.txt
                changed  sections/city/feed.xml               lists articles/b.txt
                changed  sections/city/index.html             shows articles/b.txt
                changed  topics/ferries/index.html            shows articles/b.txt
                """);
    }

    @Test
    void aNewArticle() {
        site.build();
        site.article("d.txt", "3 April 1991", "Ferry back", "The ferry came back.");
        assertThat(site.explained(false)).isEqualTo("""
                new      1991/04/03/ferry-back.html    articles/d.txt is new
                changed  1991/04/03/ferry-sold.html    next to articles/d.txt (new)
                changed  1991/04/03/index.html         shows articles/d.txt (new)
                changed  1991/04/index.html            shows articles/d.txt (new)
                changed  1991/articles.json            lists articles/d.txt (new)
                changed  1991/index.html               counts articles/d.txt (new)
                changed  archive.csv                   lists articles/d.txt (new)
                changed  archive/index.html            counts articles/d.txt (new)
                changed  coverage/index.html           counts articles/d.txt (new)
                changed  feed.json                     lists articles/d.txt (new)
                changed  feed.xml                      lists articles/d.txt (new)
                changed  feeds/1991-04.xml             lists articles/d.txt (new)
                changed  index.html                    shows articles/d.txt (new)
                changed  on-this-day/04-03/index.html  shows articles/d.txt (new)
                changed  sections/city/feed.json       lists articles/d.txt (new)
                changed  sections/city/feed.xml        lists articles/d.txt (new)
                changed  sections/city/index.html      shows articles/d.txt (new)
                changed  sections/index.html           counts articles/d.txt (new)
                changed  topics/ferries/index.html     shows articles/d.txt (new)
                changed  topics/index.html             counts articles/d.txt (new)
                """);
    }

    @Test
    void anArticleThatIsRemoved() {
        site.build();
        site.delete("articles/c.txt");
        assertThat(site.explained(false)).isEqualTo("""
                changed  1987/02/27/ferry-sails.html   next to articles/c.txt (removed)
                changed  1987/02/27/index.html         next to articles/c.txt (removed)
                changed  1987/02/index.html            next to articles/c.txt (removed)
                changed  1987/index.html               next to articles/c.txt (removed)
                removed  1991/04/03/ferry-sold.html    articles/c.txt was removed
                removed  1991/04/03/index.html         showed articles/c.txt (removed)
                removed  1991/04/index.html            showed articles/c.txt (removed)
                removed  1991/articles.json            listed articles/c.txt (removed)
                removed  1991/index.html               counted articles/c.txt (removed)
                changed  archive.csv                   listed articles/c.txt (removed)
                changed  archive/index.html            counted articles/c.txt (removed)
                changed  coverage/index.html           counted articles/c.txt (removed)
                changed  feed.json                     listed articles/c.txt (removed)
                changed  feed.xml                      listed articles/c.txt (removed)
                removed  feeds/1991-04.xml             listed articles/c.txt (removed)
                changed  index.html                    showed articles/c.txt (removed)
                removed  on-this-day/02-26/index.html  follows from articles/c.txt (removed)
                removed  on-this-day/02-27/index.html  follows from articles/c.txt (removed)
                removed  on-this-day/04-03/index.html  showed articles/c.txt (removed)
                changed  sections/city/feed.json       listed articles/c.txt (removed)
                changed  sections/city/feed.xml        listed articles/c.txt (removed)
                changed  sections/city/index.html      showed articles/c.txt (removed)
                changed  sections/index.html           counted articles/c.txt (removed)
                changed  topics/ferries/index.html     showed articles/c.txt (removed)
                changed  topics/index.html             counted articles/c.txt (removed)
                """);
    }

    @Test
    void anArticleThatBecomesADraft() {
        site.build();
        site.write("articles/c.txt", "Date: 3 April 1991\nTitle: Ferry sold\nDraft: yes\n\nSold to Norway.\n");
        assertThat(site.explained(false)).isEqualTo("""
                changed  1987/02/27/ferry-sails.html   next to articles/c.txt (now a draft)
                changed  1987/02/27/index.html         next to articles/c.txt (now a draft)
                changed  1987/02/index.html            next to articles/c.txt (now a draft)
                changed  1987/index.html               next to articles/c.txt (now a draft)
                removed  1991/04/03/ferry-sold.html    articles/c.txt became a draft
                removed  1991/04/03/index.html         showed articles/c.txt (now a draft)
                removed  1991/04/index.html            showed articles/c.txt (now a draft)
                removed  1991/articles.json            listed articles/c.txt (now a draft)
                removed  1991/index.html               counted articles/c.txt (now a draft)
                changed  archive.csv                   listed articles/c.txt (now a draft)
                changed  archive/index.html            counted articles/c.txt (now a draft)
                changed  coverage/index.html           counted articles/c.txt (now a draft)
                changed  feed.json                     listed articles/c.txt (now a draft)
                changed  feed.xml                      listed articles/c.txt (now a draft)
                removed  feeds/1991-04.xml             listed articles/c.txt (now a draft)
                changed  index.html                    showed articles/c.txt (now a draft)
                removed  on-this-day/02-26/index.html  follows from articles/c.txt (now a draft)
                removed  on-this-day/02-27/index.html  follows from articles/c.txt (now a draft)
                removed  on-this-day/04-03/index.html  showed articles/c.txt (now a draft)
                changed  sections/city/feed.json       listed articles/c.txt (now a draft)
                changed  sections/city/feed.xml        listed articles/c.txt (now a draft)
                changed  sections/city/index.html      showed articles/c.txt (now a draft)
                changed  sections/index.html           counted articles/c.txt (now a draft)
                changed  topics/ferries/index.html     showed articles/c.txt (now a draft)
                changed  topics/index.html             counted articles/c.txt (now a draft)
                """);
    }

    @Test
    void twoArticlesAtOnce() {
        site.build();
        site.article("a.txt", "26 February 1987", "Ferry to sail soon", "The ferry has been repaired.");
        site.article("c.txt", "3 April 1991", "Ferry sold abroad", "The ferry has been sold to Norway.");
        assertThat(site.explained(false)).isEqualTo("""
                removed  1987/02/26/ferry-to-sail-again.html  articles/a.txt changed
                new      1987/02/26/ferry-to-sail-soon.html   articles/a.txt changed
                changed  1987/02/26/index.html                shows articles/a.txt
                changed  1987/02/27/ferry-sails.html          next to articles/a.txt, articles/c.txt
                changed  1987/02/index.html                   shows articles/a.txt
                changed  1987/articles.json                   lists articles/a.txt
                new      1991/04/03/ferry-sold-abroad.html    articles/c.txt changed
                removed  1991/04/03/ferry-sold.html           articles/c.txt changed
                changed  1991/04/03/index.html                shows articles/c.txt
                changed  1991/04/index.html                   shows articles/c.txt
                changed  1991/articles.json                   lists articles/c.txt
                changed  archive.csv                          lists articles/a.txt, articles/c.txt
                changed  feed.json                            lists articles/a.txt, articles/c.txt
                changed  feed.xml                             lists articles/a.txt, articles/c.txt
                changed  feeds/1987-02.xml                    lists articles/a.txt
                changed  feeds/1991-04.xml                    lists articles/c.txt
                changed  index.html                           shows articles/c.txt
                changed  on-this-day/02-26/index.html         shows articles/a.txt
                changed  on-this-day/04-03/index.html         shows articles/c.txt
                changed  sections/city/feed.json              lists articles/a.txt, articles/c.txt
                changed  sections/city/feed.xml               lists articles/a.txt, articles/c.txt
                changed  sections/city/index.html             shows articles/a.txt, articles/c.txt
                changed  topics/ferries/index.html            shows articles/a.txt, articles/c.txt
                """);
    }

    @Test
    void anArticleThatTakesTheAddressOfAnother() {
        site.build();
        site.article("d.txt", "27 February 1987", "Ferry sails", "The other ferry sailed, too, in the evening.");
        assertThat(site.explained(false)).isEqualTo("""
                changed  1987/02/26/ferry-to-sail-again.html  next to articles/b.txt (moved)
                new      1987/02/27/ferry-sails-4a756e.html   articles/b.txt has another address
                new      1987/02/27/ferry-sails-68df82.html   articles/d.txt is new
                changed  1987/02/27/ferry-sails.html          shows articles/b.txt (moved), articles/d.txt (new)
                changed  1987/02/27/index.html                shows articles/b.txt (moved), articles/d.txt (new)
                changed  1987/02/index.html                   shows articles/b.txt (moved), articles/d.txt (new)
                changed  1987/articles.json                   lists articles/b.txt (moved), articles/d.txt (new)
                changed  1987/index.html                      counts articles/b.txt (moved), articles/d.txt (new)
                changed  1991/04/03/ferry-sold.html           next to articles/b.txt (moved), articles/d.txt (new)
                changed  archive.csv                          lists articles/b.txt (moved), articles/d.txt (new)
                changed  archive/index.html                   counts articles/b.txt (moved), articles/d.txt (new)
                changed  coverage/index.html                  counts articles/b.txt (moved), articles/d.txt (new)
                changed  feed.json                            lists articles/b.txt (moved), articles/d.txt (new)
                changed  feed.xml                             lists articles/b.txt (moved), articles/d.txt (new)
                changed  feeds/1987-02.xml                    lists articles/b.txt (moved), articles/d.txt (new)
                changed  index.html                           counts articles/b.txt (moved), articles/d.txt (new)
                changed  on-this-day/02-27/index.html         shows articles/b.txt (moved), articles/d.txt (new)
                changed  sections/city/feed.json              lists articles/b.txt (moved), articles/d.txt (new)
                changed  sections/city/feed.xml               lists articles/b.txt (moved), articles/d.txt (new)
                changed  sections/city/index.html             shows articles/b.txt (moved), articles/d.txt (new)
                changed  sections/index.html                  counts articles/b.txt (moved), articles/d.txt (new)
                changed  topics/ferries/index.html            shows articles/b.txt (moved), articles/d.txt (new)
                changed  topics/index.html                    counts articles/b.txt (moved), articles/d.txt (new)
                """);
    }

    @Test
    void anArticleAfterAPreviewHasReadIt() {
        site.build();
        site.article("a.txt", "26 February 1987", "Ferry to sail soon", "The ferry has been repaired.");
        site.preview();
        assertThat(site.explained(false)).isEqualTo("""
                removed  1987/02/26/ferry-to-sail-again.html  articles/a.txt changed
                new      1987/02/26/ferry-to-sail-soon.html   articles/a.txt changed
                changed  1987/02/26/index.html                shows articles/a.txt
                changed  1987/02/27/ferry-sails.html          next to articles/a.txt
                changed  1987/02/index.html                   shows articles/a.txt
                changed  1987/articles.json                   lists articles/a.txt
                changed  archive.csv                          lists articles/a.txt
                changed  feed.json                            lists articles/a.txt
                changed  feed.xml                             lists articles/a.txt
                changed  feeds/1987-02.xml                    lists articles/a.txt
                changed  on-this-day/02-26/index.html         shows articles/a.txt
                changed  sections/city/feed.json              lists articles/a.txt
                changed  sections/city/feed.xml               lists articles/a.txt
                changed  sections/city/index.html             shows articles/a.txt
                changed  topics/ferries/index.html            shows articles/a.txt
                """);
    }
}
