package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.publish.SiteFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

    @TempDir
    private Path folder;

    private Path site;
    private Path www;

    /** What a command printed and how it ended. */
    private record Ended(int exitCode, String out, String err) {}

    @BeforeEach
    void aSite() throws IOException {
        site = folder.resolve("site");
        www = folder.resolve("www");
        write("articles/ferry.txt", "26 February 1987\n\nFerry to sail again\n\nThe ferry has been repaired.\n");
        write("site-config.yaml", "");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(site.resolve(file).getParent());
        Files.writeString(site.resolve(file), text);
    }

    private Ended run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), site, arguments);
        return new Ended(exitCode, out.toString(), err.toString());
    }

    @Test
    void itExplainsItselfWithExamples() {
        assertThat(run("publish", "--help").out())
                .contains("Usage: backfile publish", "Examples:", "--dry-run", "git:BRANCH, s3://BUCKET/PREFIX");
    }

    @Test
    void itBuildsTheSiteAndPublishesIt() {
        var published = run("publish", "--to", "../www");
        assertThat(published.exitCode()).isZero();
        assertThat(published.out()).isEmpty();
        assertThat(published.err())
                .contains("1 of 1 text became articles")
                .containsPattern(
                        "published to \\.\\./www: \\d+ files added, 0 changed, 0 removed, 0 unchanged; [\\d.]+ kB brought over\n");
        assertThat(SiteFolder.contents(www))
                .isEqualTo(SiteFolder.contents(site.resolve("public")))
                .containsKeys("index.html", ".nojekyll");

        assertThat(run("publish", "--to", "../www").err())
                .containsPattern("nothing changed at \\.\\./www: \\d+ files are as they should be\n");
    }

    @Test
    void withoutBuildingItPublishesWhatIsThere() throws IOException {
        run("build");
        write("articles/ferry.txt", "26 February 1987\n\nFerry sails\n\nThe ferry has been repaired.\n");
        assertThat(run("publish", "--to", "../www", "--no-build").exitCode()).isZero();
        assertThat(www.resolve("1987/02/26/ferry-to-sail-again.html")).exists();
    }

    @Test
    void aDryRunListsWhatWouldChangeAndChangesNothing() throws IOException {
        run("publish", "--to", "../www");
        var before = SiteFolder.contents(www);
        write("articles/ferry.txt", "26 February 1987\n\nFerry sails\n\nThe ferry has been repaired.\n");
        run("build");

        var dry = run("publish", "--to", "../www", "--dry-run");

        assertThat(dry.exitCode()).isZero();
        assertThat(dry.out())
                .contains("add     1987/02/26/ferry-sails.html  ", "change  index.html  ")
                .endsWith("remove  1987/02/26/ferry-to-sail-again.html\n");
        assertThat(dry.err()).contains("would publish to ../www: 1 file added, ", "nothing was done");
        assertThat(SiteFolder.contents(www)).isEqualTo(before);
    }

    @Test
    void aDryRunDoesNotBuildEither() {
        var dry = run("publish", "--to", "../www", "--dry-run");
        assertThat(dry.exitCode()).isEqualTo(1);
        assertThat(dry.err())
                .contains(
                        "error[output-unfinished]: has no finished site in it",
                        "fix        build the site: backfile build");
        assertThat(site.resolve("public")).doesNotExist();
    }

    @Test
    void theConfigurationSaysWhereFromTheSitesFolder() throws IOException {
        write("site-config.yaml", "publish: { to: ../www }\n");
        Files.createDirectories(site.resolve("deep/below"));
        var out = new StringWriter();
        int exitCode = Main.run(
                new Terminal(new PrintWriter(out), new PrintWriter(out), false),
                site.resolve("deep/below"),
                "publish",
                "--quiet");
        assertThat(exitCode).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(SiteFolder.contents(www)).isEqualTo(SiteFolder.contents(site.resolve("public")));
    }

    @Test
    void withoutADestinationItAsksForOne() {
        var published = run("publish");
        assertThat(published.exitCode()).isEqualTo(2);
        assertThat(published.err()).startsWith("Publish to where? Say --to WHERE");
        assertThat(site.resolve("public")).doesNotExist();
    }

    @Test
    void whatIsNoDestinationIsAWrongUsage() throws IOException {
        assertThat(run("publish", "--to", "ftp://example.org/").exitCode()).isEqualTo(2);
        assertThat(run("publish", "--to", "ftp://example.org/").err())
                .startsWith(
                        "--to takes a folder, git:BRANCH, s3://BUCKET/PREFIX or rsync:HOST:PATH, not ftp://example.org/");
        assertThat(run("publish", "--to", "s3://bucket", "--endpoint", "here").err())
                .startsWith("--endpoint takes an address");
        write("site-config.yaml", "publish: { to: \"s3://key:secret@bucket/\" }\n");
        var published = run("publish");
        assertThat(published.exitCode()).isEqualTo(2);
        assertThat(published.err())
                .contains("site-config.yaml:1:16: error[bad-value]", "fix        keys do not belong here");
    }

    @Test
    void aFolderThatIsNotOursIsRefusedInTheFormOfAllMessages() throws IOException {
        Files.createDirectories(www);
        Files.writeString(www.resolve("diary.txt"), "mine");
        var published = run("publish", "--to", "../www", "-q");
        assertThat(published.exitCode()).isEqualTo(1);
        assertThat(published.err()).isEqualTo("""
                ../www: error[target-not-ours]: holds 1 file, and nothing says that Backfile published there
                  expected   a new or empty place, or one that Backfile published to
                  fix        choose another one with --to; or look with --dry-run --force what would be lost, and use it with --force
                  meanwhile  nothing was published

                """);
        assertThat(run("publish", "--to", "../www", "-q", "--force").exitCode()).isZero();
        assertThat(www.resolve("diary.txt")).doesNotExist();
    }
}
