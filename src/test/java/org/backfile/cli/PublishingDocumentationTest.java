package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.config.ConfigReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the pages on publishing say can be typed. */
class PublishingDocumentationTest {

    private static final Path PAGES = Path.of("docs/publishing");

    static List<String> commands() throws IOException {
        var commands = new ArrayList<String>();
        for (Path page : pages()) {
            Pattern.compile("^ {4,8}backfile (publish.*)$", Pattern.MULTILINE).matcher(Files.readString(page)).results()
                    .forEach(command -> commands.add(command.group(1)));
        }
        return commands;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsUnderstood(String command) {
        var arguments = new ArrayList<>(List.of(command.split(" ")));
        int to = arguments.indexOf("--to");
        if (to > 0) {
            assertThat(ConfigReader.destination(arguments.get(to + 1))).isPresent();
        }
        arguments.add("--help");
        var said = new StringWriter();
        var writer = new PrintWriter(said);
        assertThat(Main.run(new Terminal(writer, writer, false), Path.of(""), arguments.toArray(String[]::new))).as(said.toString()).isZero();
    }

    @Test
    void thereAreSuchCommands() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(8);
    }

    @Test
    void everyPageAndExampleThatIsNamedIsThere() throws IOException {
        for (Path page : pages()) {
            Pattern.compile("\\]\\(([\\w./-]+)\\)").matcher(Files.readString(page)).results()
                    .forEach(link -> assertThat(PAGES.resolve(link.group(1))).as(page.toString()).exists());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-pages.yml", "gitlab-ci.yml"})
    void theExamplesAreYaml(String file) throws IOException {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(PAGES.resolve(file)));
        assertThat(read).asString().contains("backfile build ");
    }
}
