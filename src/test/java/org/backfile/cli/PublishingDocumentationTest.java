package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the pages on publishing name is there; their commands are run by {@link DocumentedCommandsTest}. */
class PublishingDocumentationTest {

    private static final Path PAGES = Path.of("docs/publishing");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyPageAndExampleThatIsNamedIsThere() throws IOException {
        for (Path page : pages()) {
            Pattern.compile("\\]\\(([\\w./-]+)\\)")
                    .matcher(Files.readString(page))
                    .results()
                    .forEach(link -> assertThat(PAGES.resolve(link.group(1)))
                            .as(page.toString())
                            .exists());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-pages.yml", "gitlab-ci.yml"})
    void theExamplesAreYaml(String file) throws IOException {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(PAGES.resolve(file)));
        assertThat(read).asString().contains("backfile build ");
    }
}
