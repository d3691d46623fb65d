package org.backfile.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, footnotes and addresses of a Markdown text on its page. */
class MarkdownHtmlTest {

    private static final ParagraphStarts STARTS = new ParagraphStarts(number -> "p");

    private static Document html(String markdown) {
        var article = parsed("ferry.md", "---\ntitle: Ferry\ndate: 1987-02-26\n---\n" + markdown)
                .article();
        return Jsoup.parseBodyFragment(ShownArticle.of(article).body().html(STARTS));
    }

    private static String paragraphOf(String markdown) {
        Document page = html(markdown);
        page.select("a.pin").remove();
        return page.selectFirst("p").html();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [the plan][pier].\n\n[pier]: https://a.example/x",
                "See [the plan][Pier].\n\nMore.\n\n[pier]: <https://a.example/x>\n",
                "[pier]: https://a.example/x\n\nSee [the plan][pier].",
                "See [the plan].\n\n[the plan]: https://a.example/x",
                "See [the plan][].\n\n[The  Plan]: https://a.example/x",
                "See [the plan][1].\n\n## Notes\n\n[1]: https://a.example/x\n[2]: https://b.example/",
                "See [the plan][pier].\n[pier]: https://b.example/\n\n[pier]: https://a.example/x",
            })
    void aLinkFindsTheAddressThatAnotherBlockDefines(String markdown) {
        assertThat(paragraphOf(markdown))
                .startsWith("See <a rel=\"nofollow\" href=\"https://a.example/x\">the plan</a>.");
    }

    @Test
    void aDefinitionMayHaveATitle() {
        assertThat(paragraphOf("See [it][a].\n\n[a]: https://a.example/ \"The \\\"plan\\\"\""))
                .isEqualTo(
                        "See <a rel=\"nofollow\" href=\"https://a.example/\" title=\"The &quot;plan&quot;\">it</a>.");
        assertThat(html("- one [it][a]\n- two ![pic][a]\n\n[a]: https://a.example/")
                        .select("li a, li img"))
                .hasSize(2);
        assertThat(html("| a | b |\n|---|---|\n| [it][a] | 2 |\n\n[a]: https://a.example/")
                        .select("td a"))
                .hasSize(1);
    }

    @Test
    void aLabelWithoutADefinitionIsText() {
        assertThat(paragraphOf("See [the plan][pier] and [x].")).isEqualTo("See [the plan][pier] and [x].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It sails.[^1]\n\n[^1]: From Monday.",
                "It sails.[^note]\n\nMore.\n\n[^note]: From Monday.\n",
                "[^1]: From Monday.\n\nIt sails.[^1]",
                "It sails.[^1]\n\n[^1]:\n    From Monday.",
                "It sails.[^ä]\n[^ä]: From Monday.",
                "It sails.[^1]\n\n  [^1]: From Monday.",
                "It sails.[^1]\n\n[^1]: From\nMonday.",
            })
    void aReferenceAndItsFootnoteLeadToEachOther(String markdown) {
        Document page = html(markdown);
        assertThat(page.selectFirst("#fnref-1 a[href=#fn-1]").text()).isEqualTo("1");
        assertThat(page.selectFirst("ol li#fn-1").text()).isEqualTo("From Monday. ↩");
        assertThat(page.selectFirst("li#fn-1 a[href=#fnref-1]")).isNotNull();
        assertThat(page.text()).contains("It sails.1").doesNotContain("[^");
    }

    @Test
    void footnotesAreNumberedAsTheyAreReferredTo() {
        Document page =
                html("One[^b] two[^a] three[^b].\n\n[^a]: Alpha *one*.\n[^b]: Beta [^c].\n[^c]: https://c.example\n"
                        + "[^d]: Nobody asks.\n");
        assertThat(page.select("p sup").eachText()).startsWith("1", "2", "1");
        assertThat(page.select("#fnref-1")).hasSize(1);
        assertThat(page.select("ol li").eachText())
                .containsExactly("Beta 3. ↩", "Alpha one. ↩", "https://c.example ↩", "Nobody asks.");
        assertThat(page.select("#fn-2 em").text()).isEqualTo("one");
        assertThat(page.select("#fn-3 a[href=https://c.example]")).hasSize(1);
    }

    @Test
    void aFootnoteThatOnlyAnUnaskedOneRefersToIsShown() {
        Document page = html("It sails.\n\n[^a]: Alpha [^a] [^b].\n[^b]: Beta.\n");
        assertThat(page.select("ol li").eachText()).containsExactly("Alpha 1 2. ↩", "Beta. ↩");
        assertThat(page.select("#fn-1, #fn-2")).hasSize(2);
    }

    @Test
    void aFootnoteMayHaveSeveralParagraphs() {
        Document page = html("One[^a].\n\n[^a]: Alpha.\n\n    Beta.\n\n    - gamma\n\nTwo.");
        assertThat(page.select("#fn-1 > p").eachText()).containsExactly("Alpha.", "Beta.");
        assertThat(page.select("#fn-1 li").eachText()).containsExactly("gamma");
        assertThat(page.select("body > p").eachText()).containsExactly("One1.", "Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A mark [^1] without a note.",
                "A mark in code: `[^1]`.\n\n[^2]: Two.",
                "```\n[^1]: code\n```\n\nA mark [^1] only.",
            })
    void otherBracketsAreText(String markdown) {
        Document page = html(markdown);
        assertThat(page.text()).contains("[^1]");
        assertThat(page.select("sup")).isEmpty();
    }

    @Test
    void aHeadingHasNoNumberOfAFootnoteInItsAnchor() {
        Document page = html("## The ferry[^1]\n\nText.\n\n## fn-1\n\nText.\n\n[^1]: From Monday.");
        assertThat(page.select("h2").get(0).id()).isEqualTo("the-ferry");
        assertThat(page.select("#fn-1")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://a.example/x.|See <a rel=\"nofollow\" href=\"https://a.example/x\">https://a.example/x</a>.",
                "See **www.a.example** now|See <strong><a rel=\"nofollow\" href=\"https://www.a.example\">www.a.example</a></strong> now",
                "See <https://a.example/>|See <a rel=\"nofollow\" href=\"https://a.example/\">https://a.example/</a>",
                "See [https://a.example](https://b.example)|See <a rel=\"nofollow\" href=\"https://b.example\">https://a.example</a>",
                "See `https://a.example`|See <code>https://a.example</code>",
                "See https://a.example/a_b_c|See <a rel=\"nofollow\" href=\"https://a.example/a_b_c\">https://a.example/a_b_c</a>",
            })
    void aPrintedAddressIsALink(String markdown, String html) {
        assertThat(paragraphOf(markdown)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^1]", "[^1]: a\n", "[a][b] ", "[", "[^", "[^1]: a\n\n", "[b]: https://b.example\n"})
    void noTextTakesLong(String piece) {
        String text = "[^1]: Note\n[b]: https://a.example\n\n" + piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> html(text));
    }
}
