package org.backfile.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pebble would fill them as well, several times slower, and nobody would notice. */
class ThemesAreCompiledTest {

    private static final String ENDING = ".peb";

    @ParameterizedTest
    @ValueSource(strings = {"templates", "themes/plain"})
    void noTemplateOfAThemeOfOursIsLeftToPebble(String folder) throws IOException {
        Map<String, String> files = filesIn(Path.of(folder));
        var templates = TemplatesForTests.of(files, TemplatesForTests.shared(""));
        assertThat(files.keySet())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        name -> assertThat(templates.isCompiled(name, "../")).isTrue());
    }

    private static Map<String, String> filesIn(Path folder) throws IOException {
        var files = new HashMap<String, String>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file :
                    found.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
