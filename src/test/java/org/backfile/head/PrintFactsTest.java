package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Dateline;
import org.backfile.article.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of the paper: page, column, edition, volume, issue. */
class PrintFactsTest {

    private static final String TEXT = "The ferry has been repaired and will sail again on Monday at noon.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Courier, 2 August 1995, S. 3                       | page 3, credit Courier",
                "Harbour Post, 2 August 1995, p. A4                 | page A4, credit Harbour Post",
                "Harbour Post, 2 August 1995, page 12, col. 3       | page 12, column 3, credit Harbour Post",
                "2 August 1995, Late City Final Edition             | edition Late City Final Edition",
                "Page A1, August 2, 1995                            | page A1",
                "Kurier, 2. August 1995, Nr. 180, Seite 5           | page 5, issue 180, credit Kurier",
                "Le Courrier, 2 août 1995, p. 7                     | page 7, credit Le Courrier",
                "Vol. XII, No. 7,239, August 2, 1995                | volume XII, issue 7,239",
                "2 August 1995, Bundesausgabe                       | edition Bundesausgabe",
                "No. 7,239] PORT ELLERY, THURSDAY, AUGUST 3, 1995. [SIX PAGES | issue 7,239"
            })
    void factsBesideTheDate(String line, String facts) {
        var article = article("Ferry to sail again on Monday\n" + line + "\n\n" + TEXT + "\n");
        var print = article.inPrint();

        assertThat(article.published()).isPresent();
        assertThat(String.join(
                        ", ",
                        List.of(
                                        print.page().map(fact -> "page " + fact),
                                        print.column().map(fact -> "column " + fact),
                                        print.edition().map(fact -> "edition " + fact),
                                        print.volume().map(fact -> "volume " + fact),
                                        print.issue().map(fact -> "issue " + fact),
                                        article.credit().map(fact -> "credit " + fact))
                                .stream()
                                .flatMap(Optional::stream)
                                .toList()))
                .isEqualTo(facts);
    }

    @Test
    void headerLinesAndFrontMatterHaveThem() {
        String fields = """
                page: A4
                column: 2
                edition: Late City Final
                volume: XII
                issue: 7,239
                photographer: Tom Orr
                rights: Harbour Post, all rights reserved
                id: hp-1995-08-02-17
                """;
        var inPrint = article("---\ntitle: Ferry\n" + fields + "---\n\n" + TEXT + "\n")
                .inPrint();

        assertThat(inPrint.page()).hasValue("A4");
        assertThat(inPrint.column()).hasValue("2");
        assertThat(inPrint.edition()).hasValue("Late City Final");
        assertThat(inPrint.volume()).hasValue("XII");
        assertThat(inPrint.issue()).hasValue("7,239");
        assertThat(inPrint.photographer()).hasValue("Tom Orr");
        assertThat(inPrint.rights()).hasValue("Harbour Post, all rights reserved");
        assertThat(inPrint.id()).hasValue("hp-1995-08-02-17");
        assertThat(article("Title: Ferry\n" + fields + "\n" + TEXT + "\n").inPrint())
                .isEqualTo(inPrint);
    }

    @Test
    void aDatelineOfTheTextStaysWhenAFieldHasOne() {
        String opening = "PORT ELLEN, Feb 26 (Isle News) - The ferry sails.";
        var article = article("Ferry to sail again\n\n26 February 1987\n\nDATELINE: PORT ELLEN\n\n" + opening + "\n");

        assertThat(article.dateline()).hasValue(new Dateline("PORT ELLEN"));
        assertThat(article.paragraphs()).containsExactly(opening);
    }

    @Test
    void aSecondValueIsSetAside() {
        var article = article("Title: Ferry\nDate: 2 August 1995\nPage: 3\nPage: 4\n\n" + TEXT + "\n");

        assertThat(article.inPrint().page()).hasValue("3");
        assertThat(article.setAside()).containsExactly(new SetAside(4, "4", "a field that the article has already"));
    }
}
