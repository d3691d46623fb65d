package org.backfile.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.backfile.article.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListPartsTest {

    /** A list as mark-up; then its blocks with the numbers that a browser shows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <ol><li>one<li>two</ol>                                | 1. one, 2. two
                    <ol start=5><li>five<li>six</ol>                       | 5. five, 6. six
                    <ol start='0'><li>nil<li>one</ol>                      | 0. nil, 1. one
                    <ol start='five'><li>one<li>two</ol>                   | 1. one, 2. two
                    <ol start=99999999999><li>one</ol>                     | 1. one
                    <ol><li>one<li value=7>seven<li>eight</ol>             | 1. one; 7. seven, 8. eight
                    <ol reversed><li>two<li>one</ol>                       | 2. two; 1. one
                    <ol reversed start=10><li>ten<li>nine</ol>             | 10. ten; 9. nine
                    <ol><li>one<li></li><li>three</ol>                     | 1. one; 3. three
                    <ol><li>one<ul><li>a<li>b</ul><li>two</ol>             | 1. one; - a, - b; 2. two
                    <ol start=3><li>three<ol><li>one</ol>more<li>four</ol> | 3. three; 1. one; more; 4. four
                    <ul><li>a<ol start=4><li>four<li>five</ol><li>b</ul>   | - a; 4. four, 5. five; - b
                    <ul><li>a<ul><li>b</ul><li>c</ul>                      | - a, - b, - c
                    <ol start=2><li><p>two</p><li><b>three</b></ol>        | 2. two, 3. three
                    """)
    void itemsKeepTheirNumbers(String html, String blocks) {
        Element list = Jsoup.parseBodyFragment(html).body().child(0);
        List<InlineRun> items =
                InlineRuns.of(list, inside -> inside.normalName().equals("li"));
        assertThat(ListParts.of(list, items))
                .extracting(part -> shown(part.block()))
                .containsExactly(blocks.split("; "));
    }

    private static String shown(Block block) {
        if (!(block instanceof Block.Listing)) {
            return block.text();
        }
        var listing = (Block.Listing) block;
        List<String> items = IntStream.range(0, listing.items().size())
                .mapToObj(i -> (listing.isNumbered() ? listing.first() + i + "." : "-") + " "
                        + listing.items().get(i))
                .toList();
        return String.join(", ", items);
    }
}
