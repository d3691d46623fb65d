package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import org.backfile.article.Article;
import org.backfile.article.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date, a change and an author on one line below the headline. */
class BylinedDateTest {

    private static Article read(String line) {
        return article("Ferry to sail again\n\n" + line
                + "\n\nThe ferry has been repaired and will sail on Monday at noon.\n\nIts owner said so.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Posted on June 21st, 2008 by Ann Lee            | Ann Lee
            *Posted June 21, 2008 by Ann Lee*               | Ann Lee
            Posted by Ann Lee on June 21st, 2008            | Ann Lee
            June 21st, 2008 by Ann Lee                      | Ann Lee
            Published June 21, 2008 at 5:20 pm by Ann Lee   | Ann Lee
            By Ann Lee on 21 June 2008                      | Ann Lee
            Written by Ann Lee, 21 June 2008                | Ann Lee
            21 June 2008 by Ann Lee, staff writer           | Ann Lee
            Veröffentlicht am 21. Juni 2008 von Jana Döring | Jana Döring
            Von Jana Döring am 21. Juni 2008                | Jana Döring
            Publié le 21 juin 2008 par Anne Lee             | Anne Lee
            Publié par Anne Lee le 21 juin 2008             | Anne Lee
            Publicado el 21 de junio de 2008 por Ana López  | Ana López
            Publicado por Ana López el 21 de junio de 2008  | Ana López
            Scritto da Anna Rossi il 21 giugno 2008         | Anna Rossi
            21 juni 2008 door Jan de Vries                  | Jan de Vries
            Skrevet av Kari Nordmann den 21. juni 2008      | Kari Nordmann
            Napsal Jan Novák 21. června 2008                | Jan Novák
            """)
    void theDateAndTheAuthorAreFields(String line, String author) {
        assertThat(read(line).published().orElseThrow().date()).hasToString("2008-06-21");
        assertThat(read(line).authors()).containsExactly(author);
        assertThat(read(line).paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Posted on June 21st, 2008 by Ann Lee in News                   | in News
            Posted by Ann Lee on June 21st, 2008 in Local Sport            | in Local Sport
            Posted: June 21st, 2008 - 10:15 ; Author: Ann Lee ; Filed under: News | Filed under: News
            Posted on June 21st, 2008 by Ann Lee ; 3 Comments              | 3 Comments
            """)
    void theRestIsSetAside(String line, String rest) {
        Article article = read(line.replace(" ;", " |"));
        assertThat(article.published().orElseThrow().date()).hasToString("2008-06-21");
        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.setAside()).extracting(SetAside::text).containsExactly(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Publié le 3 mai 2011 à 14h05, mis à jour le 4 mai 2011 à 9h",
                "Publié le 3 mai 2011 - Mis à jour le 4 mai 2011 à 9h12",
                "Publicerad 3 maj 2011 Uppdaterad 4 maj 2011",
                "Publisert 3. mai 2011 kl. 10:15 Oppdatert 4. mai 2011",
                "Gepubliceerd op 3 mei 2011, laatst bijgewerkt op 4 mei 2011",
                "Pubblicato il 3 maggio 2011, aggiornato il 4 maggio 2011 alle 10:15",
                "Erstellt am 3. Mai 2011, zuletzt aktualisiert am 4. Mai 2011",
                "Veröffentlicht: 3. Mai 2011 | Stand: 4. Mai 2011, 14:32 Uhr",
                "Zveřejněno 3. května 2011, aktualizováno 4. května 2011",
                "Опубликовано 3 мая 2011, обновлено 4 мая 2011",
                "Created: 3 May 2011, Modified: 4 May 2011",
                "First published 3 May 2011, last updated 4 May 2011",
                "3 May 2011, last modified 4 May 2011"
            })
    void theChangeIsAFieldToo(String line) {
        assertThat(read(line).published().orElseThrow().date()).hasToString("2011-05-03");
        assertThat(read(line).updated().orElseThrow().date()).hasToString("2011-05-04");
    }

    @Test
    void theEditionAndThePageBehindAJapaneseDateAreFields() {
        Article article = read("昭和62年4月5日（日）夕刊 3面");
        assertThat(article.published().orElseThrow().date()).hasToString("1987-04-05");
        assertThat(article.inPrint().edition()).hasValue("夕刊");
        assertThat(article.inPrint().page()).hasValue("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the sea on 3 May 2010",
                "Posted by the door on 3 May 2010",
                "12 March 2014 by the sea",
                "On 12 March 2014 by the harbour",
                "Stand by your man, 3 May 2010",
                "May  1,234.5  by  dollar  in  1987",
                "April  7  rates  3  May  2010  in  London  ",
                "By 12 March 2014 all boats will be sold",
                "3 May 2010 in Lerwick"
            })
    void aSentenceStays(String line) {
        assertThat(read(line).published()).isEmpty();
        assertThat(read(line).paragraphs()).hasSize(3);
    }

    @Test
    void aHeadlineOfSuchWordsStays() {
        assertThat(article("12 May 1987 by Ann Lee\n\nA novel about a day on the island has been printed.\n")
                        .headline())
                .hasValue("12 May 1987 by Ann Lee");
    }
}
