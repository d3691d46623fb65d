package org.backfile.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code docs/command-line.md}: what stands below its first section is written from the commands themselves, with
 * {@code -Dgolden=write}. The examples in it are run by {@link DocumentedCommandsTest}.
 */
class CommandLinePageTest {

    private static final Path PAGE = Path.of("docs/command-line.md");
    private static final String BEGIN = "## backfile\n";

    private static CommandSpec program() {
        var nowhere = new PrintWriter(PrintWriter.nullWriter());
        var surroundings = new Surroundings(
                new Terminal(nowhere, nowhere, false), Path.of("").toAbsolutePath(), Map.of(), Clock.systemUTC());
        return Program.whole(surroundings).getCommandSpec();
    }

    private static Stream<CommandSpec> commands() {
        return Stream.concat(
                Stream.of(program()),
                program().subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(command -> !command.usageMessage().hidden()));
    }

    @Test
    void itHasEveryCommandWithAllItsOptionsAndExamples() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN));
        String expected = before + commands().map(CommandLinePageTest::section).collect(joining("\n"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    @Test
    void itTellsEachExitCodeAsTheHelpDoes() throws IOException {
        String told = Stream.of(program().usageMessage().footer())
                .filter(line -> line.startsWith("Exit codes:"))
                .findFirst()
                .orElseThrow();
        String page = Files.readString(PAGE);
        for (String code :
                told.replaceFirst("Exit codes: ", "").replaceFirst("\\.$", "").split(", ")) {
            String[] numberAndMeaning = code.split(" ", 2);
            assertThat(page).contains("| " + numberAndMeaning[0] + " | " + numberAndMeaning[1]);
        }
    }

    private static String section(CommandSpec command) {
        var text = new StringBuilder("## " + command.qualifiedName(" ") + "\n\n"
                + joined(command.usageMessage().description()) + "\n\n");
        text.append("```text\n").append(synopsis(command)).append("\n```\n\n");
        List<String> rows = Stream.of(
                        command.subcommands().values().stream()
                                .map(CommandLine::getCommandSpec)
                                .filter(other -> !other.usageMessage().hidden())
                                .map(other -> row(
                                        "[`" + other.name() + "`](#backfile-" + other.name() + ")",
                                        other.usageMessage().description())),
                        command.positionalParameters().stream()
                                .map(parameter -> row("`" + parameter.paramLabel() + "`", parameter.description())),
                        command.options().stream().map(option -> row(names(option), option.description())))
                .flatMap(row -> row)
                .toList();
        text.append("| | |\n|---|---|\n").append(String.join("", rows));
        List<String> examples = Stream.of(command.usageMessage().footer())
                .filter(line -> line.startsWith("  "))
                .map(CommandLinePageTest::example)
                .toList();
        text.append(examples.isEmpty() ? "" : "\n```sh\n" + String.join("\n", examples) + "\n```\n");
        Stream.of(command.usageMessage().footer())
                .filter(line -> line.matches("\\w.*[^:]") && !line.startsWith("Exit codes:"))
                .forEach(line -> text.append('\n').append(line).append('\n'));
        return text.toString();
    }

    private static String synopsis(CommandSpec command) {
        return command.qualifiedName(" ")
                + (command.options().isEmpty() ? "" : " [OPTIONS]")
                + command.positionalParameters().stream()
                        .map(parameter -> parameter.arity().min() == 0
                                ? " [" + parameter.paramLabel() + "]"
                                : " " + parameter.paramLabel())
                        .collect(joining())
                + (command.subcommands().isEmpty() ? "" : " COMMAND");
    }

    private static String names(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        return Arrays.stream(option.names())
                .map(name -> "`" + name + value + "`")
                .collect(joining(", "));
    }

    private static String row(String name, String... description) {
        return "| " + name + " | " + joined(description).replace("|", "\\|") + " |\n";
    }

    private static String joined(String... lines) {
        return String.join(" ", lines).replace("%%", "%");
    }

    /** What the help says beside a command becomes a comment. */
    private static String example(String line) {
        return line.strip().replaceFirst(" {2,}(?=\\S)", "  # ");
    }
}
