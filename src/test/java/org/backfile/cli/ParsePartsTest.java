package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.backfile.source.Digest.FERRY;
import static org.backfile.source.Digest.STORM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backfile.source.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code backfile parse} prints of a file that holds several texts. */
class ParsePartsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void twoFiles() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/ferry.txt"), FERRY);
        Files.writeString(folder.resolve("articles/week.digest"), Digest.of(FERRY, STORM));
    }

    private String parse(String... arguments) {
        var out = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(new StringWriter()), false);
        var surroundings = new Surroundings(terminal, folder, Map.of(), Clock.systemUTC());
        var command = new CommandLine(new ParseCommand(surroundings, List.of(new Digest())));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        assertThat(command.execute(arguments)).isZero();
        terminal.out().flush();
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void eachTextIsAnObjectThatSaysItsPartOfTheFile() throws IOException {
        var objects = new ArrayList<JsonNode>();
        for (String line : parse("--json", "articles").lines().toList()) {
            objects.add(new ObjectMapper().readTree(line));
        }

        assertThat(objects)
                .extracting(
                        json -> json.get("file").asText(),
                        json -> json.path("part").asInt(-1),
                        json -> json.get("headline").asText())
                .containsExactly(
                        tuple("articles/ferry.txt", -1, "Ferry to sail again"),
                        tuple("articles/week.digest", 1, "Ferry to sail again"),
                        tuple("articles/week.digest", 2, "Storm takes the old pier"));
        assertThat(objects.get(2).at("/diagnostics/0/line").asInt()).isEqualTo(7);
    }

    @Test
    void theListingCountsTheLinesOfTheWholeFile() {
        assertThat(parse("articles/week.digest")).contains("articles/week.digest:7 (utf-8)\n", """
                     7  headline     Storm takes the old pier
                     9  paragraph    Nobody was hurt.
                """);
    }
}
