package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which words a template has, with all that it uses. */
class TemplateTextTest {

    private static boolean hasCount(String... namesAndTexts) {
        Map<String, ThemeFile> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(
                    namesAndTexts[i],
                    ThemeFile.of(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return TemplateText.of("article.peb", files).hasWord("count");
    }

    @Test
    void aWordOfItsOwnIsOne() {
        assertThat(hasCount("article.peb", "{{ topic.count }}")).isTrue();
        assertThat(hasCount("article.peb", "{{ topic['count'] }}")).isTrue();
        assertThat(hasCount("article.peb", "{{ topic.counts }} {{ account }}")).isFalse();
    }

    @Test
    void aWordOfAFileThatItUsesIsOneHoweverFarAway() {
        assertThat(hasCount(
                        "article.peb",
                        "{%- extends 'base.peb' %}",
                        "base.peb",
                        "{% include \"parts/tags.peb\" %}{% import \"article.peb\" %}",
                        "parts/tags.peb",
                        "{{ count }}"))
                .isTrue();
    }

    @Test
    void aWordOfAFileThatItDoesNotUseIsNone() {
        assertThat(hasCount("article.peb", "{{ topic.name }}", "day.peb", "{{ day.count }}"))
                .isFalse();
    }

    @Test
    void aFileWhoseNameIsWorkedOutMayBeAny() {
        assertThat(hasCount("article.peb", "{% include kind %}", "day.peb", "{{ day.count }}"))
                .isTrue();
        assertThat(hasCount("article.peb", "{% include \"parts/\" ~ kind %}", "day.peb", "{{ day.count }}"))
                .isTrue();
    }
}
