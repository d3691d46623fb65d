package org.backfile.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;

import java.util.List;
import java.util.stream.Collectors;
import org.backfile.article.Block;
import org.backfile.article.Mark;
import org.backfile.parse.Parsed;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links and emphasis of a page stay with the words; what does not stay is told. */
class InlineMarkUpTest {

    private static final String PROSE =
            "<p>The ferry has been repaired and will sail again on Monday, said the harbour master.</p>";
    private static final String CANONICAL = "<link rel=canonical href=https://isle.example/news/ferry.html>";

    private static Parsed page(String head, String story) {
        return parsed(
                "ferry.html",
                "<html><head><title>Ferry</title>" + head + "</head><body><article><h1>Ferry</h1>" + PROSE + story
                        + "</article></body></html>");
    }

    /** The last block's words with its marks: {@code [LINK https://... the words]}. */
    private static String marked(Parsed page) {
        List<Block> blocks = page.article().blocks();
        var block = (Block.Paragraph) blocks.get(blocks.size() - 1);
        return block.marks().stream()
                .map(mark -> (mark.kind() + " " + mark.target()).strip() + "="
                        + block.text().substring(mark.from(), mark.to()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> dropped(Parsed page) {
        return page.diagnostics().stream()
                .filter(one -> one.code() == Code.MARKUP_DROPPED)
                .map(Diagnostic::found)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see <a href=https://a.example/x>the plan</a> now|LINK https://a.example/x=the plan",
                "see <a href=../pier.html>the plan</a> now|LINK https://isle.example/pier.html=the plan",
                "see <a href='/pier?a=1&amp;b=2'>the plan</a>|LINK https://isle.example/pier?a=1&b=2=the plan",
                "see <a href=//b.example/>the plan</a> now|LINK https://b.example/=the plan",
                "see <a href=#note>the note</a>|LINK https://isle.example/news/ferry.html#note=the note",
                "to <a href=mailto:desk@isle.example>the desk</a>|LINK mailto:desk@isle.example=the desk",
                "on <a href=tel:+44123>01 23</a> or|LINK tel:+44123=01 23",
                "a <i>fine</i> and <b>bold</b> plan|EMPHASIS=fine, STRONG=bold",
                "a <em><strong>both</strong></em> plan|EMPHASIS=both, STRONG=both",
                "a <strong>very <a href=https://a.example/>bold</a> plan</strong>|STRONG=very bold plan, LINK https://a.example/=bold",
                "a <b>very <b>bold</b> plan</b>|STRONG=very bold plan",
                "CO<sub>2</sub> and 10<sup>6</sup>|SUBSCRIPT=2, SUPERSCRIPT=6",
                "was <s>nine</s> <del>ten</del> now|STRUCK=nine, STRUCK=ten",
                "type <code>ferry</code>|CODE=ferry",
                "the ship <cite>Isle Star</cite> left|EMPHASIS=Isle Star",
                "an <i> odd </i>space|EMPHASIS=odd",
                "a<b></b> blank|''",
                "a <a name=x>place</a>|''",
                "<a href=https://a.example/>one</a> <a href=https://a.example/>two</a> three|LINK https://a.example/=one, "
                        + "LINK https://a.example/=two",
            })
    void theMarkUpOfAParagraphStandsBesideItsWords(String html, String marks) {
        assertThat(marked(page(CANONICAL, "<p>" + html + "</p>"))).isEqualTo(marks);
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:void(0)",
        "'JavaScript:alert(1)'",
        "data:text/html;x",
        "file:///C:/pier.html",
        "' '",
        "vbscript:x",
    })
    void aLinkThatLeadsNowhereKeepsItsWordsAndIsTold(String address) {
        var page = page(CANONICAL, "<p>See <a href=\"" + address + "\">the plan</a> of the pier.</p>");
        assertThat(page.article().paragraphs()).last().isEqualTo("See the plan of the pier.");
        assertThat(marked(page)).isEmpty();
        assertThat(dropped(page)).containsExactly("the story has 1 link that leads nowhere from here");
    }

    @Test
    void relativeLinksNeedAnAddressOfThePage() {
        String story = "<p>See <a href=pier.html>the plan</a>, <a href=quay.html>the quay</a> and the rest.</p>";
        assertThat(dropped(page("", story))).containsExactly("the story has 2 links that lead nowhere from here");
        for (String head : List.of(
                "<base href=https://isle.example/news/>",
                "<meta property=og:url content=https://isle.example/news/ferry>",
                "<!-- saved from url=(0035)https://isle.example/news/ferry.html -->",
                CANONICAL + "<base href=/news/>")) {
            var page = page(head, story);
            assertThat(marked(page)).as(head).startsWith("LINK https://isle.example/news/pier.html=the plan");
            assertThat(dropped(page)).as(head).isEmpty();
        }
    }

    @Test
    void listsQuotationsAndNotesKeepTheirsToo() {
        var blocks = page(
                        CANONICAL,
                        "<ul><li>one<li>two <b>ropes</b></ul><blockquote>It <i>was</i> good soup.</blockquote>"
                                + "<p>Correction: It was <b>not</b> soup.</p>")
                .article()
                .blocks();
        var listing = (Block.Listing) blocks.get(1);
        assertThat(listing.marksOf(0)).isEmpty();
        assertThat(listing.marksOf(1)).containsExactly(new Mark(Mark.Kind.STRONG, 4, 9, ""));
        assertThat(((Block.Quotation) blocks.get(2)).paragraphs().get(0).marks())
                .containsExactly(new Mark(Mark.Kind.EMPHASIS, 3, 6, ""));
        assertThat(((Block.Note) blocks.get(3)).marks()).containsExactly(new Mark(Mark.Kind.STRONG, 7, 10, ""));
    }

    @Test
    void aDatelineMovesTheMarks() {
        var page = parsed(
                "ferry.html",
                "<h1>Ferry</h1><p>PORT ELLEN (AP) - The <b>ferry</b> has been repaired and sails." + PROSE);
        var first = (Block.Paragraph) page.article().blocks().get(0);
        assertThat(first.text()).startsWith("The ferry");
        assertThat(first.marks()).containsExactly(new Mark(Mark.Kind.STRONG, 4, 9, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src=a.jpg>|1 picture",
                "<img src=a.jpg><figure><img data-src=b.jpg><noscript><img src=b.jpg></noscript><figcaption>The quay</figure>"
                        + "|2 pictures",
                "<video src=a></video><video src=b></video>|2 videos",
                "<iframe src=https://v.example/></iframe>|1 frame of another page",
                "<iframe src=x></iframe><iframe src=y></iframe>|2 frames of other pages",
                "<object data=a.swf><embed src=a.swf></object>|1 embedded object",
                "<audio src=a></audio>|1 sound recording",
                "<p>So <math><mi>x</mi></math> is.</p>|1 formula",
                "<h2><a href=https://a.example/>Repairs</a></h2><p>A diver cut the rope.</p>|1 link in a crosshead or a table",
                "<table><tr><th colspan=2>Harbours<tr><td>Ellen<td>4</table>|1 merged table cell",
            })
    void whatIsNoTextIsCountedAndTold(String html, String found) {
        assertThat(dropped(page(CANONICAL, html + PROSE))).containsExactly("the story has " + found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src=dot.gif width=1 height=1>|x",
                "<div class=ad><iframe src=x></iframe></div>|x",
                "<div class=share><img src=a><a href=#>Share</a></div>|x",
                "<nav><a href=x>Home</a></nav>|x",
                "<table><tr><th colspan=1>Harbours<td>Ships<tr><td>Ellen<td>4</table>|x",
                "<a href=x><!-- nothing --></a>|x",
            })
    void whatIsNotOfTheStoryIsNotCounted(String html, String unused) {
        assertThat(dropped(page("", html + PROSE))).isEmpty();
    }

    @Test
    void eachKindIsToldOnceAtItsFirstLine() {
        var page = parsed(
                "ferry.html", "<h1>Ferry</h1>\n" + PROSE + "\n<img src=a>\n<video></video>\n<img src=b>\n" + PROSE);
        assertThat(page.diagnostics().stream()
                        .filter(one -> one.code() == Code.MARKUP_DROPPED)
                        .map(one -> one.position() + " " + one.found()))
                .containsExactly("ferry.html:3:1 the story has 2 pictures", "ferry.html:4:1 the story has 1 video");
    }
}
