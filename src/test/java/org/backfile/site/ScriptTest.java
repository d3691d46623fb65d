package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.Tools;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests of the theme's scripts, which are scripts themselves: {@code src/test/js}, run by Node. */
class ScriptTest {

    private static final long LARGEST = 20 * 1024;

    @Test
    @Tag("external")
    void theScriptsDoWhatTheirTestsSay() throws IOException, InterruptedException {
        Tools.need("node");
        try (Stream<Path> files = Files.list(Path.of("src/test/js"))) {
            List<String> tests = files.map(Path::toString)
                    .filter(file -> file.endsWith(".test.mjs"))
                    .sorted()
                    .toList();
            assertThat(tests).isNotEmpty();
            var run = start(
                    Stream.concat(Stream.of("node", "--test"), tests.stream()).toArray(String[]::new));
            String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(run.exitValue()).as(said).isZero();
        }
    }

    @Test
    void noScriptIsLargerThanAReaderOnASlowLineShouldWaitFor() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates/assets"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".js")))
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LARGEST));
        }
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
