package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.make.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The value {@code body} of a template: bytes to copy, or a text like any other. */
class PrintedBodyTest {

    private static final String HTML = """
            <p id="p1"><a class="pin" href="#p1" aria-label="Paragraph 1"></a>The ferry – sailed.</p>
            <p id="p2"><a class="pin" href="#p2" aria-label="Paragraph 2"></a>It came back.</p>
            """;

    @TempDir
    Path folder;

    @Test
    void rawItIsHtml() throws IOException {
        assertThat(page("[{{ body | raw }}]")).isEqualTo("[" + HTML + "]");
    }

    @Test
    void otherwiseItIsEscaped() throws IOException {
        assertThat(page("{{ body }}")).startsWith("&lt;p id=&quot;p1&quot;&gt;").endsWith("It came back.&lt;/p&gt;\n");
    }

    @Test
    void filtersAndConditionsTakeItAsText() throws IOException {
        assertThat(page("{% if body is not empty and body contains 'ferry' %}{{ body | length }}{% endif %}"))
                .isEqualTo(Integer.toString(HTML.length()));
        assertThat(page("{% set text = body | raw %}{{ text }}{{ body | upper | slice(0, 2) | raw }}"))
                .isEqualTo(HTML + "<P");
    }

    private String page(String template) throws IOException {
        var site = new TestSite(folder).write("templates/article.peb", template).write("articles/a.txt", """
                        Headline: Ferry sails
                        Date: 26 February 1987

                        The ferry – sailed.

                        It came back.
                        """);
        site.build();
        return Files.readString(site.output().resolve("1987/02/26/ferry-sails.html"));
    }
}
