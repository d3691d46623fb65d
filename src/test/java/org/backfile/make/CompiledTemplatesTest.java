package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample archive with templates that are compiled, and with the same templates filled by Pebble itself. */
class CompiledTemplatesTest {

    /** Writes nothing, and is not compiled. */
    private static final String LEFT_TO_PEBBLE = "{% cache \"nothing\" %}{% endcache %}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"default, templates, en-GB, ''", "plain, themes/plain, de, 'url: https://example.org/'"})
    void everyPageIsWrittenAsByPebble(String theme, String templates, String language, String url) throws IOException {
        copy(Path.of("articles"), folder.resolve("articles"));
        copy(Path.of("docs/publishing"), folder.resolve("pages"));
        var site = new TestSite(folder)
                .write(
                        "site-config.yaml",
                        "site:\n  language: " + language + "\n  " + url + "\nlook: { theme: " + theme + " }\n");
        site.build();
        var compiled = TestSite.contents(site.output());

        String base = Files.readString(Path.of(templates, "base.peb"));
        site.write("templates/base.peb", base + LEFT_TO_PEBBLE).build();
        compiled.remove(".backfile/record");
        assertThat(compiled).hasSizeGreaterThan(200);
        assertThat(TestSite.contents(site.output())).containsAllEntriesOf(compiled);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
