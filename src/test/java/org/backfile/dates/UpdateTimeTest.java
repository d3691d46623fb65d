package org.backfile.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated at 12:45",
                "Last updated: 12.45",
                "Updated 12:45 pm",
                "Atualizado às 12h45",
                "Mis à jour à 12h45",
                "Aktualisiert um 12.45 Uhr",
                "Actualizado a las 12:45",
                "Aggiornato alle 12:45",
                "Bijgewerkt om 12.45 uur",
                "Oppdatert kl. 12.45",
                "Обновлено в 12:45"
            })
    void aTimeBehindALabelOfAChangeIsOne(String text) {
        assertThat(UpdateTime.in(text).map(UpdateTime::time)).hasValue(LocalTime.of(12, 45));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12:45",
                "Posted at 12:45",
                "Updated 123 hours ago",
                "Updated 3 May 2011, 12:45",
                "Updated harbour opens at 12:45",
                "Updated 12.45.6"
            })
    void otherPartsAreNone(String text) {
        assertThat(UpdateTime.in(text)).isEmpty();
    }

    @Test
    void aTimeBeforeThatOfThePublicationIsOfAnotherDay() {
        var change = UpdateTime.in("Updated at 00:45").orElseThrow();
        var day = new CalendarDate(2018, 2, 8);

        assertThat(change.onDayOf(new Published(day, Optional.of(LocalTime.of(23, 30)), Optional.empty())))
                .isEmpty();
        assertThat(change.onDayOf(Published.on(2018, 2, 8)))
                .hasValue(new Published(day, Optional.of(LocalTime.of(0, 45)), Optional.empty()));
    }
}
