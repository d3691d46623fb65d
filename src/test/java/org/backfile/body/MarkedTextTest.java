package org.backfile.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.article.Mark;
import org.junit.jupiter.api.Test;

/** The inline mark-up of web pages on a page of ours. */
class MarkedTextTest {

    private static String html(String text, Mark... marks) {
        var html = new StringBuilder();
        MarkedText.write(text, List.of(marks), html);
        return html.toString();
    }

    private static Mark mark(Mark.Kind kind, int from, int to) {
        return new Mark(kind, from, to, "");
    }

    @Test
    void marksNestAsTheyDidInThePage() {
        assertThat(html(
                        "A very bold plan",
                        mark(Mark.Kind.STRONG, 2, 16),
                        new Mark(Mark.Kind.LINK, 2, 11, "https://a.example/?a=1&b=\"2\""),
                        mark(Mark.Kind.EMPHASIS, 2, 6)))
                .isEqualTo(
                        "A <strong><a rel=\"nofollow\" href=\"https://a.example/?a=1&amp;b=&quot;2&quot;\"><em>very</em> bold</a>"
                                + " plan</strong>");
    }

    @Test
    void neighboursDoNotNest() {
        assertThat(html("H2O: 106", mark(Mark.Kind.SUBSCRIPT, 1, 2), mark(Mark.Kind.SUPERSCRIPT, 7, 8)))
                .isEqualTo("H<sub>2</sub>O: 10<sup>6</sup>");
        assertThat(html("abc", mark(Mark.Kind.CODE, 0, 1), mark(Mark.Kind.STRUCK, 1, 2)))
                .isEqualTo("<code>a</code><s>b</s>c");
    }

    @Test
    void wordsAreTextAndAddressesAreLinksOutsideOfLinks() {
        assertThat(html("<b> https://a.example", mark(Mark.Kind.STRONG, 0, 3)))
                .isEqualTo(
                        "<strong>&lt;b&gt;</strong> <a rel=\"nofollow\" href=\"https://a.example\">https://a.example</a>");
        assertThat(html("https://a.example", new Mark(Mark.Kind.LINK, 0, 17, "https://b.example/")))
                .isEqualTo("<a rel=\"nofollow\" href=\"https://b.example/\">https://a.example</a>");
    }

    @Test
    void verseKeepsItsLines() {
        assertThat(html("One\nTwo", mark(Mark.Kind.EMPHASIS, 0, 7))).isEqualTo("<em>One<br>\nTwo</em>");
    }
}
