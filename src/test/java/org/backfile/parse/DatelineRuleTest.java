package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import org.backfile.article.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAINT-BRELIN, 5 janvier 1988 (AFP) - Le bac est reparti.          | SAINT-BRELIN, 5 janvier 1988 (AFP)
            ZOUTDIJK, 5 januari 1988 (ANP) - De boot vaart weer.              | ZOUTDIJK, 5 januari 1988 (ANP)
            PRAHA, 5. ledna 1988 (ČTK) - Loď zase pluje.                      | PRAHA, 5. ledna 1988 (ČTK)
            ALTHAFEN, 5. Januar 1988 (dpa) - Die Fähre fährt.                 | ALTHAFEN, 5. Januar 1988 (dpa)
            SÃO PAULO, 5 de janeiro de 1988 (EFE) - A lancha voltou.          | SÃO PAULO, 5 de janeiro de 1988 (EFE)
            МОСКВА, 5 января 1988 (ТАСС) — Паром снова ходит.                 | МОСКВА, 5 января 1988 (ТАСС)
            WARSZAWA 5 stycznia 1988 /PAP/ - Prom znowu pływa.                | WARSZAWA 5 stycznia 1988 /PAP/
            OULU, 5. tammikuuta 1988 (STT) - Lautta kulkee taas.              | OULU, 5. tammikuuta 1988 (STT)
            OAKBY, Ohio, Jan. 5, 1988 /PRNewswire/ -- The mill opened again.  | OAKBY, Ohio, Jan. 5, 1988 /PRNewswire/
            NIZZA, 5 gennaio 1988 - Il traghetto è ripartito.                 | NIZZA, 5 gennaio 1988
            """)
    void aDatelineMayHaveTheWholeDate(String paragraph, String dateline) {
        var article = article("Ferry to sail again\n\n" + paragraph + "\n");
        assertThat(article.dateline().map(Dateline::text)).hasValue(dateline);
        assertThat(article.published().orElseThrow().date()).hasToString("1988-01-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The week to 5 may, 1988 (or so) - The ferry has been repaired.",
                "The ferries 5 and 6, may and march (both) - The ferry has been repaired.",
                "Prices, wages and/or both/ - The ferry has been repaired."
            })
    void aSentenceWithADashIsNone(String paragraph) {
        assertThat(article("Ferry to sail again\n\n" + paragraph + "\n").dateline())
                .isEmpty();
    }

    @Test
    void anAuthorInCapitalsMayStandAboveIt() {
        var article = article("Ferry to sail again\n\nJANE DOE\nPELL (AP) - The ferry has been repaired.\n");
        assertThat(article.authors()).containsExactly("JANE DOE");
        assertThat(article.dateline().map(Dateline::text)).hasValue("PELL (AP)");
    }

    @Test
    void wordsInCapitalsAboveAnotherParagraphAreNoAuthor() {
        var article = article("Ferry to sail again\n\nJANE DOE\nThe ferry has been repaired and sails at noon.\n");
        assertThat(article.authors()).isEmpty();
    }
}
