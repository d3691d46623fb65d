package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.Tools;
import org.backfile.make.TestSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests of the theme's scripts, which are scripts themselves: {@code src/test/js}, run by Node. */
class ScriptTest {

    /**
     * A second on a slow line ("Slow 3G" of the browsers' developer tools, 400 kbit/s) brings 50,000 bytes; the page and
     * its style take less than 10,000 of them. The rest is for all scripts and files of the index together: how they
     * are parted matters less to a reader.
     */
    private static final int FIRST_QUERY_BYTES = 40_000;

    private static final int STORIES = 600;
    private static final int VOCABULARY = 20_000;

    @TempDir
    Path folder;

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
            run(Stream.concat(Stream.of("node", "--test"), tests.stream()));
        }
    }

    /** What a program says, line by line, when it ends well. */
    private static List<String> run(Stream<String> command) throws IOException, InterruptedException {
        var run = new ProcessBuilder(command.toArray(String[]::new))
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(said).isZero();
        return said.lines().toList();
    }

    @Test
    @Tag("external")
    void aFirstQueryIsAnsweredWithinASecondOnASlowLine() throws Exception {
        Tools.need("node");
        var site = new TestSite(folder);
        var random = new Random(1);
        for (int i = 0; i < STORIES; i++) {
            site.write(
                    "articles/" + i + ".txt",
                    "Date: " + (1950 + i % 50) + "-06-0" + (1 + i % 9) + "\nHeadline: " + words(random, 6) + "\n\n"
                            + words(random, 120) + "\n");
        }
        site.build();

        List<String> said = run(Stream.of(
                "node",
                "src/test/js/first-query.mjs",
                site.output().toString(),
                word(1) + " " + word(30),
                word(100) + " " + word(1_000),
                word(5_000),
                "nowhere"));

        assertThat(said).hasSize(4).allSatisfy(line -> {
            assertThat(line).matches("\\d+ bytes in \\d+ files, 4 of them scripts, for .*");
            assertThat(Integer.parseInt(line.substring(0, line.indexOf(' ')))).isLessThan(FIRST_QUERY_BYTES);
        });
    }

    /** As in any language, a word is the rarer the more others are more common than it is (Zipf's law). */
    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> word((int) Math.pow(VOCABULARY, random.nextDouble())))
                .collect(Collectors.joining(" "));
    }

    private static String word(int rank) {
        return rank == 0 ? "" : word(rank / 50) + "bdfgklmnrt".charAt(rank % 10) + "aeiou".charAt(rank / 10 % 5);
    }
}
