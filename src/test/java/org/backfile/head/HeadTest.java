package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.onlyDiagnostic;
import static org.backfile.parse.ParsedText.parsed;

import java.time.LocalDate;
import java.util.List;
import org.backfile.article.Block;
import org.backfile.article.CalendarDate;
import org.backfile.article.Dateline;
import org.backfile.article.ExtraField;
import org.backfile.article.Published;
import org.backfile.article.SetAside;
import org.backfile.text.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above the body. */
class HeadTest {

    @Test
    void headerLinesNameTheFields() {
        var article = article("""
                TITLE: Ferry: the repair begins
                date: 1987-02-26
                Author: Mariam Osei
                Source: Isle News
                URL: https://example.org/ferry
                Desk: Night

                The ferry has been taken to the yard.
                """);
        assertThat(article.headline()).hasValue("Ferry: the repair begins");
        assertThat(article.published()).hasValue(Published.on(1987, 2, 26));
        assertThat(article.authors()).containsExactly("Mariam Osei");
        assertThat(article.credit()).hasValue("Isle News");
        assertThat(article.url()).hasValue("https://example.org/ferry");
        assertThat(article.extraFields()).containsExactly(new ExtraField("Desk", "Night"));
    }

    @Test
    void aFirstParagraphThatIsTheHeadlineIsKept() {
        var only = article("Storm in town\n12 April 1995\n\nStorm in town.\n");
        assertThat(only.headline()).hasValue("Storm in town");
        assertThat(only.blocks()).containsExactly(new Block.Paragraph("Storm in town."));

        var first = article("Storm in town\n12 April 1995\n\nStorm in town.\n\nIt came at night, and was loud.\n");
        assertThat(first.blocks()).containsExactly(new Block.Paragraph("It came at night, and was loud."));
        assertThat(first.setAside()).containsExactly(new SetAside(4, "Storm in town.", "the headline again"));
    }

    @Test
    void noSecondValueOfAFieldVanishes() {
        var article = article("""
                Headline: Ferry to sail again
                Title: The repair is done
                Date: 26 February 1987
                Date: 27 February 1987
                Author: Mariam Osei
                Author: MARIAM OSEI
                Author: Peter Lund
                Section: News
                Section: Shipping
                Source: Isle News
                Source: Harbour Post

                The ferry has been taken to the yard.
                """);
        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.published()).hasValue(Published.on(1987, 2, 26));
        assertThat(article.authors()).containsExactly("Mariam Osei", "Peter Lund");
        assertThat(article.section()).hasValue("News");
        assertThat(article.topics()).containsExactly("Shipping");
        assertThat(article.credit()).hasValue("Isle News");
        assertThat(article.setAside())
                .containsExactly(
                        new SetAside(2, "The repair is done", "a second headline"),
                        new SetAside(4, "27 February 1987", "a second published"),
                        new SetAside(11, "Harbour Post", "a second credit"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EMBARGOED UNTIL 9 a.m. March 3, 1994;            EMBARGOED UNTIL",
                "EMBARGOED UNTIL 00.01 GMT Thursday 3 March 1994; EMBARGOED UNTIL",
                "Embargoed until 3 March 1994;                    Embargoed until",
                "FOR RELEASE MARCH 3, 1994;                       FOR RELEASE",
                "For release: 3 March 1994;                       For release:",
                "Sperrfrist: 3. März 1994, 9 Uhr;                 Sperrfrist:",
                "SOUS EMBARGO jusqu'au 3 mars 1994;               SOUS EMBARGO jusqu'au"
            })
    void theDayOfAnEmbargoIsTheDateOfARelease(String line, String setAside) {
        var article = article(line + "\n\nFerry to sail again\n\nThe ferry has been taken to the yard.\n");
        assertThat(article.published().map(Published::date)).hasValue(CalendarDate.of(LocalDate.of(1994, 3, 3)));
        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.setAside()).containsExactly(new SetAside(1, setAside, "the head of a press release"));
    }

    @Test
    void whatProjectGutenbergPutsAroundATextIsSetAside() {
        var article = article("""
                The Project Gutenberg EBook of Harbour Tales, by Ann Lee

                This eBook is for the use of anyone anywhere.

                Title: Harbour Tales

                Author: Ann Lee

                Release Date: March 3, 2004 [EBook #12345]

                *** START OF THIS PROJECT GUTENBERG EBOOK HARBOUR TALES ***

                HARBOUR TALES

                The ferry has been taken to the yard.

                *** END OF THIS PROJECT GUTENBERG EBOOK HARBOUR TALES ***

                Updated editions will replace the previous one.
                """);
        assertThat(article.headline()).hasValue("Harbour Tales");
        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.published()).isEmpty();
        assertThat(article.paragraphs()).containsExactly("The ferry has been taken to the yard.");
        assertThat(article.setAside().stream().map(SetAside::line)).contains(1, 3, 9, 11, 17, 19);
    }

    @Test
    void aTextAboutProjectGutenbergIsAnyOtherText() {
        var article = article("The Project Gutenberg turns fifty\n\n3 March 1994\n\nIt has many books.\n");
        assertThat(article.headline()).hasValue("The Project Gutenberg turns fifty");
        assertThat(article.setAside()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Council votes to rebuild the northern mole in the spring of next year/By Ann Lee | Ann Lee",
                "Council votes to rebuild the northern mole in the/spring of next year By Ann Lee | Ann Lee",
                "Council votes to rebuild the northern mole in the/spring of next year - By Ann Lee | Ann Lee",
                "Council votes to rebuild the northern mole in the spring of next year By ANN LEE and Tom Orr | ANN LEE;Tom Orr",
                "Rat stimmt für den Bau der nördlichen Mole im kommenden Frühjahr/Von Anna Lee     | Anna Lee"
            })
    void aBylineBelowOrBehindAWrappedHeadlineIsNoPartOfIt(String lines, String authors) {
        var article = article(lines.replace('/', '\n') + "\n\n3 March 1994\n\n" + """
                The ferry has been taken to the yard at the end of the harbour and
                is to be there until the storms of the winter have gone and the pier
                has been mended.
                """);
        assertThat(article.headline().orElseThrow()).doesNotContain("By", "Von", "Ann");
        assertThat(article.authors()).containsExactly(authors.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Town Taken By Norse King",
                "Mayor stands by Ann Lee",
                "Harbour stays closed By order",
                "EMBARGOED OIL REACHES SOUTH AFRICA",
                "PRESS RELEASES DRAW FIRE"
            })
    void aHeadlineThatHasWordsOfOtherLinesStaysWhole(String headline) {
        assertThat(article(headline + "\n\n3 March 1994\n\nThe ferry has been taken to the yard.\n")
                        .headline())
                .hasValue(headline);
    }

    @Test
    void aHeadlineWithAColonIsNoHeaderLine() {
        assertThat(article("Ferry: the repair begins\n\nThe ferry has been taken to the yard.\n")
                        .headline())
                .hasValue("Ferry: the repair begins");
    }

    @Test
    void frontMatterNamesTheFields() {
        var article = parsed("ferry.md", """
                ---
                title: "Ferry: the repair begins"
                date: 1987-02-26
                authors: [Mariam Osei, Peter Lund]
                tags:
                  - ferries
                  - storms
                layout: post
                ---

                The ferry has been taken to the *yard*.
                """).article();
        assertThat(article.headline()).hasValue("Ferry: the repair begins");
        assertThat(article.published()).hasValue(Published.on(1987, 2, 26));
        assertThat(article.authors()).containsExactly("Mariam Osei", "Peter Lund");
        assertThat(article.topics()).containsExactly("ferries", "storms");
        assertThat(article.extraFields()).containsExactly(new ExtraField("layout", "post"));
        assertThat(article.paragraphs()).containsExactly("The ferry has been taken to the *yard*.");
    }

    @Test
    void frontMatterThatIsNoYamlIsReadLineByLineAndTheBodyAfterIt() {
        var parsed = parsed("1987-02-26-ferry.md", """
                ---
                title: "Ferry to sail again
                ---
                The ferry has been repaired.
                """);
        assertThat(parsed.article().headline()).hasValue("Ferry to sail again");
        assertThat(parsed.article().paragraphs()).containsExactly("The ferry has been repaired.");
        assertThat(onlyDiagnostic(parsed).code()).isEqualTo(Code.FRONT_MATTER_SYNTAX);
        assertThat(onlyDiagnostic(parsed).position()).isEqualTo("1987-02-26-ferry.md:2:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jane Doe | Jane Doe",
                "By JANE DOE and John Roe, Staff Writers | JANE DOE;John Roe",
                "By Ana de la Cruz | Ana de la Cruz"
            })
    void aBylineNamesItsAuthors(String line, String names) {
        var article =
                article("26 February 1987\n\nFerry to sail again\n\n" + line + "\n\nThe ferry has been repaired.\n");
        assertThat(String.join(";", article.authors())).isEqualTo(names);
        assertThat(article.paragraphs()).hasSize(1);
    }

    @Test
    void aSentenceThatBeginsWithByIsNoByline() {
        assertThat(article("Ferry to sail again\n\nBy the sea, a town waits for its ferry\n")
                        .authors())
                .isEmpty();
    }

    @Test
    void aTextThatBeginsWithAParagraphHasNoHeadline() {
        var parsed = parsed(
                "1987-02-26.txt",
                "The ferry has been repaired and will sail again on Monday at noon, said the harbour master, "
                        + "who had spent the night on the quay with a lamp and a thermos of tea.\n");
        assertThat(parsed.article().headline()).isEmpty();
        assertThat(parsed.article().paragraphs()).hasSize(1);
        assertThat(onlyDiagnostic(parsed).found()).isEqualTo("has no line that reads like a headline");
        assertThat(onlyDiagnostic(parsed).meanwhile()).isEqualTo("listed by its first words");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT ELLEN, Feb 26 (Isle News) - The ferry has been repaired. | PORT ELLEN, Feb 26 (Isle News)",
                "LERWICK (AP) -- The ferry has been repaired. | LERWICK (AP)",
                "Doha, Qatar — The ferry has been repaired. | Doha, Qatar"
            })
    void aDatelineLeavesTheFirstParagraph(String line, String dateline) {
        var article = article("26 February 1987\n\nFerry to sail again\n\n" + line + "\n");
        assertThat(article.dateline()).hasValue(new Dateline(dateline));
        assertThat(article.paragraphs()).containsExactly("The ferry has been repaired.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO - what is it for?",
                "The ferry - a wreck, some say - sails again.",
                "He came, he saw - and left."
            })
    void aSentenceWithADashHasNoDateline(String line) {
        var article = article("26 February 1987\n\nFerry to sail again\n\n" + line + "\n");
        assertThat(article.dateline()).isEmpty();
        assertThat(article.paragraphs()).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "----------------\n\n26 February 1987\n\nFerry to sail again\n\nThe ferry sails.\n",
                "* * *\nFerry to sail again\n* * *\n26 February 1987\n\nThe ferry sails.\n",
                "Ferry to sail again\n===================\n\n26 February 1987\n\nThe ferry sails.\n",
                "Ferry to sail again\n----------------------------------------\n26 February 1987\n\nThe ferry sails.\n",
                "Headline: Ferry to sail again\n==========\n\n26 February 1987\n\nThe ferry sails.\n"
            })
    void aLineOfMarksAboveTheHeadlineOrUnderItIsSetAside(String text) {
        for (String file : List.of("ferry.txt", "ferry.md")) {
            var article = parsed(file, text).article();
            assertThat(article.headline()).hasValue("Ferry to sail again");
            assertThat(article.published()).hasValue(Published.on(1987, 2, 26));
            assertThat(article.blocks()).hasSize(1);
        }
    }

    @Test
    void aBlockOfCodeAtTheTopOfMarkdownIsNoHeadline() {
        for (String fence : List.of("```", "~~~")) {
            var article = parsed("tides.md", fence + "java\nint tide;\n" + fence + "\n\nThe tide.\n")
                    .article();
            assertThat(article.headline()).isEmpty();
        }
    }

    @Test
    void aLineOfMarksApartFromTheHeadlineIsASeparator() {
        var article = article("26 February 1987\n\nFerry to sail again\n\n* * *\n\nThe ferry sails.\n");
        assertThat(article.blocks()).first().isEqualTo(new Block.Separator("* * *"));
    }

    @Test
    void aDateMayStandUnderAHeadingOfMarkdown() {
        var article = parsed("ferry.md", "# Ferry to *sail* again #\n\n26 February 1987\n\nThe ferry sails.\n")
                .article();
        assertThat(article.headline()).hasValue("Ferry to *sail* again");
        assertThat(article.published()).hasValue(Published.on(1987, 2, 26));
        assertThat(article.blocks()).containsExactly(new Block.Paragraph("The ferry sails."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Ferry to sail again\n\n## 26 February 1987\n\nThe ferry sails.\n",
                "## Ferry to sail again\n\n26 February 1987\n\nThe ferry sails.\n",
                "~~~\n26 February 1987\n~~~\n"
            })
    void otherHeadingsAndBlocksOfMarkdownAreOfTheBody(String text) {
        assertThat(parsed("ferry.md", text).article().published()).isEmpty();
    }
}
