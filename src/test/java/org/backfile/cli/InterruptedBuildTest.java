package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, when someone types Ctrl-C. */
@DisabledOnOs(OS.WINDOWS)
@Tag("external")
class InterruptedBuildTest {

    private static final int ARTICLES = 700;

    @TempDir
    private Path folder;

    /** The system's way to start a program that heeds SIGINT even where the tests were started by one that does not. */
    private static boolean isInterruptHeeded() throws Exception {
        try {
            return new ProcessBuilder("env", "--default-signal=INT", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private Process build(String output) throws IOException {
        var command = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.backfile.cli.Main",
                "build",
                "--output",
                output));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    @Test
    void aBuildThatIsInterruptedSaysSoInOneLineLeavesEveryFileWholeAndIsCompletedByTheNext() throws Exception {
        assumeTrue(isInterruptHeeded(), "there is no env --default-signal on this machine");
        for (int i = 0; i < ARTICLES; i++) {
            Path article = folder.resolve("articles/" + i % 10 + "/" + i + ".txt");
            Files.createDirectories(article.getParent());
            Files.writeString(
                    article,
                    (i % 28 + 1) + " " + (i % 2 == 0 ? "May" : "June") + " 1987\n\nFerry number " + i + " sails\n\n"
                            + "It sailed. ".repeat(200) + "\n");
        }
        Files.writeString(folder.resolve("site-config.yaml"), "");

        Process build = build("public");
        while (build.isAlive() && pagesIn(folder.resolve("public")).size() < 100) {
            build.waitFor(2, TimeUnit.MILLISECONDS);
        }
        new ProcessBuilder("kill", "-INT", String.valueOf(build.pid())).start().waitFor();

        assertThat(build.waitFor()).isEqualTo(130);
        assertThat(Files.readAllLines(folder.resolve("said.txt")))
                .endsWith(TerminalProgress.FAREWELL)
                .allMatch(line -> line.equals(TerminalProgress.FAREWELL) || line.matches("(reading|writing): .*"));
        List<Path> pages = pagesIn(folder.resolve("public"));
        assertThat(pages).hasSizeBetween(100, ARTICLES);
        assertThat(pages)
                .allSatisfy(page -> assertThat(Files.readString(page).strip()).endsWith("</html>"));

        assertThat(build("public").waitFor()).isZero();
        assertThat(build("fresh").waitFor()).isZero();
        assertThat(contents(folder.resolve("public"))).isEqualTo(contents(folder.resolve("fresh")));
    }

    private static List<Path> pagesIn(Path site) {
        try (Stream<Path> files = Files.exists(site) ? Files.walk(site) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        } catch (IOException | UncheckedIOException atWork) {
            // What was listed is gone already.
            return List.of();
        }
    }

    private static Map<String, String> contents(Path site) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        site.relativize(file).toString(),
                        Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.size(file));
            }
        }
        return contents;
    }
}
