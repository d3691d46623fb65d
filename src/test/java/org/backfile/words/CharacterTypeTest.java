package org.backfile.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterTypeTest {

    @ParameterizedTest
    @CsvSource({
        "LETTER,    aZéßЖع한क, letters of scripts with spaces",
        "LETTER,    \u0301\u093f\u20dd, an accent; a vowel of Hindi; a circle around a letter",
        "LETTER,    𝒜, a letter of two UTF-16 units",
        "SPACELESS, 京のカท𠮷, letters of scripts without spaces",
        "SPACELESS, \u0e35\u30fc\u3099, a vowel of Thai; the long vowel and the voicing mark of Japanese",
        "DIGIT,     09٣४, decimal digits of any script",
        "OTHER,     _'-.½²№🙂\u3000\u3007, signs; numbers that are no digits; pictures; spaces"
    })
    void aCharacterIsOfOneType(CharacterType type, String characters, String description) {
        assertThat(characters.codePoints())
                .as(description)
                .allSatisfy(c -> assertThat(CharacterType.of(c)).isEqualTo(type));
    }

    @Test
    void aLetterOrMarkIsOfAScriptWithSpacesOrWithout() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> CharacterType.isLetterOrMark(c)
                                != Set.of(CharacterType.LETTER, CharacterType.SPACELESS)
                                        .contains(CharacterType.of(c))))
                .isEmpty();
    }
}
