package org.backfile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static long[] words(String... blocks) {
        return Words.hashesOf(List.of(blocks), 100);
    }

    @Test
    void theFingerprintIsThatOfTheWordsBetweenSpaces() {
        var ferry = Words.fingerprintOf("The ferry\nsails again.");
        assertThat(Words.fingerprintOf("\ufeff The  ferry\tsails\r\n\r\nagain.\n"))
                .isEqualTo(ferry);
        assertThat(Words.fingerprintOf("The ferry sails again!")).isNotEqualTo(ferry);
        assertThat(Words.fingerprintOf("The ferrysails again.")).isNotEqualTo(ferry);
        assertThat(Words.fingerprintOf("the ferry sails again.")).isNotEqualTo(ferry);
    }

    @Test
    void comparedWordsAreWithoutCaseAccentsAndMarks() {
        assertThat(words("The caf\u00e9 \u2013 \u201cOpen\u201d"))
                .isEqualTo(words("the CAFE -- *open*"))
                .hasSize(3);
        assertThat(words("one two", "three")).isEqualTo(words("one two three"));
        assertThat(words("1.5")).isEqualTo(words("1 5")).isNotEqualTo(words("15"));
        assertThat(words("... --- ...")).isEmpty();
    }

    @Test
    void eachCharacterOfAScriptWithoutSpacesIsAWord() {
        assertThat(words("\u6e2f\u306e\u706f\u53f0")).hasSize(4);
        assertThat(words("Port \u6e2f1987")).hasSize(3);
        assertThat(words("\u043f\u043e\u0440\u0442 \uad6d\uc81c")).hasSize(2);
    }

    @Test
    void noMoreThanTheLimitAreLookedAt() {
        assertThat(Words.hashesOf(List.of("one two three", "four"), 2)).isEqualTo(words("one two"));
    }
}
