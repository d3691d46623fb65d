package org.backfile.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Passage;
import org.backfile.text.Folding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small pages as people made them from 1996 to 2024: {@code saved-pages.txt}. A page begins with {@code ===} and its
 * name; what it is understood as begins with {@code ---}.
 */
class SavedPagesTest {

    /** The month of all dates, as it is printed. */
    private static final String MONTH = "March marzo марта";

    record Page(String name, String html, String understood) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Page> pages() throws IOException {
        try (var in = SavedPagesTest.class.getResourceAsStream("saved-pages.txt")) {
            String all = new String(in.readAllBytes(), UTF_8);
            return Stream.of(all.split("(?m)^=== ")).skip(1).map(SavedPagesTest::page);
        }
    }

    private static Page page(String text) {
        int name = text.indexOf('\n');
        int understood = text.indexOf("\n---\n");
        return new Page(
                text.substring(0, name),
                text.substring(name + 1, understood + 1),
                text.substring(understood + 5).strip());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsUnderstood(Page page) {
        assertThat(String.join("\n", listing(parsed("ferry.html", page.html()).article())))
                .isEqualTo(page.understood());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordIsKept(Page page) {
        Document seen = Jsoup.parse(page.html());
        seen.select("title, script, style, template, svg, time").remove();
        assertThat(wordsIn(
                        String.join("\n", all(parsed("ferry.html", page.html()).article()))))
                .containsAll(wordsIn(seen.text()));
    }

    private static List<String> listing(Article article) {
        var lines = new ArrayList<String>();
        article.kicker().ifPresent(text -> lines.add("kicker: " + text));
        article.headline().ifPresent(text -> lines.add("headline: " + text));
        article.published().ifPresent(date -> lines.add("published: " + date.date()));
        article.authors().forEach(name -> lines.add("by: " + name));
        article.standfirst().ifPresent(text -> lines.add("standfirst: " + text));
        article.dateline().ifPresent(line -> lines.add("dateline: " + line.text()));
        for (Passage passage : article.body()) {
            passage.crosshead().ifPresent(text -> lines.add("crosshead: " + text));
            for (Block block : passage.blocks()) {
                lines.add(block.getClass().getSimpleName().toLowerCase(Locale.ROOT) + ": "
                        + block.text().replace("\n", " / "));
            }
        }
        return lines;
    }

    private static List<String> all(Article article) {
        List<String> lines = listing(article);
        article.byline().ifPresent(byline -> lines.add(byline.printed()));
        article.setAside().forEach(line -> lines.add(line.text()));
        article.published().ifPresent(date -> lines.add(MONTH));
        return lines;
    }

    /** Words of five letters and more, without dates and labels. */
    private static Set<String> wordsIn(String text) {
        var words = new HashSet<String>();
        for (String word : Folding.key(text).split("[^\\p{L}]+")) {
            if (word.length() > 4) {
                words.add(word);
            }
        }
        return words;
    }
}
