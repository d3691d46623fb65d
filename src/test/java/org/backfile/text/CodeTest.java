package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeTest {

    /** A code as an argument; comparing with one and looking up its count name it without giving it a message. */
    private static final Pattern IN_A_MESSAGE = Pattern.compile("(?<!== |!= |getOrDefault\\(|\\w)Code\\.([A-Z_]+)\\b");

    /**
     * A code with two messages, since the fixes differ: a folder that the next build completes is of {@code output},
     * which knows no commands; a single file is of the command that was to write it.
     */
    private static final Map<Code, Set<String>> OF_TWO_CLASSES =
            Map.of(Code.OUTPUT_UNWRITABLE, Set.of("FileProblem.java", "OutputFolder.java"));

    @Test
    void everyCodeIsWordedInOneClass() throws IOException {
        var classes = new EnumMap<Code, Set<String>>(Code.class);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(file -> file.toString().endsWith(".java"))::iterator) {
                IN_A_MESSAGE
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(name -> classes.computeIfAbsent(Code.valueOf(name.group(1)), code -> new TreeSet<>())
                                .add(file.getFileName().toString()));
            }
        }
        assertThat(classes).containsOnlyKeys(Code.values());
        assertThat(classes)
                .allSatisfy((code, files) -> assertThat(files)
                        .as(code.word())
                        .isEqualTo(OF_TWO_CLASSES.getOrDefault(
                                code, Set.of(files.iterator().next()))));
    }

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
