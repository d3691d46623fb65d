package org.backfile.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.parsed;

import java.util.OptionalInt;
import org.backfile.article.Published;
import org.junit.jupiter.api.Test;

/** The form that most texts have: a date in words, the headline, the headline again, paragraphs, a crosshead. */
class SeedFormTest {

    private static final String TEXT = """
            December 10, 2023

            Ferry crew calls the "quiet" night a lucky one

            Ferry crew calls the “quiet” night a lucky one

            The night boat reached the islands an hour late on Saturday with a rope around one of her screws.

            Nobody was hurt, and the string quartet played on.

            repairs at anchor

            A diver cut the rope by torchlight while the passengers had soup.

            “It was a good soup,” the mate said.
            """;

    @Test
    void theHeadlineCountsOnce() {
        assertThat(article(TEXT).headline()).hasValue("Ferry crew calls the \"quiet\" night a lucky one");
        assertThat(article(TEXT).setAside()).isEmpty();
        assertThat(article(TEXT).paragraphs()).hasSize(4);
    }

    @Test
    void theDateInWordsIsTheDateOfPublication() {
        assertThat(article(TEXT).published()).hasValue(Published.on(2023, 12, 10));
    }

    @Test
    void aShortLineBetweenParagraphsIsACrosshead() {
        assertThat(article(TEXT).crossheads()).containsExactly("repairs at anchor");
        assertThat(article(TEXT).body().get(0).blocks()).hasSize(2);
        assertThat(article(TEXT).body().get(1).blocks()).hasSize(2);
    }

    @Test
    void theLedgerKnowsTheLineOfEverything() {
        var ledger = parsed(TEXT).ledger();
        assertThat(ledger.lineOfField("published")).isEqualTo(OptionalInt.of(1));
        assertThat(ledger.lineOfField("headline")).isEqualTo(OptionalInt.of(3));
        assertThat(ledger.lineOfCrosshead(0)).isEqualTo(OptionalInt.of(11));
        assertThat(ledger.lineOfBlock(3)).isEqualTo(OptionalInt.of(15));
    }

    @Test
    void headerLinesMayFollowTheDate() {
        var article = article("""
                February 26, 1987
                Topics: ferries, storms
                Places: islay
                Section: City

                FERRY TO SAIL AGAIN ON MONDAY

                The ferry has been repaired.
                """);
        assertThat(article.topics()).containsExactly("ferries", "storms");
        assertThat(article.places()).containsExactly("islay");
        assertThat(article.section()).hasValue("City");
        assertThat(article.headline()).hasValue("FERRY TO SAIL AGAIN ON MONDAY");
        assertThat(article.paragraphs()).containsExactly("The ferry has been repaired.");
    }
}
