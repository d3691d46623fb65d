package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code init}, {@code new} and {@code config}: what a person does before the first build. */
class FirstStepsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), folder, arguments);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void aNewSiteBuildsWithoutAWarning() throws IOException {
        assertThat(run("init", "harbour-post")).isZero();
        assertThat(out.toString()).isEqualTo("""
                wrote site-config.yaml
                wrote articles/2023/2023-12-10-the-first-article.txt
                wrote .gitignore
                Next: backfile build harbour-post
                """);
        assertThat(Files.readString(folder.resolve("harbour-post/site-config.yaml")))
                .contains("title: Harbour post");

        assertThat(run("build", "harbour-post", "--strict")).as(err.toString()).isZero();
        assertThat(folder.resolve("harbour-post/public/2023/12/10/the-first-article-of-this-archive.html"))
                .exists();
    }

    @Test
    void whatIsThereIsLeftAsItIs() throws IOException {
        write("site-config.yaml", "site: { title: Mine }\n");

        assertThat(run("init")).isZero();

        assertThat(Files.readString(folder.resolve("site-config.yaml"))).isEqualTo("site: { title: Mine }\n");
        assertThat(out.toString()).contains("left site-config.yaml as it is");
    }

    @Test
    void aSiteForTextsThatAreThereSaysWhatItSeesAndFitsThem() throws IOException {
        write(
                "texte/Sport/a.txt",
                "Datum: 13/02/1987\nTitel: Der Hafen bleibt offen\n\nDer Hafen bleibt auch im Winter offen, sagte die Behörde, und das ist für die Stadt nicht schlecht.\n");
        write(
                "texte/Sport/b.txt",
                "Datum: 02/03/1988\nTitel: Die Fähre fährt\n\nDie Fähre fährt wieder, und die Leute auf der Insel sind froh, dass sie nicht mehr warten müssen.\n");
        write(
                "texte/1990/c.md",
                "# Ohne Datum\n\nEin Text, der nicht sagt, wann er erschienen ist, und den man doch lesen kann.\n");
        Files.write(
                folder.resolve("texte/1990/d.txt"),
                "Datum: 1990-01-02\nTitel: Größe\n\nDie Größe der Fähre ist für den Hafen nicht schlecht, und das ist auch gut so.\n"
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("init", "--from", "texte")).as(err.toString()).isZero();

        assertThat(out.toString()).startsWith("""
                texts      4 (1 md, 3 txt)
                dates      1987-02-13 to 1990-01-02, 1 without
                           1 such as 02/03/1987; the others show that the day comes first
                languages  4 de
                encodings  UTF-8, but for 1 windows-1252
                folders    2 Sport
                """);
        assertThat(Files.readString(folder.resolve("site-config.yaml")))
                .contains("language: de\n", "articles: texte\n", "order: day-month\n");
        assertThat(folder.resolve("articles")).doesNotExist();
    }

    @Test
    void textsOutsideOfTheSiteAreAWrongUsage() throws IOException {
        write("site/x.txt", "");
        write("texts/a.txt", "A.\n");

        assertThat(run("init", "site", "--from", "texts")).isEqualTo(2);
        assertThat(err.toString()).contains("--from takes a folder inside the site's own");
        assertThat(run("init", "--from", "nowhere")).isEqualTo(2);
    }

    @Test
    void aNewArticleLiesInItsYearAndIsUnderstood() throws IOException {
        run("init");
        assertThat(run("new", "Ferry sails again", "--date", "1987-02-26", "--section", "City"))
                .isZero();

        assertThat(out.toString()).endsWith("articles/1987/1987-02-26-ferry-sails-again.txt\n");
        assertThat(Files.readString(folder.resolve("articles/1987/1987-02-26-ferry-sails-again.txt")))
                .isEqualTo("Headline: Ferry sails again\nDate: 1987-02-26\nSection: City\n\n");

        run("new", "Ferry sails again", "--date", "1987-02-26");
        assertThat(folder.resolve("articles/1987/1987-02-26-ferry-sails-again-2.txt"))
                .exists();
        assertThat(run("build", "--strict")).as(err.toString()).isZero();
    }

    @Test
    void aNewArticleHasTodaysDateUnlessAnotherIsGiven() throws IOException {
        write("articles/old.txt", "A text.\n");

        assertThat(run("new", "Today")).isZero();

        assertThat(out.toString()).matches("articles/\\d{4}-\\d\\d-\\d\\d-today\\.txt\\n");
        assertThat(run("new", " ")).isEqualTo(2);
        assertThat(run("new", "Then", "--date", "yesterday")).isEqualTo(2);
    }

    @Test
    void anEditorIsStartedWhenOneIsAskedForAndNamed() {
        assertThat(run("new", "Edited", "--edit"))
                .isEqualTo(System.getenv("EDITOR") == null && System.getenv("VISUAL") == null ? 2 : 0);
    }

    @Test
    void theSettingsThatHoldAreAConfigurationAndSayWhereTheyComeFrom() throws IOException {
        write(
                "site-config.yaml",
                "site:\n  title: \"Post: 'The' \\\"Harbour\\\"\"\nlook: { accent: '#123' }\nnavigation:\n- { label: A, to: a/ }\n- { label: B, to: b/ }\n");
        assertThat(run("config")).isZero();
        String printed = out.toString();

        assertThat(printed)
                .contains(
                        "  title: \"Post: 'The' \\\"Harbour\\\"\"",
                        "# line 2",
                        "  language: en                                  # default",
                        "  accent: \"#112233\"",
                        "  - label: B                                    # line 6");
        write("site-config.yaml", printed);
        out.getBuffer().setLength(0);
        assertThat(run("config")).as(err.toString()).isZero();
        assertThat(withoutComments(out.toString())).isEqualTo(withoutComments(printed));
    }

    private static String withoutComments(String yaml) {
        return yaml.replaceAll(" +# .*", "");
    }

    @Test
    void theEditorOfTheEnvironmentGetsTheNewFile() throws IOException {
        run("init");
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        var environment = Map.of("VISUAL", "rm -f", "EDITOR", "false");
        assertThat(Main.run(
                        new Surroundings(terminal, folder, environment, Clock.systemUTC()),
                        "new",
                        "Removed by its editor",
                        "--edit"))
                .isZero();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.toString().contains("removed-by-its-editor"));
        }
    }
}
