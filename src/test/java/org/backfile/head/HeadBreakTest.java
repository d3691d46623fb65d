package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line directly below the headline, in a text whose other lines do not show how full a line is. */
class HeadBreakTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferry to sail again on Monday | 26 February 1987 | The ferry has been repaired, and sails at six.",
                "Ferry to sail again on Monday | 1987-02-26 | The ferry has been repaired, and sails at six.",
                "Ferry to sail again on Monday | Published: 26 February 1987 | The ferry has been repaired.",
                "Ferry to sail again on Monday | Thursday, February 26, 1987 10:15 a.m. | It has been repaired.",
                "Ferry to sail again on Monday | HULL, 26 February 1987 | The ferry has been repaired, and sails.",
                "Ferry to sail again on Monday | Port Ellen, Feb. 26, 1987 | The ferry has been repaired.",
                "Fähre fährt am Montag wieder | 26. Februar 1987 | Die Fähre ist repariert und fährt um sechs.",
                "Fähre fährt am Montag wieder ab | Donnerstag, 26. Februar 1987 | Die Fähre ist repariert.",
                "Le ferry repart lundi matin de Brest | 26 février 1987 | Le ferry a été réparé, dit la compagnie.",
                "Le ferry repart lundi matin de Brest | Publié le 26 février 1987 | Le ferry a été réparé.",
                "El barco vuelve a salir el lunes | 26 de febrero de 1987 | El barco ha sido reparado.",
                "Il traghetto riparte lunedì mattina | giovedì 26 febbraio 1987 | Il traghetto è stato riparato.",
                "Паром снова пойдёт в понедельник | 26 февраля 1987 | Паром отремонтирован, сообщает компания.",
                "Färjan går igen på måndag morgon | 26 februari 1987 | Färjan är lagad, säger rederiet i dag."
            })
    void aDateIsALineOfItsOwn(String headline, String date, String body) {
        var article = article(headline + "\n" + date + "\n\n" + body + "\n");
        assertThat(article.headline()).hasValue(headline);
        assertThat(article.published().orElseThrow().date()).hasToString("1987-02-26");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferry to sail again on Monday | By Ann Lee",
                "Ferry to sail again on Monday | Ann Lee / Tom Orr",
                "Ferry to sail again on Monday | Ann Lee, Tom Orr",
                "El barco vuelve a salir el lunes | Ana Ruiz / Pedro Gil",
                "El barco vuelve a salir el lunes | Ana Ruiz / Pedro Gil, Vitoria",
                "Паром снова пойдёт в понедельник | Ирина Козлова, Пётр Шмидт"
            })
    void authorsAreALineOfTheirOwn(String headline, String authors) {
        for (String body : new String[] {"Short.", "It has been repaired, and it sails again on Monday at six."}) {
            var article = article(headline + "\n" + authors + "\n26 February 1987\n\n" + body + "\n");
            assertThat(article.published().orElseThrow().date()).hasToString("1987-02-26");
            article = article(headline + "\n" + authors + "\n\n" + body + "\n");
            assertThat(article.headline()).as(authors).hasValue(headline);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry that took eleven people right down on | 26 February 1987",
                "Council picks new harbour master after row in | Hull, Leith and Wick",
                "Storm Over Coast Leaves Three Towns Without Power | Bay, Isle, Ellen"
            })
    void aHeadlineGoesOn(String headline, String rest) {
        var article = article(headline + "\n" + rest + "\n\n"
                + "The owners of the ferry had it checked in the\nyard a week before, and nothing was found that\n"
                + "could have told them what was about to come in\nthe night, when the wind rose to a gale.\n");
        assertThat(article.headline()).hasValue(headline + " " + rest);
    }
}
