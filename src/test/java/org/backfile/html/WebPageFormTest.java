package org.backfile.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.CalendarDate;
import org.backfile.article.Dateline;
import org.backfile.article.Mark;
import org.backfile.article.Published;
import org.backfile.article.SetAside;
import org.backfile.article.Syntax;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.junit.jupiter.api.Test;

/** A saved web page is an article too. */
class WebPageFormTest {

    private static final String PROSE =
            "<p>The ferry has been repaired and will sail again on Monday, said the harbour master.</p>";
    private static final String PROSE_TEXT =
            "The ferry has been repaired and will sail again on Monday, said the harbour master.";

    private static Article page(String html) {
        return parsed("ferry.html", html).article();
    }

    private static Article story(String html) {
        return page("<article>" + PROSE + html + PROSE + "</article>");
    }

    private static List<Block> inStory(String html) {
        List<Block> blocks = story(html).blocks();
        return blocks.subList(1, blocks.size() - 1);
    }

    @Test
    void linkedDataSaysNearlyAll() {
        var parsed = parsed("ferry.html", """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <title>Ferry to sail again on Monday | Islands | Isle News</title>
                <link rel="canonical" href="https://isle.example/1987/ferry">
                <script type="application/ld+json">
                {
                  "@context": "https://schema.org",
                  "@type": "NewsArticle",
                  "headline": "Ferry to sail again on Monday",
                  "description": "Three weeks without a boat are over.",
                  "datePublished": "1987-02-26T10:15:00+00:00",
                  "dateModified": "1987-02-27T08:00:00+00:00",
                  "author": [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "John Roe"}],
                  "articleSection": "Islands",
                  "keywords": ["ferries", "harbours"],
                  "publisher": {"@type": "Organization", "name": "Isle News"}
                }
                </script>
                </head>
                <body>
                <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <article>
                <h1>Ferry to sail again on Monday</h1>
                <p class="byline">By Jane Doe and John Roe</p>
                <p>The ferry has been repaired, said the harbour master.</p>
                <p>Nobody had doubted it.</p>
                </article>
                <footer>Isle News since 1902</footer>
                </body>
                </html>
                """);
        var article = parsed.article();
        assertThat(article.headline()).hasValue("Ferry to sail again on Monday");
        assertThat(article.standfirst()).hasValue("Three weeks without a boat are over.");
        assertThat(article.published().map(Published::date)).hasValue(new CalendarDate(1987, 2, 26));
        assertThat(article.updated().map(Published::date)).hasValue(new CalendarDate(1987, 2, 27));
        assertThat(article.authors()).containsExactly("Jane Doe", "John Roe");
        assertThat(article.section()).hasValue("Islands");
        assertThat(article.topics()).containsExactly("ferries", "harbours");
        assertThat(article.credit()).hasValue("Isle News");
        assertThat(article.url()).hasValue("https://isle.example/1987/ferry");
        assertThat(article.language()).hasValue("en-GB");
        assertThat(article.syntax()).isEqualTo(Syntax.PLAIN);
        assertThat(article.paragraphs())
                .containsExactly("The ferry has been repaired, said the harbour master.", "Nobody had doubted it.");
        assertThat(article.setAside())
                .containsExactly(
                        new SetAside(22, "Home Sport", "navigation"),
                        new SetAside(29, "Isle News since 1902", "the foot of the page"));
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.ledger().lineOfField("published")).isEqualTo(OptionalInt.of(12));
        assertThat(parsed.ledger().lineOfField("topics")).isEqualTo(OptionalInt.of(16));
        assertThat(parsed.ledger().lineOfBlock(0)).isEqualTo(OptionalInt.of(26));
    }

    @Test
    void linkedDataMayBeAGraphWithReferences() {
        var article = page("""
                <script type="application/ld+json">{"@graph": [
                  {"@type": "Organization", "@id": "#paper", "name": "Isle News"},
                  {"@type": ["BlogPosting"], "headline": "Ferry &amp; crew", "publisher": {"@id": "#paper"}, "author": "Jane Doe", "datePublished": "1987"}
                ]}</script>""" + PROSE);
        assertThat(article.headline()).hasValue("Ferry & crew");
        assertThat(article.credit()).hasValue("Isle News");
        assertThat(article.authors()).containsExactly("Jane Doe");
        assertThat(article.published()).hasValue(Published.on(1987, 0, 0));
    }

    @Test
    void openGraphAloneIsEnough() {
        var article = page("""
                <head><meta property="og:title" content="Ferry to sail again - The Daily Star">
                <meta property="og:site_name" content="The Daily Star">
                <meta property="og:description" content="Three weeks without a boat are over.">
                <meta property="og:url" content="https://star.example/ferry">
                <meta property="article:published_time" content="1987-02-26T10:15:00Z">
                <meta property="article:modified_time" content="1987-02-27">
                <meta property="article:author" content="https://social.example/jane">
                <meta name="author" content="Jane Doe">
                <meta property="article:section" content="Islands">
                <meta property="article:tag" content="ferries">
                <meta property="article:tag" content="harbours">
                <meta property="og:locale" content="en_GB"></head>""" + PROSE);
        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.published().map(Published::date)).hasValue(new CalendarDate(1987, 2, 26));
        assertThat(article.updated()).hasValue(Published.on(1987, 2, 27));
        assertThat(article.authors()).containsExactly("Jane Doe");
        assertThat(article.section()).hasValue("Islands");
        assertThat(article.topics()).containsExactly("ferries", "harbours");
        assertThat(article.credit()).hasValue("The Daily Star");
        assertThat(article.url()).hasValue("https://star.example/ferry");
        assertThat(article.language()).hasValue("en-GB");
        assertThat(article.standfirst()).hasValue("Three weeks without a boat are over.");
    }

    @Test
    void theMostTrustedSayingCounts() {
        var article = page("""
                <script type="application/ld+json">{"@type": "Article", "datePublished": "1987-02-26"}</script>
                <meta name="date" content="1999-01-01"><meta name="dc.creator" content="Jane Doe"><meta name="parsely-author" content="Someone Else">
                <article><h1>Ferry</h1><time datetime="1999-01-02">today</time>""" + PROSE + "</article>");
        assertThat(article.published()).hasValue(Published.on(1987, 2, 26));
        assertThat(article.authors()).containsExactly("Jane Doe");
        assertThat(article.setAside()).containsExactly(new SetAside(3, "today", "a second date"));
    }

    @Test
    void markedElementsSayTheRest() {
        var article = page("""
                <div class="wrap"><span itemprop="articleSection">Islands</span>
                <h1>Ferry to sail again</h1>
                <p class="byline">By <a rel="author" href="/jane">Jane Doe</a> | <time datetime="1987-02-26">Thursday</time></p>
                %s
                %s</div>""".formatted(PROSE, PROSE));
        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.authors()).containsExactly("Jane Doe");
        assertThat(article.published()).hasValue(Published.on(1987, 2, 26));
        assertThat(article.section()).hasValue("Islands");
        assertThat(article.paragraphs()).containsExactly(PROSE_TEXT, PROSE_TEXT);
        assertThat(article.setAside()).isEmpty();
    }

    @Test
    void aBarePageIsReadAsATextWouldBe() {
        var article = page("""
                <title>Isle News</title>
                <h1>Ferry to sail again</h1>
                <p>February 26, 1987
                <p>By Jane Doe
                <p>PORT ELLEN, Feb 26 (Isle News) - The ferry has been repaired.
                <p>Nobody had <b>doubt</b>ed it,<br>said   the mate.
                <h2>Repairs at anchor</h2>
                <p>A diver cut the rope.
                <p>Correction: An earlier version gave the wrong day.
                """);
        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.published()).hasValue(Published.on(1987, 2, 26));
        assertThat(article.authors()).containsExactly("Jane Doe");
        assertThat(article.dateline()).hasValue(new Dateline("PORT ELLEN, Feb 26 (Isle News)"));
        assertThat(article.paragraphs())
                .containsExactly(
                        "The ferry has been repaired.",
                        "Nobody had doubted it, said the mate.",
                        "A diver cut the rope.");
        assertThat(article.crossheads()).containsExactly("Repairs at anchor");
        assertThat(article.blocks())
                .last()
                .isEqualTo(new Block.Note(
                        Block.Note.Kind.CORRECTION, "Correction", "An earlier version gave the wrong day."));
        assertThat(article.setAside()).containsExactly(new SetAside(1, "Isle News", "the page's title"));
    }

    @Test
    void aPageOfLineBreaksHasParagraphsToo() {
        var article = page("""
                <table width=600><tr><td><a href=/>Home</a></td><td><font size=5><b>Ferry to sail again</b></font><br><br>
                The ferry has been repaired and will sail again on Monday, said the harbour master at noon.<br><br>
                Nobody had doubted it, least of all the mate, who had gone on selling tickets all the time.
                </td></tr></table>""");
        assertThat(article.paragraphs())
                .contains(
                        "The ferry has been repaired and will sail again on Monday, said the harbour master at noon.",
                        "Nobody had doubted it, least of all the mate, who had gone on selling tickets all the time.");
        assertThat(article.setAside()).containsExactly(new SetAside(1, "Home", "a link to another page"));
    }

    @Test
    void titlesLoseTheNameOfTheirSite() {
        assertThat(headlineOfTitle("Ferry to sail again - The Daily Star")).hasValue("Ferry to sail again");
        assertThat(headlineOfTitle("Ferry to sail again | World")).hasValue("Ferry to sail again");
        assertThat(headlineOfTitle("Ferry to sail again — Islands — Isle News")).hasValue("Ferry to sail again");
        assertThat(headlineOfTitle("Ferry to sail again - at last")).hasValue("Ferry to sail again - at last");
        assertThat(page("<title>Storm - Three Hurt</title><header><h1>Storm - Three Hurt</h1></header>" + PROSE)
                        .headline())
                .hasValue("Storm - Three Hurt");
        assertThat(page("<title>Ferry sails - The Star</title><header><h1>The Star</h1></header><main>" + PROSE
                                + "</main>")
                        .headline())
                .hasValue("Ferry sails");
    }

    private static Optional<String> headlineOfTitle(String title) {
        return page("<title>" + title + "</title>" + PROSE).headline();
    }

    @Test
    void eachElementBecomesItsKindOfBlock() {
        assertThat(inStory("<ul><li>one rope</li><li>two <i>lamps</i></li></ul>"))
                .containsExactly(new Block.Listing(
                        false,
                        1,
                        List.of("one rope", "two lamps"),
                        List.of(List.of(), List.of(new Mark(Mark.Kind.EMPHASIS, 4, 9, "")))));
        assertThat(inStory("<ol><li>first<li>second</ol>"))
                .containsExactly(new Block.Listing(true, List.of("first", "second")));
        assertThat(inStory("<blockquote><p>It was a good soup.</p><footer>The mate</footer></blockquote>"))
                .containsExactly(new Block.Quotation(
                        List.of(new Block.Paragraph("It was a good soup.")), Optional.of("The mate")));
        assertThat(inStory("<pre>\n  a  b\n\n  c  d\n</pre>"))
                .containsExactly(new Block.Preformatted("  a  b\n\n  c  d"));
        assertThat(inStory("<table><tr><th>Harbour<th>Ships<tr><td>Port Ellen<td>4</table>"))
                .containsExactly(new Block.Preformatted("Harbour     Ships\nPort Ellen  4"));
        assertThat(inStory("<hr>")).containsExactly(new Block.Separator("* * *"));
        assertThat(inStory("<p>Tom &amp; Åse<sup>2</sup></p>"))
                .containsExactly(
                        new Block.Paragraph("Tom & Åse2", List.of(new Mark(Mark.Kind.SUPERSCRIPT, 9, 10, ""))));
        assertThat(inStory("<p>one.<br><br>two.</p>"))
                .containsExactly(new Block.Paragraph("one."), new Block.Paragraph("two."));
        assertThat(story("<h3>Repairs</h3>").crossheads()).containsExactly("Repairs");
    }

    @Test
    void whatIsBesideTheStoryIsSetAside() {
        assertThat(reasonFor("<aside>Tides today</aside>")).isEqualTo("beside the article");
        assertThat(reasonFor("<nav>Home</nav>")).isEqualTo("navigation");
        assertThat(reasonFor("<form><label>Your mail</label></form>")).isEqualTo("a form");
        assertThat(reasonFor("<figure><img src=x><figcaption>The ferry at night</figcaption></figure>"))
                .isEqualTo("a picture's caption");
        assertThat(reasonFor("<div class='article-share-tools'><p>Tell others about it.</p></div>"))
                .isEqualTo("share buttons");
        assertThat(reasonFor("<section id=related><p>The harbour in winter.</p></section>"))
                .isEqualTo("related links");
        assertThat(reasonFor("<p><a href=/x>The harbour in winter</a></p>")).isEqualTo("a link to another page");
        assertThat(reasonFor("<ul><li><a href=/x>The harbour in winter</a><li><a href=/y>Tides</a></ul>"))
                .isEqualTo("a list of links");
        assertThat(reasonFor("<div>4 min read</div>")).isEqualTo("words outside the paragraphs");
        assertThat(reasonFor("<p>Advertisement</p>")).isEqualTo("an advertisement");
        assertThat(reasonFor("<p hidden>Draft of March</p>")).isEqualTo("hidden in the page");
        assertThat(reasonFor("<article><p>The harbour in winter.</p></article>"))
                .isEqualTo("another article");
        assertThat(reasonFor("<noscript>Please use scripts.</noscript>")).isEqualTo("for browsers without scripts");
        assertThat(inStory("<style>p { color: red }</style><script>alert('<p>no</p>')</script><!-- no -->"))
                .isEmpty();
        assertThat(story("<h2>Read more</h2><ul><li><a href=/x>Tides</a></ul>").crossheads())
                .isEmpty();
        assertThat(page("<article>" + PROSE + "<h2>Share</h2></article>").setAside())
                .extracting(SetAside::reason)
                .containsExactly("a heading over nothing");
    }

    private static String reasonFor(String html) {
        Article article = story(html);
        assertThat(article.paragraphs()).as(html).containsExactly(PROSE_TEXT, PROSE_TEXT);
        assertThat(article.setAside()).as(html).isNotEmpty();
        return article.setAside().get(0).reason();
    }

    @Test
    void aTeaserInAnArticleElementIsNotTheStory() {
        var article = page("<div class='page has-sidebar'><div>" + PROSE.repeat(6)
                + "</div><article><p>Tides are high.</p></article></div>");
        assertThat(article.paragraphs()).hasSize(6);
        assertThat(article.setAside()).extracting(SetAside::reason).containsExactly("outside the article");
    }

    @Test
    void aDescriptionThatIsTheFirstParagraphIsNoStandfirst() {
        assertThat(page("<meta name=description content='The ferry has been repaired and will...'>" + PROSE)
                        .standfirst())
                .isEmpty();
        assertThat(page("<meta name=description content='Three weeks without a boat.'>" + PROSE)
                        .standfirst())
                .hasValue("Three weeks without a boat.");
        assertThat(page("<article><header><h1>Ferry</h1><p class=standfirst>Three weeks without a boat.</p></header>"
                                + PROSE + "</article>")
                        .standfirst())
                .hasValue("Three weeks without a boat.");
    }

    @Test
    void aPageWithoutHeadlineAndDateSaysSo() {
        assertThat(parsed("ferry.html", PROSE).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.HEADLINE_MISSING, Code.DATE_MISSING);
        assertThat(parsed("1987-02-26-ferry.HTM", "<h1>Ferry</h1>" + PROSE).diagnostics())
                .isEmpty();
    }

    @Test
    void aDateThatThereIsNotIsSaidOnceAndTheNextOneTaken() {
        var parsed = parsed("ferry.html", """
                <h1>Ferry</h1><meta property="article:published_time" content="1987-02-31"><meta name="date" content="1987-02-31">
                <meta name="dc.date" content="1987-03-03">""" + PROSE);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.DATE_IMPOSSIBLE);
        assertThat(parsed.article().published()).hasValue(Published.on(1987, 3, 3));
    }

    @Test
    void brokenMarkUpIsReadAsBrowsersReadIt() {
        var article = page(
                "<h1>Ferry</h2><p>The <b>ferry</p><p>has</b> been <i>repaired.<div>Nobody had doubted that it would be.</p></div></article></html>");
        assertThat(article.headline()).hasValue("Ferry");
        assertThat(article.paragraphs())
                .containsExactly("The ferry", "has been repaired.", "Nobody had doubted that it would be.");
    }

    @Test
    void aScriptThatEndsInsideItsJsonGivesWhatStandsBefore() {
        var article = page("""
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry", "datePublished": "1987-02-26",
                "description": "the tag </script> ends it"}</script>
                <article>""" + PROSE + "</article>");
        assertThat(article.headline()).hasValue("Ferry");
        assertThat(article.published()).hasValue(Published.on(1987, 2, 26));
        assertThat(article.setAside()).containsExactly(new SetAside(2, "ends it\"}", "outside the article"));
    }

    @Test
    void aPageOnOneLineHasALineForEverything() {
        var ledger = parsed(
                        "ferry.html",
                        "<meta name=date content=1987-02-26><h1>Ferry</h1><article><p>One rope.</p><h2>Two</h2><p>Two ropes, said the mate.</p></article>")
                .ledger();
        assertThat(ledger.lineOfField("published")).hasValue(1);
        assertThat(ledger.lineOfField("headline")).hasValue(1);
        assertThat(ledger.lineOfBlock(0)).hasValue(1);
        assertThat(ledger.lineOfBlock(1)).hasValue(1);
        assertThat(ledger.lineOfCrosshead(0)).hasValue(1);
        assertThat(ledger.entries())
                .filteredOn(entry -> entry.span().length() > 0)
                .hasSize(1);
    }

    @Test
    void linesOfMarkUpAreInTheLedgerOnly() {
        var parsed = parsed("ferry.html", "<html>\n<div>\n<script>\nvar x;\n</script>\n<p>One rope.\n</div>\n");
        assertThat(parsed.article().setAside()).isEmpty();
        assertThat(parsed.ledger().entries())
                .filteredOn(entry -> entry.name().equals("markup"))
                .extracting(entry -> entry.span().line())
                .containsExactly(1, 2, 3, 4, 5, 7);
    }
}
