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

    @Test
    void aVariableIsOnlyPrintedWhereEveryTagWithItIsThePrintedOne() {
        assertThat(printsBody("<body class=\"body\">{{ body | raw }}{{body|raw}}{{- body | raw -}}</body>"))
                .isTrue();
        assertThat(printsBody("{{ title }}")).isTrue();
        assertThat(printsBody("{% if body is not empty %}{{ body | raw }}{% endif %}"))
                .isFalse();
        assertThat(printsBody("{{ body }}")).isFalse();
        assertThat(printsBody("{{ body | raw | upper }}")).isFalse();
        assertThat(printsBody("{% set text =\nbody %}")).isFalse();
        assertThat(printsBody("{% include \"part.peb\" %}")).isFalse();
    }

    private static boolean printsBody(String template) {
        Map<String, ThemeFile> files = new TreeMap<>();
        files.put("article.peb", ThemeFile.of("article.peb", template.getBytes(StandardCharsets.UTF_8)));
        files.put("part.peb", ThemeFile.of("part.peb", "{{ body | length }}".getBytes(StandardCharsets.UTF_8)));
        return TemplateText.of("article.peb", files).onlyPrints("body");
    }
}
