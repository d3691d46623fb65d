package org.backfile.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmingTest {

    @ParameterizedTest
    @CsvSource({
        "en, ferry, ferries",
        "de, fähren, fähre",
        "fr, bateau, bateaux",
        "es, barco, barcos",
        "pt, navio, navios",
        "it, notizia, notizie",
        "ru, газета, газеты",
        "ar, سفينة, سفينه"
    })
    void twoFormsOfAWordHaveOneTerm(String language, String one, String other) {
        List<Set<String>> terms = Stemming.termsOf(List.of(one, other), language);
        assertThat(terms.get(0)).hasSize(1).isEqualTo(terms.get(1));
    }

    @Test
    void aStopWordHasNoTermAndTheOthersKeepTheirPlaces() {
        assertThat(Stemming.termsOf(List.of("the", "ferries", "and", "u.s", "won't"), "en"))
                .containsExactly(Set.of(), Set.of("ferri"), Set.of(), Set.of("u."), Set.of("won't"));
    }

    @Test
    void inALanguageThatIsNotKnownAWordIsItsOwnTermWithoutAccents() {
        assertThat(Stemming.termsOf(List.of("the", "Ĉevaloj"), "eo")).containsExactly(Set.of("the"), Set.of("cevaloj"));
    }

    @Test
    void neighboursOfScriptsWithoutSpacesAreTermsInAnyLanguage() {
        assertThat(Stemming.termsOf(List.of("東京", "京", "ferries"), "en"))
                .containsExactly(Set.of("東京"), Set.of("京"), Set.of("ferri"));
    }
}
