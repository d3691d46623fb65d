package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.text.LostName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, in the locale of cron and of containers, where names of files are ASCII. */
@EnabledOnOs(OS.LINUX)
@Tag("external")
class LostNameTest {

    @TempDir
    private Path folder;

    private record Ended(int exitCode, String said) {}

    @BeforeEach
    void anArticleWithAnAsciiName() throws IOException {
        assumeTrue(LostName.encoding().equals("UTF-8"), "the tests themselves cannot make such a file here");
        Files.writeString(folder.resolve("site-config.yaml"), "");
        article("articles/ferry.txt", "Ferry to sail again on Monday");
    }

    private void article(String file, String headline) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "26 February 1987\n\n" + headline + "\n\nThe ferry has been repaired.\n");
    }

    private Ended run(String locale, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.backfile.cli.Main"));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", locale);
        int exitCode = builder.start().waitFor();
        return new Ended(exitCode, Files.readString(said, StandardCharsets.UTF_8));
    }

    private List<String> articlePages() throws IOException {
        Path day = folder.resolve("public/1987/02/26");
        try (Stream<Path> pages = Files.list(day)) {
            return pages.map(page -> page.getFileName().toString())
                    .filter(name -> !name.equals("index.html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aNameThatTheLocaleCannotHoldCostsItsOwnArticleOnly() throws Exception {
        article("articles/fähre.txt", "The other ferry");
        var ended = run("POSIX", "build");
        assertThat(ended.said()).contains("""
                articles/f\uFFFD\uFFFDhre.txt: error[file-unreadable]: has a name that is not in US-ASCII, the encoding of this locale
                  fix        set a locale with UTF-8 (LC_ALL=C.UTF-8), or rename it to ASCII
                  meanwhile  left out
                """).contains("1 of 1 text became articles");
        assertThat(ended.exitCode()).isZero();
        assertThat(articlePages()).containsExactly("ferry-to-sail-again-on-monday.html");

        assertThat(run("C.UTF-8", "build", "--strict").exitCode()).isZero();
        assertThat(articlePages()).containsExactly("ferry-to-sail-again-on-monday.html", "the-other-ferry.html");
    }

    @Test
    void aFolderOfSuchANameIsToldOnce() throws Exception {
        article("articles/Zürich/one.txt", "One ferry");
        article("articles/Zürich/two.txt", "Two ferries");
        var ended = run("POSIX", "build", "--strict");
        assertThat(ended.said()).containsOnlyOnce("file-unreadable").contains("articles/Z\uFFFD\uFFFDrich: error");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(articlePages()).containsExactly("ferry-to-sail-again-on-monday.html");
    }

    @Test
    void anOwnersPageOfSuchANameIsLeftOut() throws Exception {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/über.md"), "# About\n");
        assertThat(run("POSIX", "build").said()).contains("pages/\uFFFD\uFFFDber.md: error[file-unreadable]");
        assertThat(articlePages()).containsExactly("ferry-to-sail-again-on-monday.html");
    }

    @Test
    void aTemplateOfSuchANameStopsTheBuildBeforeAnythingIsWritten() throws Exception {
        Files.createDirectories(folder.resolve("templates/assets"));
        Files.writeString(folder.resolve("templates/assets/grün.css"), "a {}");
        var ended = run("POSIX", "build");
        assertThat(ended.said())
                .contains(
                        "templates/assets/gr\uFFFD\uFFFDn.css: error[file-unreadable]", "meanwhile  nothing was built")
                .doesNotContain("mistake in Backfile");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void aFolderInTheSettingsThatTheLocaleCannotHoldIsNamed() throws Exception {
        Files.writeString(folder.resolve("site-config.yaml"), "folders: { articles: ärticles }\n");
        var ended = run("POSIX", "build");
        assertThat(ended.said())
                .startsWith("ärticles: error[file-unreadable]: has a name that is not in US-ASCII")
                .doesNotContain("mistake in Backfile");
        assertThat(ended.exitCode()).isEqualTo(1);
    }

    @Test
    void anArgumentThatTheLocaleCannotHoldIsWrongUsage() throws Exception {
        var ended = run("POSIX", "build", "--output", "öffentlich");
        assertThat(ended.said())
                .startsWith("Invalid value for option '--output': ")
                .contains("is not in US-ASCII: set a locale with UTF-8 (LC_ALL=C.UTF-8)");
        assertThat(ended.exitCode()).isEqualTo(2);
    }

    @Test
    void whatParseCannotNameItRefuses() throws Exception {
        article("articles/fähre.txt", "The other ferry");
        var ended = run("POSIX", "parse", "--json", "articles");
        assertThat(ended.said())
                .contains("Ferry to sail again on Monday", "\"error\":\"has a name that is not in US-ASCII");
        assertThat(ended.exitCode()).isEqualTo(1);
    }

    @Test
    void aNameInAnotherEncodingIsToldInALocaleWithUtf8() throws Exception {
        String touch = "cp articles/ferry.txt \"articles/$(printf 'f\\344hre').txt\"";
        new ProcessBuilder("sh", "-c", touch).directory(folder.toFile()).start().waitFor();
        assertThat(run("C.UTF-8", "build").said())
                .contains(
                        "articles/f\uFFFDhre.txt: error[file-unreadable]: has a name that is not in UTF-8, ",
                        "fix        rename it\n");
    }
}
