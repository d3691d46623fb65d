package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines are code: C; others: a point. Lines are separated by a slash. */
class CodeFenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ```/a/```/b                 | CCC.
            ~~~/a/~~~/b                 | CCC.
            ```/~~~/a/```/b             | CCCC.
            ~~~/```/a/~~~/b             | CCCC.
            ````/```/a/````/b           | CCCC.
            ```/a/`````/b               | CCC.
            ``` java/a/``` java/```/b   | CCCC.
            ~~~ a`b/c/~~~/d             | CCC.
            a/```/b                     | .CC
            ``/a/``                     | ...
            ``` a ``` b/c               | ..
            '    ```/a'                 | ..
            '   ```/a/  ```/b'          | CCC.
            """)
    void onlyItsOwnMarkClosesAFence(String lines, String code) {
        var fence = new CodeFence();
        assertThat(Stream.of(lines.split("/"))
                        .map(line -> fence.next(line) ? "C" : ".")
                        .collect(Collectors.joining()))
                .isEqualTo(code);
    }

    @Test
    void aFootnoteBehindAFenceOfOtherMarksIsCode() {
        var article = parsed("ferry.md", "# Ferry\n\n~~~\n```\n[^1]: code\n~~~\n\nIt sails.[^1]\n")
                .article();

        assertThat(article.blocks()).hasSize(2);
        assertThat(article.blocks().get(0).text()).contains("[^1]: code");
    }

    @Test
    void aReferenceInCodeBetweenOtherFencesStays() {
        var article = parsed("ferry.md", "# Ferry\n\n```\n~~~\n&eacute;\n```\n\nCaf&eacute;.\n")
                .article();

        assertThat(article.blocks()).extracting(Block::text).containsExactly("```\n~~~\n&eacute;\n```", "Café.");
    }
}
