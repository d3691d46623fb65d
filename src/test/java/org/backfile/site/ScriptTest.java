package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests of the theme's scripts, which are scripts themselves: {@code src/test/js}, run by Node. */
class ScriptTest {

    private static final long LARGEST = 20 * 1024;

    @Test
    void theScriptsDoWhatTheirTestsSay() throws IOException, InterruptedException {
        var node = start("node", "--version");
        if (node == null) {
            String missing =
                    "\n*** SCRIPTS NOT TESTED: there is no node on this machine. On Debian:  apt-get install nodejs\n";
            System.out.println(missing);
            if (System.getenv("BACKFILE_BROWSER_REQUIRED") != null) {
                throw new AssertionError(missing);
            }
            abort(missing);
        }
        node.waitFor();
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

    /** Null when there is no such program. */
    private static Process start(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException noSuchProgram) {
            return null;
        }
    }
}
