package org.backfile.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.article.Article;
import org.backfile.article.SetAside;
import org.backfile.text.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The promise of the parser, for pages: whatever the mark-up, every line is somewhere, and so is every word that can be
 * read.
 */
class EveryWordIsKeptTest {

    private static final int PAGES = 3000 / Integer.getInteger("backfile.fuzz.divisor", 1);
    private static final Pattern WORD = Pattern.compile("word\\d+");
    private static final String[] PIECES = {
        "<!doctype html>\n",
        "<html lang=en>\n",
        "<head>\n",
        "</head>\n",
        "<body>",
        "</body>",
        "</html>",
        "<title>Ferry # - The Star</title>\n",
        "<meta name=author content='Jane #'>\n",
        "<meta property=og:title content=\"Ferry #\">",
        "<meta name=date content=1987-02-31>\n",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry #\",\n\"author\":[{\"name\":\"Jane\"}],\"datePublished\":\"1987-02-26\"}</script>\n",
        "<script type='application/ld+json'>{\"@graph\":[[[{\"@type\":\"Article\"",
        "<script>",
        "</script>",
        "<style>p{}</style>",
        "<!-- ",
        " -->",
        "<article>",
        "</article>",
        "<main>",
        "</main>",
        "<div class='has-sidebar related'>",
        "<div>",
        "</div>\n",
        "<p>",
        "</p>\n",
        "<p class=byline>By Jane #",
        "<p class=standfirst>",
        "<h1>Ferry #</h1>\n",
        "<h2>",
        "</h2>",
        "<ul>",
        "<li>",
        "</ul>",
        "<ol>\n",
        "<ol start=5>",
        "<li value=9>",
        "</ol>",
        "<blockquote>",
        "</blockquote>\n",
        "<footer>",
        "</footer>",
        "<header>",
        "</header>\n",
        "<nav>",
        "</nav>",
        "<aside>",
        "</aside>",
        "<figure>",
        "<figcaption>",
        "</figure>\n",
        "<table>",
        "<tr>",
        "<td>",
        "<th>",
        "</table>\n",
        "<caption>",
        "<pre>",
        "</pre>",
        "<form>",
        "</form>",
        "<select><option>",
        "</select>",
        "<hr>",
        "<br>",
        "<br><br>\n",
        "<a href=x>",
        "</a>",
        "<b>",
        "</b>",
        "<i itemprop=author>",
        "<span itemprop='articleSection'>",
        "</span>",
        "<time datetime=1987-02-26>",
        "</time>",
        "<a rel=tag>",
        "<a name=x>",
        "<a href='https://a.example/'>",
        "<font size=5>",
        "</font>",
        "<sub>",
        "<img alt=T>",
        "<dl><dt>",
        "<dd>",
        "<noframes>",
        "</noframes>",
        "<frame src=x>",
        "By Jane Doe on February 26, 1987",
        "word#<br>word#<br>Word# word#",
        "<b>Ferry word#</b><br>By Jane Doe<br>",
        "<svg>",
        "</svg>",
        "<noscript>",
        "</noscript>",
        "<textarea>",
        "</textarea>",
        "<button>",
        "<iframe>",
        "</iframe>",
        "<template>",
        "</template>",
        "<frameset>",
        "<math>",
        "<details><summary>",
        "<p hidden>",
        "<div style='display: none'>",
        "<section id=comments>",
        "</section>",
        "word# ",
        "word# word#\n",
        "The ferry word# has been repaired and will sail again on Monday at noon, said the harbour master.\n",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u0085",
        "\u2028",
        "&amp;",
        "&nbsp;",
        "&#0;",
        "&#1;",
        "&#x85;",
        "\u00a0",
        "\ud83d\ude00",
        "\ud83d",
        "\u0000",
        "<",
        ">",
        "</",
        "<!",
        "\"",
        "'",
        "=",
        "<p a=\"",
        "[x",
        "{",
        "February 26, 1987\n",
        "By Jane Doe\n",
        "PORT ELLEN (AP) - word# ",
        "Correction: word#.",
        "Advertisement",
        "31 February 1987"
    };

    @Test
    void everyLineOfEveryPageIsInAFieldABlockOrSetAside() {
        var random = new Random(19870226);
        for (int i = 0; i < PAGES; i++) {
            String text = page(random);
            // The parser checks its own ledger and throws when a line is missing.
            var parsed = parsed("ferry.html", text);
            var kept = parsed.ledger().entries().stream()
                    .map(entry -> entry.span())
                    .filter(span -> span.length() > 0)
                    .map(span -> span.line())
                    .toList();
            var visible = Line.linesOf(text).stream()
                    .filter(line -> !line.isBlank())
                    .map(Line::number)
                    .toList();
            assertThat(kept).as(text).containsExactlyElementsOf(visible);
        }
    }

    @Test
    void everyWordThatCanBeReadIsInTheArticle() {
        var random = new Random(19690721);
        for (int i = 0; i < PAGES; i++) {
            // With a date for machines, the words for people ("on Thursday") are that date.
            String text = page(random).replace(" datetime=1987-02-26", "");
            Document page = Jsoup.parse(text);
            page.select("script, style, template, svg").remove();
            Set<String> shown = wordsIn(page.text());
            Article article = parsed("ferry.html", text).article();
            assertThat(wordsIn(allOf(article))).as(text).containsAll(shown);
        }
    }

    private static String allOf(Article article) {
        var all = new StringBuilder(article.headline().orElse("") + " "
                + article.standfirst().orElse("") + " " + article.section().orElse(""));
        all.append(' ').append(article.topics()).append(article.authors());
        article.byline().ifPresent(byline -> all.append(' ').append(byline.printed()));
        article.dateline().ifPresent(dateline -> all.append(' ').append(dateline.text()));
        article.crossheads().forEach(crosshead -> all.append(' ').append(crosshead));
        article.blocks().forEach(block -> all.append(' ').append(block.text()));
        article.setAside().forEach(line -> all.append(' ').append(line.text()));
        return all.toString();
    }

    private static Set<String> wordsIn(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static String page(Random random) {
        var page = new StringBuilder();
        for (int count = 1 + random.nextInt(40); count > 0; count--) {
            page.append(PIECES[random.nextInt(PIECES.length)].replace("#", Integer.toString(count)));
        }
        for (int count = random.nextInt(3); count > 0 && page.length() > 1; count--) {
            page.deleteCharAt(random.nextInt(page.length()));
        }
        return page.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<div>a",
                "<p>a",
                "<b>a",
                "<p><b>a.",
                "<table><tr><td>a",
                "<td>a",
                "<ul><li>a",
                "<li>a",
                "<blockquote>a",
                "<article><p>a",
                "<a href=x>a",
                "<h1>a</h1>",
                "<h2>a",
                "<h2>a</h2><p>b",
                "<time>1 May 1987</time>, ",
                "<nav>a",
                "<aside>",
                "<figure>",
                "<header>a",
                "<p class=byline>By A B",
                "<br>",
                "<br>a",
                "<hr>",
                "<p class='related x'>a",
                "<dl><dt>a",
                "<select><option>a",
                "<pre>\n a",
                "<svg>",
                "<template>a",
                "<!--",
                "<",
                "&amp;",
                "&",
                "a",
                "a ",
                "\n",
                "\na",
                "<script type=application/ld+json>{\"a\":[</script>",
                "<meta name=keywords content='a,b'>",
                "<meta property=article:published_time content=x>",
                "<h1>By A B</h1>",
                "<span itemprop=author>A B</span> ",
                "<a rel=tag>x</a>, ",
                "<p>February 30, 1987</p>",
                "<main>a",
                "<p hidden>a",
                "<font>a",
                "<font size=5>a<br>",
                "<b>a</b><br>By A B<br>",
                "<div>a sails</div>",
                "<frameset><frame src=x>",
                "<frame",
                "<noframes>a",
                "<dl><dt>a<dd>b",
                "<a name=x>a",
                "<i><b><tt>a</i>",
                "<p>Correction: ",
                "<p itemprop=description>a",
                "<title>a",
                "<body class=a>",
                "<form>a",
                "<i>a</i>\n",
                "<blockquote><footer>a</footer></blockquote>",
                "<p a=b c",
                "<table>a"
            })
    @Tag("slow")
    void noPageTakesLong(String piece) {
        String page = piece.repeat(150_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            parsed("ferry.html", page);
            parsed("ferry.html", "<title>A</title><article><h1>Ferry</h1><p>The ferry has been repaired.</p>" + page);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"a\":",
                "{\"@graph\":[",
                "\"a\",",
                "{\"@type\":\"Article\",\"author\":\"A B\"},",
                "1",
                "{\"@id\":\"a\"},"
            })
    void noLinkedDataTakesLong(String piece) {
        String json = piece.repeat(150_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            parsed(
                    "ferry.html",
                    "<script type=application/ld+json>" + json + "</script><p>The ferry has been repaired.");
            parsed(
                    "ferry.html",
                    "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[" + json
                            + "</script><p>The ferry has been repaired.");
        });
    }

    @Test
    @Tag("slow")
    void ofAPageWithMoreTagsThanAnyTheFirstAreRead() {
        var formats = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            formats.append("<b x=").append(i).append('>');
        }
        String page = "<h1>Ferry</h1>" + formats + "<p>a\n".repeat(300_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var parsed = parsed("ferry.html", page);
            assertThat(parsed.article().setAside())
                    .extracting(SetAside::reason)
                    .containsExactly("after more tags than are read");
            assertThat(parsed.article().paragraphs()).hasSizeBetween(49_000, 50_000);
            assertThat(parsed.ledger().entries().stream()
                            .filter(entry -> entry.span().length() > 0))
                    .hasSize(300_000);
        });
    }

    @Test
    void anEmptyPageIsAnArticleWithoutAnything() {
        for (String page : List.of("", " ", "\n", "<html></html>", "<!-- -->", "<frameset></frameset>", "<body>")) {
            assertThat(parsed("ferry.html", page).article().blocks()).isEmpty();
        }
    }
}
