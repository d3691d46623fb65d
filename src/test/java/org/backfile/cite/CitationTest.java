package org.backfile.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.article.CalendarDate;
import org.backfile.article.InPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an article is cited, in each form. */
class CitationTest {

    private static final CalendarDate DAY = new CalendarDate(1987, 2, 26);
    private static final String ADDRESS = "https://example.org/1987/02/26/ferry.html";

    private static Citation citation(String headline, Optional<CalendarDate> date, String... authors) {
        return new Citation(new CitedArticle(
                "1987-02-26-ferry",
                headline,
                List.of(authors),
                date,
                "The Harbour Post",
                Optional.of(ADDRESS),
                Optional.of("en")));
    }

    private static Citation by(String... authors) {
        return citation("Ferry to sail", Optional.of(DAY), authors);
    }

    private static Citation on(Optional<CalendarDate> date) {
        return citation("Ferry to sail", date, "Jane Doe");
    }

    @Test
    void oneAuthor() {
        assertThat(by("Jane Doe").mla())
                .hasToString("Doe, Jane. “Ferry to sail.” The Harbour Post, 26 Feb. 1987, " + ADDRESS + ".");
        assertThat(by("Jane Doe").apa())
                .hasToString("Doe, J. (1987, February 26). Ferry to sail. The Harbour Post. " + ADDRESS);
        assertThat(by("Jane Doe").chicago())
                .hasToString("Doe, Jane. “Ferry to sail.” The Harbour Post, February 26, 1987. " + ADDRESS + ".");
    }

    @Test
    void thePageTheVolumeAndTheIssueWhereTheyAreKnown() {
        var print = Article.builder()
                .inPrint(InPrint.Fact.PAGE, "A3–A4")
                .inPrint(InPrint.Fact.VOLUME, "XII")
                .inPrint(InPrint.Fact.ISSUE, "7,239")
                .build()
                .inPrint();
        var citation = new Citation(new CitedArticle(
                "ferry",
                "Ferry to sail",
                List.of("Jane Doe"),
                Optional.of(DAY),
                "The Harbour Post",
                Optional.of(ADDRESS),
                Optional.of("en"),
                print));

        assertThat(citation.mla().toString()).contains("The Harbour Post, 26 Feb. 1987, pp. A3-A4, https");
        assertThat(citation.apa().toString()).contains("The Harbour Post, A3-A4. https");
        assertThat(citation.bibTeX()).contains("volume = {XII}", "number = {7,239}", "pages = {A3--A4}");
        assertThat(citation.ris()).contains("VL  - XII\n", "IS  - 7,239\n", "SP  - A3\n", "EP  - A4\n");
        assertThat(citation.cslJson()).contains("\"volume\":\"XII\",\"issue\":\"7,239\",\"page\":\"A3-A4\"");
    }

    @Test
    void thePaperStandsApartForItsItalics() {
        assertThat(by("Jane Doe").mla())
                .isEqualTo(new Reference(
                        "Doe, Jane. “Ferry to sail.” ", "The Harbour Post", ", 26 Feb. 1987, " + ADDRESS + "."));
    }

    @Test
    void twoAuthors() {
        Citation two = by("Jane Doe", "John Roe");
        assertThat(two.mla().before()).startsWith("Doe, Jane, and John Roe. “");
        assertThat(two.apa().before()).startsWith("Doe, J., & Roe, J. (1987");
        assertThat(two.chicago().before()).startsWith("Doe, Jane, and John Roe. “");
    }

    @Test
    void threeAuthors() {
        Citation three = by("Jane Doe", "John F. Roe", "Staff Writers");
        assertThat(three.mla().before()).startsWith("Doe, Jane, et al. “");
        assertThat(three.apa().before()).startsWith("Doe, J., Roe, J. F., & Staff Writers. (1987");
        assertThat(three.chicago().before()).startsWith("Doe, Jane, John F. Roe, and Staff Writers. “");
    }

    @Test
    void ofVeryManyAuthorsSomeAreNamed() {
        Citation many = by(IntStream.rangeClosed('A', 'Y')
                .mapToObj(c -> "Jane Doe" + (char) c)
                .toArray(String[]::new));
        assertThat(many.apa().before())
                .contains("DoeS, J., . . . DoeY, J. (1987")
                .doesNotContain("DoeT");
        assertThat(many.chicago().before()).contains("Jane DoeG, et al. “").doesNotContain("DoeH");
    }

    @Test
    void withoutAnAuthorTheHeadlineComesFirstAndInChicagoThePaper() {
        assertThat(by().mla()).hasToString("“Ferry to sail.” The Harbour Post, 26 Feb. 1987, " + ADDRESS + ".");
        assertThat(by().apa()).hasToString("Ferry to sail. (1987, February 26). The Harbour Post. " + ADDRESS);
        assertThat(by().chicago())
                .hasToString("The Harbour Post. “Ferry to sail.” February 26, 1987. " + ADDRESS + ".");
        assertThat(by().bibTeX()).doesNotContain("author");
        assertThat(by().ris()).doesNotContain("AU");
        assertThat(by().cslJson()).doesNotContain("author");
    }

    @Test
    void aDateIsAsExactAsItWasPrinted() {
        Citation month = on(Optional.of(new CalendarDate(1987, 5, 0)));
        assertThat(month.mla().after()).startsWith(", May 1987, ");
        assertThat(month.apa().before()).contains("(1987, May). ");
        assertThat(month.chicago().after()).startsWith(", May 1987. ");
        assertThat(month.bibTeX()).contains("year = {1987},\n  month = may,\n").doesNotContain("day");
        assertThat(month.ris()).contains("PY  - 1987\nDA  - 1987/05//\n");
        assertThat(month.cslJson()).contains("\"date-parts\":[[1987,5]]");

        Citation year = on(Optional.of(new CalendarDate(1987, 0, 0)));
        assertThat(year.mla().after()).startsWith(", 1987, ");
        assertThat(year.ris()).contains("DA  - 1987///\n");
        assertThat(year.cslJson()).contains("\"date-parts\":[[1987]]");
    }

    @Test
    void withoutADateThereIsNone() {
        Citation undated = on(Optional.empty());
        assertThat(undated.mla().after()).startsWith(", n.d., https:");
        assertThat(undated.apa().before()).contains("(n.d.). ");
        assertThat(undated.chicago().after()).startsWith(", n.d. https:");
        assertThat(undated.bibTeX()).doesNotContain("year").doesNotContain("month");
        assertThat(undated.ris()).doesNotContain("PY").doesNotContain("DA");
        assertThat(undated.cslJson()).doesNotContain("issued");
    }

    @Test
    void withoutAnAddressTheLineEndsBeforeIt() {
        var citation = new Citation(new CitedArticle(
                "k", "Ferry", List.of(), Optional.of(DAY), "The Harbour Post", Optional.empty(), Optional.empty()));
        assertThat(citation.mla()).hasToString("“Ferry.” The Harbour Post, 26 Feb. 1987.");
        assertThat(citation.apa()).hasToString("Ferry. (1987, February 26). The Harbour Post.");
        assertThat(citation.chicago()).hasToString("The Harbour Post. “Ferry.” February 26, 1987.");
        assertThat(citation.bibTeX() + citation.ris() + citation.cslJson())
                .doesNotContain("url")
                .doesNotContain("UR")
                .doesNotContain("language");
    }

    @Test
    void marksInAHeadlineBecomeSingleOnesAndItsOwnEndIsItsEnd() {
        Citation quoted = citation("\"Who won?\" asks “he”", Optional.of(DAY));
        assertThat(quoted.mla().before()).isEqualTo("“‘Who won?’ asks ‘he’.” ");
        assertThat(citation("Who won?", Optional.of(DAY)).mla().before()).isEqualTo("“Who won?” ");
        assertThat(citation("Who won?", Optional.of(DAY)).apa().before()).startsWith("Who won? (1987");
        assertThat(citation("„Wer“ war es", Optional.of(DAY)).mla().before()).isEqualTo("“„Wer“ war es.” ");
    }

    @Test
    void bibTeXIsSafeForTeX() {
        assertThat(citation("50% & {more} \\ #1_$ ~^ <AXP> é", Optional.of(DAY), "Jane Doe", "Ernst & Young News")
                        .bibTeX())
                .isEqualTo("""
                @article{1987-02-26-ferry,
                  author = {Doe, Jane and {Ernst \\& Young News}},
                  title = {{50\\% \\& \\{more\\} \\textbackslash{} \\#1\\_\\$ \\textasciitilde{}\\textasciicircum{} \\textless{}AXP\\textgreater{} é}},
                  journal = {The Harbour Post},
                  year = {1987},
                  month = feb,
                  day = {26},
                  url = {https://example.org/1987/02/26/ferry.html}
                }""");
    }

    @Test
    void aLineBreakInAHeadlineBeginsNoFieldOfRis() {
        assertThat(citation("Ferry\nER  - to sail", Optional.of(DAY), "Jane Doe")
                        .ris())
                .isEqualTo("""
                TY  - NEWS
                AU  - Doe, Jane
                TI  - Ferry ER  - to sail
                T2  - The Harbour Post
                PY  - 1987
                DA  - 1987/02/26/
                LA  - en
                UR  - https://example.org/1987/02/26/ferry.html
                ER  -\s""");
    }

    @Test
    void cslJsonIsJsonWhateverTheHeadline() throws IOException {
        String json = citation("\"Who\" \\ </script>\n", Optional.of(DAY), "Jane Doe", "Staff Writers")
                .cslJson();
        assertThat(valueOf("title", json)).isEqualTo("\"Who\" \\ </script>\n");
        assertThat(json)
                .startsWith("[{\"id\":\"1987-02-26-ferry\",\"type\":\"article-newspaper\",")
                .contains(
                        "\"author\":[{\"family\":\"Doe\",\"given\":\"Jane\"},{\"literal\":\"Staff Writers\"}]",
                        "\"issued\":{\"date-parts\":[[1987,2,26]]}")
                .doesNotContain("\n");
    }

    private static String valueOf(String name, String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals(name)) {
                    return parser.nextTextValue();
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void aTextFromTheRightStaysAsItIs() {
        Citation arabic = citation("اجتماع في الدوحة؟", Optional.of(DAY), "مريم أوسي");
        assertThat(arabic.mla().before()).isEqualTo("مريم أوسي. “اجتماع في الدوحة؟” ");
        assertThat(arabic.cslJson()).contains("{\"literal\":\"مريم أوسي\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe, 'Doe, Jane'",
        "John F. Kennedy, 'Kennedy, John F.'",
        "Jean-Paul Sartre, 'Sartre, Jean-Paul'",
        "Иван Петров, 'Петров, Иван'",
        "Sean O’Hara, 'O’Hara, Sean'"
    })
    void aNameIsSplitWhereThatIsSafe(String name, String inverted) {
        assertThat(PersonName.of(name, "Paper", Optional.empty()).inverted()).isEqualTo(inverted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ludwig van Beethoven",
                "Gabriel García Márquez",
                "Jane Doe, Jr.",
                "Staff Writers",
                "Associated Press",
                "Reuters",
                "Isle News",
                "The Harbour Post",
                "毛泽东",
                "dpa international",
                "Jane D."
            })
    void elsewhereItStaysWhole(String name) {
        assertThat(PersonName.of(name, "The Harbour Post", Optional.of("en")).inverted())
                .isEqualTo(name);
    }

    @Test
    void whereTheFamilyNameComesFirstNamesStayWhole() {
        assertThat(PersonName.of("Nagy Imre", "Paper", Optional.of("hu")).isSplit())
                .isFalse();
    }

    @Test
    void aNameInInitials() {
        assertThat(PersonName.of("Jean-Paul Sartre", "Paper", Optional.empty()).withInitials())
                .isEqualTo("Sartre, J.-P.");
    }
}
