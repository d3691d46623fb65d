package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "São  Paulo, sao paulo",
        "TITLE, title",
        "İstanbul, istanbul",
        "Straße, STRASSE",
        "STRAẞE, straße",
        "ΟΔΟΣ, οδος",
        "οδοσ, οδος",
        "Łódź, łodz",
        "ﬁnance, finance",
        "שָׁלוֹם, שלום",
    })
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(Folding.key(one)).isEqualTo(Folding.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "กิน, กน",
        "दिल्ली, दल्ली",
        "かき, がき",
        "Oslo, Ostlo",
    })
    void namesThatDifferInALetterHaveTwoKeysWhateverTheirScriptWritesItWith(String one, String other) {
        assertThat(Folding.key(one)).isNotEqualTo(Folding.key(other));
        assertThat(Folding.words(one)).isNotEqualTo(Folding.words(other));
    }

    @Test
    void spacesInAKeyAreOneAndNoneAreAtItsEnds() {
        assertThat(Folding.key("\u00a0Port \t\u3000Ellen ")).isEqualTo("port ellen");
        assertThat(Folding.key("")).isEmpty();
    }

    @Test
    void wordsLeaveOutWhatIsNeitherLetterNorDigit() {
        assertThat(Folding.words("\u201cFerry\u201d to sail \u2014 at 9:30")).isEqualTo("ferrytosailat930");
        assertThat(Folding.words("Ferry to sail - at 9.30")).isEqualTo("ferrytosailat930");
        assertThat(Folding.words("* * *")).isEmpty();
    }

    @Test
    void noBreakSpacesAndTheMarkOfByteOrderAreSpaces() {
        for (char c : " \t\n\f\u00a0\u2007\u202f\u3000\ufeff".toCharArray()) {
            assertThat(Folding.isSpace(c)).as("U+%04X", (int) c).isTrue();
        }
        for (char c : "a-_\u200b\u00ad\u0000".toCharArray()) {
            assertThat(Folding.isSpace(c)).as("U+%04X", (int) c).isFalse();
        }
    }
}
