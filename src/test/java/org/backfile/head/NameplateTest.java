package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import org.backfile.article.Article;
import org.backfile.article.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What papers print across the top of a page: name, number, volume, price, day. */
class NameplateTest {

    private static final String STORY =
            "\n\nFerry to sail again on Monday\n\nThe ferry has been repaired and will sail again, said its captain.\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "41. Jahrgang — Nr. 87 — Dienstag, 3. April 1906      | 41    | 87",
                "Nr. 87. — 41. Jahrgang. — Dienstag, 3. April 1906     | 41    | 87",
                "VOL. XXII. NO. 14.    LERWICK, TUESDAY, APRIL 3, 1906. | XXII  | 14",
                "Vol. 22 – No. 7,341 – Tuesday, April 3, 1906           | 22    | 7,341",
                "12e année. — N° 1234. — Mardi 3 avril 1906.           | 12    | 1234",
                "12ème année - N° 12 345 - 5 centimes - Mardi 3 avril 1906 | 12 | 12 345",
                "Año XXII. — Núm. 7.341 — Martes 3 de abril de 1906    | XXII  | 7.341",
                "Anno XXII - N. 87 - Cent. 5 - Martedì 3 aprile 1906    | XXII  | 87",
                "Ano XXII — N.º 87 — Terça-feira, 3 de abril de 1906   | XXII  | 87",
                "Jaargang 22 — Nr. 87 — Dinsdag 3 april 1906            | 22    | 87",
                "XXII. évfolyam, 87. szám, 1906. április 3.             | XXII  | 87",
                "Rok XXII — Nr 87 — 3 kwietnia 1906                     | XXII  | 87",
                "22. Årgang — Nr. 87 — 3. april 1906                    | 22    | 87",
            })
    void numberAndVolumeBesideTheDate(String line, String volume, String issue) {
        Article article = article(line + STORY);

        assertThat(article.headline()).hasValue("Ferry to sail again on Monday");
        assertThat(article.published().orElseThrow().date()).hasToString("1906-04-03");
        assertThat(article.inPrint().volume()).hasValue(volume);
        assertThat(article.inPrint().issue()).hasValue(issue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nr. 87. — 41. Jahrgang.",
                "41. Jahrgang, Nr. 87",
                "VOL. 41. NO. 87.",
                "Vol. 41    No. 87",
                "Año 41. — Núm. 87",
                "41e année. — N° 87",
                "Anno 41 — N. 87 — Cent. 5",
                "41. évfolyam — 87. szám",
            })
    void numberAndVolumeWithoutADate(String line) {
        for (String text : new String[] {line + STORY, line + "\n3 April 1906" + STORY}) {
            Article article = article(text);

            assertThat(article.headline()).hasValue("Ferry to sail again on Monday");
            assertThat(article.inPrint().volume()).hasValue("41");
            assertThat(article.inPrint().issue()).hasValue("87");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRICE ONE PENNY.",
                "Price: 2 cents",
                "TWO CENTS",
                "Einzelpreis 10 Pfg.",
                "5 centimes",
                "Prix : 5 centimes",
                "Precio: 10 céntimos",
                "Cent. 5",
                "Preço: 20 réis",
                "Cena 10 groszy",
                "Цена 5 коп.",
            })
    void aNameplateWithItsFactsOnLinesOfTheirOwn(String price) {
        for (String gap : new String[] {"\n", "\n\n"}) {
            String plate = String.join(gap, "THE QUAY HERALD.", "VOL. XXII. NO. 14.", price);
            for (String text : new String[] {plate + STORY, plate + gap + "TUESDAY, APRIL 3, 1906." + STORY}) {
                Article article = article(text);

                assertThat(article.credit()).hasValue("THE QUAY HERALD");
                assertThat(article.headline()).hasValue("Ferry to sail again on Monday");
                assertThat(article.inPrint().issue()).hasValue("14");
                assertThat(article.setAside())
                        .contains(new SetAside(gap.length() * 2 + 1, price, "the price of the paper"));
            }
        }
    }

    @Test
    void thePriceBelowTheDate() {
        Article article = article(
                "THE HERALD.\nVOL. XXII. NO. 14.    LERWICK, MONDAY, MARCH 12, 1906.\nPRICE ONE PENNY." + STORY);

        assertThat(article.credit()).hasValue("THE HERALD");
        assertThat(article.published().orElseThrow().date()).hasToString("1906-03-12");
        assertThat(article.headline()).hasValue("Ferry to sail again on Monday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Number 10",
                "Two Cents",
                "Page 3",
                "Price of bread rises by one penny",
                "Volume 2 of the harbour's history appears",
                "No. 14 bus to stop at the pier",
                "Ferry - the last voyage",
                "Vote ends 12 - 3",
                "Jahrgang 41 trifft sich wieder",
                "In der 41. Woche",
                "One penny more",
            })
    void aHeadlineThatLooksLikeAFactStays(String headline) {
        assertThat(article(headline + "\n\nThe ferry has been repaired and will sail again, said its captain.\n")
                        .headline())
                .hasValue(headline);
    }

    @Test
    void daysWithADashStayADate() {
        assertThat(article("March 3 - 5, 1994" + STORY)
                        .published()
                        .orElseThrow()
                        .date())
                .hasToString("1994-03-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            THE FENLAND GLEANER # Saturday, July 28, 1934. Vol. 4, No. 209. Page 2
            DER BOTE VOM MOOR   # Nr. 31. 8. Jahrgang. Preis 5 Pf.\\n28. Juli 1934
            LA VIE DU PORT      # N° 31\\n28 juillet 1934
            """)
    void aNameInCapitalsAboveANumberIsThePaper(String paper, String facts) {
        var article = article(paper + "\n" + facts.replace("\\n", "\n")
                + "\n\nFerry to sail again\n\nThe ferry has been repaired and will sail on Monday.\n");
        assertThat(article.credit()).hasValue(paper);
        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.published().orElseThrow().date()).hasToString("1934-07-28");
    }

    @Test
    void aNameInCapitalsAboveADateAloneIsTheHeadline() {
        var article =
                article("THE FERRY SAILS\n28 July 1934\n\nThe ferry has been repaired and will sail on Monday.\n");
        assertThat(article.headline()).hasValue("THE FERRY SAILS");
    }

    @Test
    void aPaperAndADateOnOneLineStandAboveTheHeadline() {
        var article =
                article("THE NORTHERN BEACON, OCTOBER 17, 1891\n\nFerry to sail again\n\nThe ferry has been repaired"
                        + " and will sail on Monday.\n");
        assertThat(article.credit()).hasValue("THE NORTHERN BEACON");
        assertThat(article.headline()).hasValue("Ferry to sail again");
    }
}
