package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void everyCodeAndNoOtherIsExplained() throws IOException {
        var explained = Files.readAllLines(Path.of("docs/diagnostics.md")).stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4));
        assertThat(explained)
                .containsExactlyElementsOf(
                        Arrays.stream(Code.values()).map(Code::word).toList());
    }

    @Test
    void theExplanationNamesTheSeverity() throws IOException {
        String page = Files.readString(Path.of("docs/diagnostics.md"));
        for (Code code : Code.values()) {
            assertThat(page).contains(code.severity().word() + "[" + code.word() + "]");
        }
    }

    @Test
    void theExplanationSaysHowOftenItFires() throws IOException {
        String[] explanations = Files.readString(Path.of("docs/diagnostics.md")).split("(?m)^### ");
        assertThat(Arrays.stream(explanations).skip(1))
                .allSatisfy(explanation -> assertThat(explanation)
                        .containsPattern("(?m)^Fires: (never in these archives|"
                                + "\\d+ \\(wire stories\\), \\d+ \\(mixed forms\\), \\d+ \\(sample\\))\\.$"));
    }
}
