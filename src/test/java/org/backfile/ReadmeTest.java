package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.intake.TextForms;
import org.junit.jupiter.api.Test;

/** What the README says is so. */
class ReadmeTest {

    @Test
    void everyFileThatItNamesIsThere() throws IOException {
        var missing = new ArrayList<String>();
        var names = Pattern.compile("`?\\(?((?:docs|articles|templates|bench|pages)/[\\w./-]*\\w)");
        var matcher = names.matcher(Files.readString(Path.of("README.md")));
        while (matcher.find()) {
            if (!Files.exists(Path.of(matcher.group(1)))) {
                missing.add(matcher.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void itsExampleOfATextIsUnderstoodAsItSays() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int from = lines.indexOf("    December 10, 2023");
        int to = lines.indexOf("    A second look into the holds.");
        String text = String.join(
                "\n", lines.subList(from, to + 1).stream().map(String::strip).toList());

        var article =
                TextForms.parser(Optional.empty()).parse("grain.txt", text).article();

        assertThat(article.headline()).hasValue("Grain ships wait a ninth day at the northern mole");
        assertThat(article.published().orElseThrow().date()).hasToString("2023-12-10");
        assertThat(article.topics()).containsExactly("shipping", "trade");
        assertThat(article.authors()).containsExactly("Mariam Osei");
        assertThat(article.dateline().orElseThrow().text()).isEqualTo("PORT ELLERY, Dec 10 (Harbour Post)");
        assertThat(article.crossheads()).containsExactly("what the insurers want");
        assertThat(article.paragraphs())
                .containsExactly("Fourteen ships with wheat lie off the mole.", "A second look into the holds.");
    }
}
