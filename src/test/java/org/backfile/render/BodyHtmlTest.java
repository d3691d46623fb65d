package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Block;
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

    private static Document html(Article article) {
        return Jsoup.parseBodyFragment(BodyHtml.of(article, n -> "Link to paragraph " + n).html());
    }

    @Test
    void inPlainTextNothingIsMarkUp() {
        var body = html(article(Syntax.PLAIN, new Paragraph("<script>alert(1)</script> & *no* \"marks\"")).build());
        assertThat(body.select("script, em")).isEmpty();
        assertThat(body.select("p").text()).isEqualTo("<script>alert(1)</script> & *no* \"marks\"");
    }

    @Test
    void inMarkdownRawHtmlIsTextAndDangerousLinksAreDisarmed() {
        var body = html(article(Syntax.MARKDOWN,
                new Paragraph("An *emphasis*, <b onclick=x>no</b>, [x](javascript:alert(1))"),
                new Block.Markdown("<script>alert(1)</script>\n\n| a | <i> |\n|---|---|\n| 1 | 2 |")).build());
        assertThat(body.select("em").text()).isEqualTo("emphasis");
        assertThat(body.select("b, script, i")).isEmpty();
        assertThat(body.select("a[href^=javascript]")).isEmpty();
        assertThat(body.select("table")).hasSize(1);
    }

    @Test
    void aParagraphThatLooksLikeABlockStaysOneParagraph() {
        var body = html(article(Syntax.MARKDOWN, new Paragraph("# <b>no heading"), new Paragraph("- no list")).build());
        assertThat(body.select("h1, ul, b")).isEmpty();
        assertThat(body.select("p")).hasSize(2);
    }

    @Test
    void everyParagraphHasAnAnchorToCite() {
        var body = html(article(Syntax.PLAIN, new Paragraph("One."), new Paragraph("Two.")).build());
        assertThat(body.select("p").eachAttr("id")).containsExactly("p1", "p2");
        assertThat(body.select("a.pin").eachAttr("href")).containsExactly("#p1", "#p2");
    }

    @Test
    void crossheadsHaveAnchorsThatAreNeverTheSame() {
        var article = Article.builder().body(List.of(
                new Passage(Optional.of("attack on mosque"), List.of(new Paragraph("One."))),
                new Passage(Optional.of("Attack on mosque"), List.of(new Paragraph("Two."))),
                new Passage(Optional.of("P1"), List.of(new Paragraph("Three."))),
                new Passage(Optional.of("main"), List.of(new Paragraph("Four."))))).build();
        assertThat(html(article).select("h2").eachAttr("id")).containsExactly("attack-on-mosque", "attack-on-mosque-2", "p1-", "main-2");
    }

    @Test
    void theDatelineOpensTheFirstParagraph() {
        var body = html(article(Syntax.PLAIN, new Paragraph("The ferry sails.")).dateline(new Dateline("LERWICK (AP)")).build());
        assertThat(body.select("p").text()).isEqualTo("LERWICK (AP) — The ferry sails.");
        assertThat(body.select("span.dateline")).hasSize(1);
    }
}
