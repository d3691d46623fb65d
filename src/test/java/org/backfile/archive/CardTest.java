package org.backfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Byline;
import org.backfile.article.InPrint;
import org.backfile.article.Passage;
import org.backfile.article.Published;
import org.backfile.article.SetAside;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final Card PLAIN = with(article -> {});

    /** Cards that differ from the plain one in the component that they are named by, and maybe in others. */
    private static final Map<String, Card> OTHERS = Map.ofEntries(
            Map.entry("id", card(TextId.whole("b.txt"), "content", "plain", article -> {})),
            Map.entry("content", card(TextId.whole("a.txt"), "changed", "plain", article -> {})),
            Map.entry("text", card(TextId.whole("a.txt"), "content", "markdown", article -> {})),
            Map.entry("headline", with(article -> article.headline("Ferry"))),
            Map.entry("published", with(article -> article.published(Published.on(1987, 2, 26)))),
            Map.entry("updated", with(article -> article.updated(Published.on(1987, 2, 26)))),
            Map.entry("authors", with(article -> article.byline(new Byline(List.of("Jane Doe"), "By Jane Doe")))),
            Map.entry("section", with(article -> article.section("World"))),
            Map.entry("topics", with(article -> article.topics(List.of("ferries")))),
            Map.entry("places", with(article -> article.places(List.of("Islay")))),
            Map.entry("language", with(article -> article.language("en"))),
            Map.entry("standfirst", with(article -> article.standfirst("It sails."))),
            Map.entry("inPrint", with(article -> article.inPrint(InPrint.Fact.PAGE, "3"))),
            Map.entry("opening", with(article -> article.body(List.of(paragraph("It sails on."))))),
            Map.entry("isDraft", with(Article.Builder::draft)),
            Map.entry("words", with(article -> article.body(List.of(paragraph("a b c"))))),
            Map.entry("setAside", with(article -> article.setAside(new SetAside(1, "--", "a rule")))),
            Map.entry("keyTerms", with(article -> article.body(List.of(paragraph("Archimedes"))))));

    private static Card with(Consumer<Article.Builder> fields) {
        return card(TextId.whole("a.txt"), "content", "plain", fields);
    }

    private static Card card(TextId id, String content, String form, Consumer<Article.Builder> fields) {
        var article = Article.builder();
        fields.accept(article);
        return Card.of(id, Fingerprint.of(content), form, article.build());
    }

    private static Passage paragraph(String text) {
        return new Passage(Optional.empty(), List.of(new Block.Paragraph(text)));
    }

    @Test
    void thePrintChangesWithEveryComponent() {
        assertThat(Stream.of(Card.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(OTHERS.keySet().stream(), Stream.of("entry", "print"))
                                .toList());
        OTHERS.forEach(
                (component, other) -> assertThat(other.print()).as(component).isNotEqualTo(PLAIN.print()));
        assertThat(OTHERS.values().stream().map(Card::print)).doesNotHaveDuplicates();
    }

    @Test
    void theEntryLeavesOutTheTextAndItsLength() {
        assertThat(Stream.of("content", "text", "isDraft", "setAside").map(OTHERS::get))
                .allSatisfy(other -> assertThat(other.entry()).isEqualTo(PLAIN.entry()));
    }
}
