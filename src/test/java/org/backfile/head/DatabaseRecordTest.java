package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.backfile.parse.ParsedText.article;

import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Dateline;
import org.backfile.article.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of news databases: what each of their fields becomes. */
class DatabaseRecordTest {

    private static final String TEXT = "The ferry has been repaired and will sail again on Monday at noon.";

    private static List<String> reasons(Article article) {
        return article.setAside().stream().map(SetAside::reason).toList();
    }

    @Test
    void aHeadlineAboutAnEditionIsNoEdition() {
        assertThat(article("Harbour Post\n\nJanuary 11, 2010\n\nFirst Edition Sells For Millions\n\nIt was his.\n")
                        .headline())
                .hasValue("First Edition Sells For Millions");
    }

    @Test
    void fieldsBetweenBlankLinesAboveAndBelowTheText() {
        var article = article("""
                                     The Isle Watch

                                January 11, 2010 Monday
                                 Late Edition - Final

                Ferry to sail again

                BYLINE: By ANN LEE and TOM ORR

                SECTION: Section A; Column 2; Metropolitan Desk; Pg. 4

                SERIES: The port at night

                WARNING LEVEL: Low

                LENGTH: 1,055 words

                DATELINE: PORT ELLEN

                BODY:
                The ferry has been repaired and will sail again on Monday at noon.

                Nobody was hurt.

                SUBJECT: FERRIES (90%); PORTS (85%);
                LAMPS (60%)

                GEOGRAPHIC: PORT ELLEN (79%)

                LOAD-DATE: January 12, 2010

                LANGUAGE: ENGLISH

                GRAPHIC: Photo: The ferry at its pier

                PUBLICATION-TYPE: Newspaper

                             Copyright 2010 The Isle Watch
                """);

        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.credit()).hasValue("The Isle Watch");
        assertThat(article.authors()).containsExactly("ANN LEE", "TOM ORR");
        assertThat(article.section()).hasValue("Section A");
        assertThat(article.inPrint().page()).hasValue("4");
        assertThat(article.inPrint().column()).hasValue("2");
        assertThat(article.inPrint().edition()).hasValue("Late Edition - Final");
        assertThat(article.dateline()).hasValue(new Dateline("PORT ELLEN"));
        assertThat(article.topics()).containsExactly("FERRIES", "PORTS", "LAMPS");
        assertThat(article.places()).containsExactly("PORT ELLEN");
        assertThat(article.language()).hasValue("en");
        assertThat(article.paragraphs()).containsExactly(TEXT, "Nobody was hurt.");
        assertThat(article.extraFields()).extracting(field -> field.name()).containsExactly("WARNING LEVEL");
        assertThat(reasons(article))
                .contains(
                        "the length",
                        "when the database added it",
                        "the language",
                        "the label of the text",
                        "a picture that is not in the text",
                        "a copyright line",
                        "beside the section");
    }

    @Test
    void theNewerFormHasThePaperBelowTheHeadline() {
        var article = article("""
                Ferry to sail again
                The Isle Watch (Port Ellen)
                January 11, 2010 Monday

                Copyright 2010 Isle Newspapers Limited All Rights Reserved

                Section: NEWS; Pg. 3
                Length: 55 words
                Byline: Ann Lee

                Body

                The ferry has been repaired and will sail again on Monday at noon.

                Nobody was hurt.

                Classification

                Language: ENGLISH

                Publication-Type: Newspaper

                Load-Date: January 12, 2010

                End of Document
                """);

        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.credit()).hasValue("The Isle Watch (Port Ellen)");
        assertThat(article.published()).hasValue(org.backfile.article.Published.on(2010, 1, 11));
        assertThat(article.section()).hasValue("NEWS");
        assertThat(article.inPrint().page()).hasValue("3");
        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.paragraphs())
                .containsExactly(
                        "The ferry has been repaired and will sail again on Monday at noon.", "Nobody was hurt.");
        assertThat(article.extraFields()).isEmpty();
        assertThat(reasons(article)).contains("the label of the text", "the end of the document", "the length");
    }

    @Test
    void labelsInSmallLettersAndTheTextBehindOne() {
        var article = article("""
                Ferry to sail again

                Author: Lee, Ann

                Publication info: Harbour Post ; Port Ellen [Port Ellen]11 Jan 2010: A.4.

                http://example.org/docview/1234

                Abstract: It took eleven weeks.

                Full text: The ferry has been repaired and will sail again on Monday at noon.

                Credit: Staff writer

                Title: Ferry to sail again

                Publication title: Harbour Post

                First page: A.4

                Volume: 12

                Issue: 7

                Year: 2010

                Publication date: Jan 11, 2010

                Section: News

                ISSN: 01907611

                Language of publication: English

                ProQuest document ID: 123456

                Document URL: http://example.org/docview/1234

                Copyright: (Copyright 2010 Harbour Post)

                Last updated: 2010-01-12
                """);

        assertThat(article.published())
                .hasValueSatisfying(date -> assertThat(date.date()).hasToString("2010-01-11"));
        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.credit()).hasValue("Harbour Post");
        assertThat(article.standfirst()).hasValue("It took eleven weeks.");
        assertThat(article.section()).hasValue("News");
        assertThat(article.url()).hasValue("http://example.org/docview/1234");
        assertThat(article.inPrint())
                .extracting(
                        print -> print.page().orElse(""),
                        print -> print.volume().orElse(""),
                        print -> print.issue().orElse(""),
                        print -> print.id().orElse(""),
                        print -> print.rights().orElse(""))
                .containsExactly("A.4", "12", "7", "123456", "(Copyright 2010 Harbour Post)");
        assertThat(article.updated()).isEmpty();
        assertThat(article.paragraphs()).containsExactly(TEXT);
    }

    @Test
    void labelsAboveTheirValues() {
        var article = article("""
                Record: 1
                Title:
                Ferry to sail again.
                Authors:
                Lee, Ann
                Source:
                Harbour Post. 1/13/2010, p4. 1p.
                Document Type:
                Article
                Accession Number:
                12345678
                Full Text Word Count:
                55
                Database:
                Newspaper Source

                FERRY TO SAIL AGAIN

                The ferry has been repaired and will sail again on Monday at noon.
                """);

        assertThat(article.headline()).hasValue("Ferry to sail again.");
        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.credit()).hasValue("Harbour Post");
        assertThat(article.published())
                .hasValueSatisfying(date -> assertThat(date.date()).hasToString("2010-01-13"));
        assertThat(article.inPrint().page()).hasValue("4");
        assertThat(article.inPrint().id()).hasValue("12345678");
        assertThat(article.paragraphs()).containsExactly(TEXT);
        assertThat(article.setAside())
                .extracting(SetAside::text, SetAside::reason)
                .contains(tuple("1p.", "beside the source"), tuple("55", "the length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HD   ", "HD\t", "HD ", "HD\n"})
    void fieldsWithCodes(String gap) {
        String text = """
                SE   News
                HD   Ferry to sail
                     again
                BY   By Ann Lee
                WC   55 words
                PD   11 January 2010
                ET   03:15
                SN   Harbour Post
                SC   HARPST
                ED   Final
                PG   4
                VOL  12
                LA   English
                CY   (c) 2010 Harbour Post

                LP   The ferry has been repaired and will sail again on Monday at noon.

                TD   Nobody was hurt.

                It rained.

                NS   gtrans : Transport
                PUB  Harbour Publishing
                AN   Document HARPST0020100111e61b0001x
                """.replaceAll("(?m)^([A-Z]{2,3})  +", "$1" + gap.substring(2));
        var article = article(text);

        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.section()).hasValue("News");
        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.credit()).hasValue("Harbour Post");
        assertThat(article.inPrint().page()).hasValue("4");
        assertThat(article.inPrint().edition()).hasValue("Final");
        assertThat(article.inPrint().volume()).hasValue("12");
        assertThat(article.inPrint().id()).hasValue("HARPST0020100111e61b0001x");
        assertThat(article.inPrint().rights()).hasValue("(c) 2010 Harbour Post");
        assertThat(article.paragraphs()).containsExactly(TEXT, "Nobody was hurt.", "It rained.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LENGTH: 55 words",
                "LÄNGE: 55 Wörter",
                "LONGUEUR: 55 mots",
                "LONGITUD: 55 palabras",
                "LUNGHEZZA: 55 parole",
                "LENGTE: 55 woorden",
                "Length: 55 words",
                "Word count: 55"
            })
    void aLengthIsNeverAParagraph(String line) {
        var article = article("Ferry to sail again\n\n11 January 2010\n\n" + line + "\n\n" + TEXT + "\n");

        assertThat(article.paragraphs()).containsExactly(TEXT);
        assertThat(article.setAside()).contains(new SetAside(5, line, "the length"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Length: ninety minutes of rain fell.",
                "WARNING: Keep off the pier, says the harbour master.",
                "Text: nobody has one.",
                "Company: the ferry line has none.",
                "Issue: Who owns the harbour?",
                "Country: the people of the isles live off the sea.",
                "Database: nobody on the isle has ever seen one.",
                "IN 1987 the ferry sank.",
                "BY THE SEA nobody sleeps."
            })
    void aParagraphThatOnlyLooksLikeAFieldIsOne(String paragraph) {
        var article =
                article("Ferry to sail again\nBy Ann Lee\n11 January 2010\n\n" + paragraph + "\n\n" + TEXT + "\n");

        assertThat(article.paragraphs()).containsExactly(paragraph, TEXT);
        var below = article("Ferry to sail again\nBy Ann Lee\n11 January 2010\n\n" + TEXT + "\n\n" + paragraph + "\n");
        assertThat(below.paragraphs()).containsExactly(TEXT, paragraph);
    }
}
