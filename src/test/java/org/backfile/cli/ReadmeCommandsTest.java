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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says can be typed. */
class ReadmeCommandsTest {

    private static final Pattern COMMAND = Pattern.compile("(?:^|`)\\./backfile ([^`\\n]+)", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    static List<String> commands() throws IOException {
        return COMMAND.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(command -> command.group(1))
                .toList();
    }

    private int run(String command, String... more) {
        var arguments = new ArrayList<String>();
        WORD.matcher(command)
                .results()
                .forEach(word -> arguments.add(word.group(1) == null ? word.group(2) : word.group(1)));
        arguments.addAll(List.of(more));
        var nowhere = new PrintWriter(new StringWriter());
        return Main.run(new Terminal(nowhere, nowhere, false), folder, arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsUnderstood(String command) {
        assertThat(run(command, command.endsWith("--help") ? new String[0] : new String[] {"--help"}))
                .as(command)
                .isZero();
    }

    @Test
    void everyCommandThatPeopleNeedIsInIt() throws IOException {
        Stream<String> named = commands().stream().map(command -> command.split(" ")[0]);
        assertThat(named)
                .contains("build", "parse", "check", "publish", "preview", "init", "new", "config", "completion");
    }

    @Test
    void aSiteIsBegunBuiltAndLookedOverAsItSays() throws IOException {
        Files.createDirectories(folder.resolve("path/to/my-archive/texts"));
        Files.writeString(
                folder.resolve("path/to/my-archive/texts/ferry.txt"),
                "26 February 1987\n\nFerry to sail again\n\nThe ferry has been repaired.\n");
        assertThat(run("init path/to/my-archive --from path/to/my-archive/texts"))
                .isZero();
        assertThat(run("build path/to/my-archive")).isZero();
        assertThat(run("check path/to/my-archive")).isZero();
        assertThat(run("new \"Ferry sails again\" --section City")).isZero();
        assertThat(run("config path/to/my-archive")).isZero();
    }
}
