package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> NAMES = List.of("title", "tagline", "language", "time-zone", "url", "label");

    @ParameterizedTest
    @CsvSource({
        "tittle, title",
        "titl, title",
        "langauge, language",
        "lable, label",
        "timezone, time-zone",
        "ur, url",
        "title, title"
    })
    void aSlipOfThePenIsUndone(String typed, String meant) {
        assertThat(Suggestion.nearest(typed, NAMES)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"headline", "subtitles", "x", "''"})
    void anotherWordIsLeftAlone(String typed) {
        assertThat(Suggestion.nearest(typed, NAMES)).isEmpty();
    }

    @Test
    void theFewestChangesWinAndThenTheFirst() {
        assertThat(Suggestion.nearest("footers", List.of("folders", "footer"))).hasValue("footer");
        assertThat(Suggestion.nearest("bat", List.of("cat", "hat"))).hasValue("cat");
        assertThat(Suggestion.nearest("bat", List.of("hat", "cat"))).hasValue("hat");
    }
}
