package org.backfile.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.parsed;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.article.Block.Listing;
import org.backfile.article.Block.Markdown;
import org.backfile.article.Block.Note;
import org.backfile.article.Block.Paragraph;
import org.backfile.article.Block.Preformatted;
import org.backfile.article.Block.Quotation;
import org.backfile.article.Block.Separator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private static final String HEAD = "26 February 1987\n\nFerry to sail again\n\n";

    private static List<Block> blocksOf(String body) {
        return article(HEAD + body).blocks();
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        assertThat(blocksOf("""
                The ferry has been repaired and will sail again on Monday at
                noon, said the harbour master, who had spent the night on the
                quay.
                """))
                .containsExactly(new Paragraph("The ferry has been repaired and will sail again on Monday at noon, "
                        + "said the harbour master, who had spent the night on the quay."));
    }

    @Test
    void anIndentedLineBeginsAParagraph() {
        assertThat(blocksOf(
                        "    The ferry has been repaired and will sail again\nat noon on Monday, it is said in the town.\n"
                                + "    Nobody was hurt in the yard, and nobody was asked\nabout it afterwards.\n"))
                .hasSize(2);
    }

    @Test
    void linesLongerThanAScreenAreParagraphsEach() {
        String line = "The ferry has been repaired and will sail again on Monday. "
                .repeat(3)
                .strip();
        assertThat(blocksOf(line + "\n" + line + "\n")).containsExactly(new Paragraph(line), new Paragraph(line));
    }

    @Test
    void linesWithMarksAreAList() {
        assertThat(blocksOf("- rope\n- a lamp,\n  with oil\n"))
                .containsExactly(new Listing(false, List.of("rope", "a lamp, with oil")));
        assertThat(blocksOf("1. rope\n2) a lamp\n")).containsExactly(new Listing(true, List.of("rope", "a lamp")));
        assertThat(blocksOf("• rope\n\n• a lamp\n")).containsExactly(new Listing(false, List.of("rope", "a lamp")));
    }

    @Test
    void aYearAtTheStartOfALineIsNoListMark() {
        assertThat(blocksOf("1987 was a good year for ferries.\n"))
                .containsExactly(new Paragraph("1987 was a good year for ferries."));
    }

    @Test
    void linesThatQuoteAreAQuotation() {
        assertThat(blocksOf("> I saw\n> the mast.\n>\n> Then nothing.\n"))
                .containsExactly(new Quotation(
                        List.of(new Paragraph("I saw the mast."), new Paragraph("Then nothing.")), Optional.empty()));
    }

    @Test
    void theEditorsWordsAreNotes() {
        assertThat(blocksOf("Correction: The ship is the Annelise.\n"))
                .containsExactly(new Note(Note.Kind.CORRECTION, "Correction", "The ship is the Annelise."));
        assertThat(blocksOf("Editor’s note: The author sails.\n"))
                .containsExactly(new Note(Note.Kind.EDITORS_NOTE, "Editor’s note", "The author sails."));
    }

    @Test
    void marksBetweenTwoPartsAreASeparator() {
        assertThat(blocksOf("One.\n\n* * *\n\nTwo.\n"))
                .containsExactly(new Paragraph("One."), new Separator("* * *"), new Paragraph("Two."));
    }

    @Test
    void aTableSetWithSpacesKeepsThem() {
        assertThat(blocksOf("Harbour      6 min 31\nSt. Brendan  6 min 32\n"))
                .containsExactly(new Preformatted("Harbour      6 min 31\nSt. Brendan  6 min 32"));
    }

    @Test
    void theLastLineMayBeASignOff() {
        assertThat(article(HEAD + "The ferry sails.\n\n-30-\n").signOff()).hasValue("-30-");
        assertThat(article(HEAD + "The ferry sails.\n\nENDS\n").paragraphs()).containsExactly("The ferry sails.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ENDS -", "-ENDS-", "ENDS", "-30-", "(ends)", "- ends -", "/ende"})
    void notesBelowTheEndAreSetAside(String end) {
        var article = article(HEAD + "The ferry sails.\n\n" + end
                + "\n\nNotes to editors\n\nThe ferry was built in 1950.\n\nContact: Ann Lee, 01234\n");

        assertThat(article.signOff()).hasValue(end);
        assertThat(article.blocks()).containsExactly(new Paragraph("The ferry sails."));
        assertThat(article.setAside())
                .extracting(line -> line.text())
                .containsExactly("Notes to editors", "The ferry was built in 1950.", "Contact: Ann Lee, 01234");
    }

    @Test
    void aLineThatEndsAPartOfALongerTextIsNoEnd() {
        String text = "The ferry sails.\n\n- ENDS -\n\nA second story that is longer than the first goes on.\n";
        assertThat(article(HEAD + text).setAside()).isEmpty();
        assertThat(article(HEAD + "It sails.\n\n-30-\n\nIt stops.\n\n-30-\n\nOh.\n")
                        .setAside())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shr 34 cts vs 1.19 dlrs",
                "Tenders - nil",
                "Terms were not disclosed",
                "“We are trying”",
                "And then?",
                "It said:"
            })
    void aShortLineThatReadsOtherwiseIsAParagraph(String line) {
        var article = article(HEAD + "The ferry has been repaired and will sail again on Monday at noon.\n\n" + line
                + "\n\nNobody was hurt in the yard, and nobody was asked about it.\n");
        assertThat(article.crossheads()).isEmpty();
        assertThat(article.paragraphs()).contains(line);
    }

    @Test
    void neitherTheLastLineNorOneOfSeveralShortLinesIsACrosshead() {
        assertThat(article(HEAD + "The ferry sails on Monday at noon.\n\nthe end of it\n")
                        .crossheads())
                .isEmpty();
        assertThat(article(HEAD + "The ferry sails on Monday at noon.\n\nsoup\n\nbread\n\ntea\n")
                        .crossheads())
                .isEmpty();
    }

    @Test
    void markdownKeepsItsInlineMarksAndItsTables() {
        var article = parsed("1987-02-26-ferry.md", """
                # Ferry to sail again

                The ferry *sails*
                on Monday.

                ## What to bring

                - rope
                - a [lamp](https://example.org)

                | Day | Boat |
                |-----|------|
                | Mon | one  |

                ***

                > I saw the mast.
                """).article();
        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.crossheads()).containsExactly("What to bring");
        assertThat(article.blocks())
                .containsExactly(
                        new Paragraph("The ferry *sails* on Monday."),
                        new Listing(false, List.of("rope", "a [lamp](https://example.org)")),
                        new Markdown("| Day | Boat |\n|-----|------|\n| Mon | one  |"),
                        new Separator("***"),
                        new Quotation(List.of(new Paragraph("I saw the mast.")), Optional.empty()));
    }
}
