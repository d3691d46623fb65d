package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.parsed;

import java.time.LocalTime;
import org.backfile.article.Article;
import org.backfile.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of publication and of a change on one line. */
class SeveralDatesTest {

    private static Article under(String line) {
        return article("Ferry to sail again\n" + line + "\n\nThe ferry has been repaired and will sail at noon.\n");
    }

    private static Article above(String line) {
        return article(line + "\n\nFerry to sail again\n\nThe ferry has been repaired and will sail at noon.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uploaded: 21 June 2015 - 14:30 Updated: 22 June 2015 - 08:10",
                "Published: 21 June 2015, 14:30 Updated: 22 June 2015, 08:10",
                "Published: 21 June 2015 14:30 · Updated: 22 June 2015 08:10",
                "Giriş: 21.06.2015 - 14:30 Güncelleme: 22.06.2015 - 08:10",
                "Eklenme Tarihi: 21.06.2015 - 14:30 Son Güncelleme: 22.06.2015 - 08:10",
                "Erstellt: 21. Juni 2015, 14.30 Uhr Aktualisiert: 22. Juni 2015, 08.10 Uhr",
                "Publié le 21 juin 2015 à 14h30 Mis à jour le 22 juin 2015 à 8h10",
                "Publicado em 21/06/2015 14h30 Atualizado em 22/06/2015 08h10",
                "Dodano: 21.06.2015 14:30 Aktualizacja: 22.06.2015 08:10",
                "Опубликовано: 21 июня 2015, 14:30 Обновлено: 22 июня 2015, 08:10"
            })
    void eachDateKeepsItsDayAndItsTime(String line) {
        for (Article article : new Article[] {under(line), above(line)}) {
            assertThat(article.headline()).hasValue("Ferry to sail again");
            Published published = article.published().orElseThrow();
            assertThat(published.date()).hasToString("2015-06-21");
            assertThat(published.time()).hasValue(LocalTime.of(14, 30));
            Published updated = article.updated().orElseThrow();
            assertThat(updated.date()).hasToString("2015-06-22");
            assertThat(updated.time()).hasValue(LocalTime.of(8, 10));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Published 8 February 2018, 07:30 | Updated at 12:45
            Published: 8 February 2018 07:30 Updated at 12:45
            Publicado em 8 de fevereiro de 2018, 7h30 • Atualizado às 12h45
            Erstellt: 8. Februar 2018, 07.30 Uhr | Aktualisiert um 12.45 Uhr
            """)
    void aChangeWithATimeAloneIsOfTheSameDay(String line) {
        Article article = above(line);
        assertThat(article.published().orElseThrow().time()).hasValue(LocalTime.of(7, 30));
        assertThat(article.updated().orElseThrow().date()).hasToString("2018-02-08");
        assertThat(article.updated().orElseThrow().time()).hasValue(LocalTime.of(12, 45));
    }

    @Test
    void aChangeBeforeThePublicationIsSetAside() {
        Article article = above("Published 8 February 2018, 23:30 | Updated at 00:45");
        assertThat(article.published().orElseThrow().date()).hasToString("2018-02-08");
        assertThat(article.updated()).isEmpty();
        assertThat(article.setAside())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("Updated at 00:45"));
    }

    @Test
    void headerLinesMayHaveBothOnOne() {
        Article article = article("""
                Title: Ferry to sail again
                Published: 21 June 2015 Updated: 22 June 2015
                Author: Ann Lee

                The ferry has been repaired.
                """);
        assertThat(article.published()).hasValue(Published.on(2015, 6, 21));
        assertThat(article.updated()).hasValue(Published.on(2015, 6, 22));
        assertThat(article.authors()).containsExactly("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PELL (Reuters) - The lock is open again.",
                "The lock is open again, and all boats may pass.",
                "Die Schleuse ist wieder offen, und alle Boote fahren."
            })
    void aDateBelowTheOnlyParagraphClosesTheText(String paragraph) {
        Article article = article("Lock open again\n" + paragraph + "\nMay 14, 1993\n");
        assertThat(article.published()).hasValue(Published.on(1993, 5, 14));
        assertThat(article.standfirst()).isEmpty();
        assertThat(article.paragraphs()).hasSize(1);
    }

    @Test
    void aParagraphAboveADateWithTextBelowIsTheStandfirst() {
        Article article = article("""
                Lock open again
                All boats may pass, and nobody has to wait.
                May 14, 1993

                The lock has been repaired.
                """);
        assertThat(article.standfirst()).hasValue("All boats may pass, and nobody has to wait.");
    }

    @Test
    void aClosingDateOtherThanThatOfTheFileStaysInTheText() {
        var article = parsed("1993-05-20-lock.txt", "Lock open again\n\nThe lock is open again.\n\nMay 14, 1993\n")
                .article();
        assertThat(article.published()).hasValue(Published.on(1993, 5, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(c) 2002, The Lantern", "© 2002 The Lantern", "Copyright 2002 The Lantern"})
    void aCopyrightLineAmongTheOthersIsTheRights(String line) {
        Article article =
                article("Lock open again\nBy Ann Lee\n" + line + "\nMay 14, 1993\n\nThe lock is open again.\n");
        assertThat(article.standfirst()).isEmpty();
        assertThat(article.inPrint().rights()).hasValue(line);
        assertThat(article.published()).hasValue(Published.on(1993, 5, 14));
    }

    @Test
    void aStandfirstAboutCopyrightIsNone() {
        String line = "Copyright law of 1976 is out of date";
        Article article = article("Lock open again\n" + line + "\nMay 14, 1993\n\nThe lock is open again.\n");
        assertThat(article.standfirst()).hasValue(line);
    }
}
