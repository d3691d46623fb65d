package org.backfile.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Block.Note;
import org.backfile.article.Block.Paragraph;
import org.backfile.article.Dateline;
import org.backfile.article.Passage;
import org.backfile.article.Syntax;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where untrusted text becomes mark-up. */
class BodyHtmlTest {

    private static Article.Builder article(Syntax syntax, Block... blocks) {
        return Article.builder().syntax(syntax).body(List.of(new Passage(Optional.empty(), List.of(blocks))));
    }

    private static final ParagraphStarts STARTS = new ParagraphStarts(number -> "Absatz <" + number + ">");

    private static String text(Article article) {
        return ShownArticle.of(article).body().html(STARTS);
    }

    private static Document html(Article article) {
        return Jsoup.parseBodyFragment(text(article));
    }

    @Test
    void aParagraphStartsWithItsAnchorAndALinkToIt() {
        var article = Article.builder()
                .body(List.of(new Passage(
                        Optional.of("In the yard"),
                        List.of(new Paragraph("One – «ja»."), new Block.Separator("* * *"), new Paragraph("Two.")))))
                .build();
        assertThat(text(article)).isEqualTo("""
                <h2 id="in-the-yard">In the yard</h2>
                <p id="p1"><a class="pin" href="#p1" aria-label="Absatz &lt;1&gt;"></a>One – «ja».</p>
                <hr>
                <p id="p2"><a class="pin" href="#p2" aria-label="Absatz &lt;2&gt;"></a>Two.</p>
                """);
    }

    @Test
    void anArticleWithoutABodyHasNoHtml() {
        assertThat(text(Article.builder().headline("Tide").build())).isEmpty();
    }

    @Test
    void theSlicesOfABodyAreCopiedAndNeverChangeIt() {
        var body = ShownArticle.of(article(Syntax.PLAIN, new Paragraph("One."), new Paragraph("Two."))
                        .build())
                .body();
        var slices = new ArrayList<String>();
        body.writeTo(slice -> slices.add(UTF_8.decode(slice).toString()), STARTS);
        assertThat(slices).hasSize(5).startsWith("").endsWith("Two.</p>\n");
        assertThat(String.join("", slices)).isEqualTo(body.html(STARTS));
    }

    @Test
    void inPlainTextNothingIsMarkUp() {
        var body = html(article(Syntax.PLAIN, new Paragraph("<script>alert(1)</script> & *no* \"marks\""))
                .build());
        assertThat(body.select("script, em")).isEmpty();
        assertThat(body.select("p").text()).isEqualTo("<script>alert(1)</script> & *no* \"marks\"");
    }

    @Test
    void inMarkdownRawHtmlIsTextAndDangerousLinksAreDisarmed() {
        var body = html(article(
                        Syntax.MARKDOWN,
                        new Paragraph("An *emphasis*, <b onclick=x>no</b>, [x](javascript:alert(1))"),
                        new Block.Markdown("<script>alert(1)</script>\n\n| a | <i> |\n|---|---|\n| 1 | 2 |"))
                .build());
        assertThat(body.select("em").text()).isEqualTo("emphasis");
        assertThat(body.select("b, script, i")).isEmpty();
        assertThat(body.select("a[href^=javascript]")).isEmpty();
        assertThat(body.select("table")).hasSize(1);
    }

    @Test
    void aParagraphThatLooksLikeABlockStaysOneParagraph() {
        var body = html(article(Syntax.MARKDOWN, new Paragraph("# <b>no heading"), new Paragraph("- no list"))
                .build());
        assertThat(body.select("h1, ul, b")).isEmpty();
        assertThat(body.select("p")).hasSize(2);
    }

    @Test
    void everyParagraphHasAnAnchorToCite() {
        var body = html(article(Syntax.PLAIN, new Paragraph("One."), new Paragraph("Two."))
                .build());
        assertThat(body.select("p").eachAttr("id")).containsExactly("p1", "p2");
        assertThat(body.select("a.pin").eachAttr("href")).containsExactly("#p1", "#p2");
    }

    @Test
    void crossheadsHaveAnchorsThatAreNeverTheSame() {
        var article = Article.builder()
                .body(List.of(
                        new Passage(Optional.of("attack on mosque"), List.of(new Paragraph("One."))),
                        new Passage(Optional.of("Attack on mosque"), List.of(new Paragraph("Two."))),
                        new Passage(Optional.of("P1"), List.of(new Paragraph("Three."))),
                        new Passage(Optional.of("main"), List.of(new Paragraph("Four.")))))
                .build();
        assertThat(html(article).select("h2").eachAttr("id"))
                .containsExactly("attack-on-mosque", "attack-on-mosque-2", "p1-", "main-2");
    }

    @Test
    void theDatelineOpensTheFirstParagraph() {
        var body = html(article(Syntax.PLAIN, new Paragraph("The ferry sails."))
                .dateline(new Dateline("LERWICK (AP)"))
                .build());
        assertThat(body.select("p").text()).isEqualTo("LERWICK (AP) — The ferry sails.");
        assertThat(body.select("span.dateline")).hasSize(1);
    }

    @Test
    void theLinkToAParagraphIsCalledInTheSitesLanguage() {
        var body = html(article(Syntax.PLAIN, new Paragraph("One."), new Paragraph("Two."))
                .build());
        assertThat(body.select("a.pin").eachAttr("aria-label")).containsExactly("Absatz <1>", "Absatz <2>");
    }

    @Test
    void correctionsStandOnceAboveTheTextAndMoveNoAnchor() {
        var body = html(article(
                        Syntax.PLAIN,
                        new Paragraph("One."),
                        new Note(Note.Kind.UPDATE, "Update", "It has sailed."),
                        new Note(Note.Kind.EDITORS_NOTE, "Editor's note", "This story is from 1987."),
                        new Paragraph("Two."),
                        new Note(Note.Kind.EDITORS_NOTE, "Editors' note", "The rank has been corrected."),
                        new Note(Note.Kind.CORRECTION, "Correction", "An earlier version had the wrong rank."))
                .build());
        assertThat(body.select("p").eachText())
                .containsExactly(
                        "Editors' note. The rank has been corrected.",
                        "Correction. An earlier version had the wrong rank.",
                        "One.",
                        "Update. It has sailed.",
                        "Editor's note. This story is from 1987.",
                        "Two.");
        assertThat(body.select("p[id]").eachAttr("id")).containsExactly("p1", "p2");
    }

    @Test
    void theContentsNameTheCrossheadsWithoutTheirMarkUp() {
        var passages = List.of(
                new Passage(Optional.of("The *long* [way](https://example.org/)"), List.of(new Paragraph("One."))),
                new Passage(Optional.of("Home & back"), List.of(new Paragraph("Two."))));
        var article = Article.builder().syntax(Syntax.MARKDOWN).body(passages).build();
        var crossheads = ShownArticle.of(article).fields().crossheads();
        assertThat(crossheads)
                .extracting(Crosshead::text)
                .first()
                .asString()
                .startsWith("The long ")
                .doesNotContain("*", "[");
        assertThat(crossheads)
                .extracting(Crosshead::anchor)
                .isEqualTo(html(article).select("h2").eachAttr("id"));
        assertThat(crossheads.get(1).text()).isEqualTo("Home & back");
    }

    @Test
    void onlyLongArticlesHaveContents() {
        var three = IntStream.range(0, 3)
                .mapToObj(i -> new Crosshead("Part", "part-" + i))
                .toList();
        var four = IntStream.range(0, 4)
                .mapToObj(i -> new Crosshead("Part", "part-" + i))
                .toList();
        assertThat(Crosshead.contents(three, 800)).isEmpty();
        assertThat(Crosshead.contents(four, 800)).isEqualTo(four);
        assertThat(Crosshead.contents(three, 2_501)).isEqualTo(three);
        assertThat(Crosshead.contents(three.subList(0, 1), 9_000)).isEmpty();
    }
}
