package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of databases that list facts without names, and fields that stand only below a text. */
class UnnamedFactsTest {

    private static final String TEXT = "The ferry has been repaired and will sail again on Monday.";

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("English, with an hour", """
                        By Ann Lee
                        1,512 words
                        12 March 2004
                        05:33
                        Harbour Post
                        HARPST
                        A3
                        English
                        (c) 2004 Harbour Newspapers Limited. All rights reserved."""),
                Arguments.of("German", """
                        Von Ann Lee
                        340 Wörter
                        12. März 2004
                        Harbour Post
                        HARPST
                        A3
                        Deutsch
                        Copyright 2004 Hafenverlag"""),
                Arguments.of("French, without a label", """
                        Ann Lee
                        340 mots
                        12 mars 2004
                        Harbour Post
                        HARPST
                        A3
                        Français
                        (c) 2004, Port"""),
                Arguments.of("Spanish", """
                        Por Ann Lee
                        340 palabras
                        12 marzo 2004
                        Harbour Post
                        HARPST
                        A3
                        Español
                        © 2004 Puerto"""),
                Arguments.of("Russian", """
                        By Ann Lee
                        340 слов
                        12 марта 2004
                        Harbour Post
                        HARPST
                        A3
                        Русский
                        (c) 2004 Порт"""),
                Arguments.of("without a copyright line", """
                        By Ann Lee
                        340 words
                        12 March 2004
                        Harbour Post
                        HARPST
                        A3"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void eachFactGoesWhereItBelongs(String name, String facts) {
        for (String gap : new String[] {"\n", "\n\n"}) {
            boolean hasEnd = facts.lines().count() > 6;
            Article article = article("Ferry to sail again\n\n" + (hasEnd ? facts.replace("\n", gap) : facts) + "\n\n"
                    + TEXT + "\n\nDocument HARPST0000200403c12e61b0001\n");

            assertThat(article.headline()).hasValue("Ferry to sail again");
            assertThat(article.authors()).containsExactly("Ann Lee");
            assertThat(article.published().orElseThrow().date()).hasToString("2004-03-12");
            assertThat(article.credit()).hasValue("Harbour Post");
            assertThat(article.inPrint().page()).hasValue("A3");
            assertThat(article.inPrint().id()).hasValue("HARPST0000200403c12e61b0001");
            assertThat(article.paragraphs()).containsExactly(TEXT);
            assertThat(article.setAside())
                    .extracting(SetAside::reason)
                    .contains("the length", "what the database says of the publication");
        }
    }

    @Test
    void aSectionMayStandAboveAndAHeadlineRunOverTwoLines() {
        Article article = article("Business\nFerry line asks the council of the port\nfor two more boats\n512 words\n"
                + "12 March 2004\nHarbour Post\nHARPST\nEnglish\n(c) 2004 Harbour\n\n" + TEXT + "\n");

        assertThat(article.section()).hasValue("Business");
        assertThat(article.headline()).hasValue("Ferry line asks the council of the port for two more boats");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry to sail again\n\n512 words\n\nThat is how long the letter was, says the captain of the ferry.\n",
                "Ferry to sail again\n\n512 words\n12 March 2004\n\nThe letter was written in the harbour.\n",
            })
    void aLengthWithoutTheOtherFactsIsNoList(String text) {
        Article article = article(text);

        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.credit()).isEmpty();
    }

    private static final String LABELLED = """
            Title: Ferry to sail again

            Author: Lee, Ann

            Publication title: Harbour Post

            Pages: A3

            Publication date: Mar 12, 2004

            Document URL: https://example.org/docview/1

            Last updated: 2010-05-06

            Database: Harbour Central
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "Ferry to sail again\n\n"})
    void fieldsThatStandOnlyBelowTheText(String headline) {
        for (String fields : new String[] {LABELLED, LABELLED.replace("\n\n", "\n")}) {
            Article article = article(headline + TEXT + "\n\nNobody was hurt.\n\n" + fields);

            assertThat(article.headline()).hasValue("Ferry to sail again");
            assertThat(article.authors()).containsExactly("Ann Lee");
            assertThat(article.published().orElseThrow().date()).hasToString("2004-03-12");
            assertThat(article.credit()).hasValue("Harbour Post");
            assertThat(article.inPrint().page()).hasValue("A3");
            assertThat(article.paragraphs()).containsExactly(TEXT, "Nobody was hurt.");
        }
    }

    @Test
    void factsOfAStoryBelowItAreNoDatabaseFields() {
        String facts = "City: Lerwick\n\nCountry: Scotland\n\nType: ferry\n\nLast voyage: Monday";
        Article article = article("Ferry to sail again\n12 March 2004\n\n" + TEXT + "\n\n" + facts + "\n");

        assertThat(String.join(" ", article.paragraphs())).contains("Lerwick", "Scotland", "Monday");
    }

    @Test
    void aLongParagraphThatBeginsLikeAFieldStaysInTheText() {
        String paragraph = "Location: it is said\n" + "that the ferry lies at the pier of the old port\n".repeat(20);
        Article article = article(
                "Ferry to sail again\n12 March 2004\n\n" + TEXT + "\n\n" + paragraph + "\nLOAD-DATE: March 13, 2004\n");

        assertThat(article.paragraphs()).anyMatch(text -> text.startsWith("Location: it is said"));
    }

    @Test
    void thePaperBelowTheHeadlineWithADash() {
        Article article = article("Ferry to sail again\nHarbour Post - March 12, 2004\nAuthor/Byline: Ann Lee\n"
                + "Page: A3\n\n" + TEXT + "\n\nRecord Number: 0403120123\nCopyright (c) 2004 Harbour\n");

        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.credit()).hasValue("Harbour Post");
        assertThat(article.inPrint().id()).hasValue("0403120123");
        assertThat(article.paragraphs()).containsExactly(TEXT);
    }

    @Test
    void aSourceWithADateAndAPage() {
        Article article = article("Title: Ferry to sail again.\nAuthors: Lee, Ann\n"
                + "Source: Harbour Post. 13/3/2004, p3. 1p.\nISSN: 01234567\nAccession Number: 123\n\n" + TEXT + "\n");

        assertThat(article.credit()).hasValue("Harbour Post");
        assertThat(article.published().orElseThrow().date()).hasToString("2004-03-13");
        assertThat(article.inPrint().page()).hasValue("3");
    }
}
