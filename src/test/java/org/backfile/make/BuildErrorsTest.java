package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.backfile.output.FinishedOutput;
import org.backfile.output.Manifest;
import org.backfile.output.OutputFolder;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.work.Stopwatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad text costs nothing else; what stops a build stops it before anything is written. */
class BuildErrorsTest {

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void oneArticle() {
        site = new TestSite(folder)
                .article("a.txt", "26 February 1987", "Ferry to sail again", "The ferry has been repaired.");
    }

    private Diagnostic onlyDiagnostic(BuildReport report) {
        assertThat(report.diagnostics()).hasSize(1);
        return report.diagnostics().get(0);
    }

    @Test
    void aMissingFolderOfArticlesStopsTheBuild() {
        var empty = new TestSite(folder.resolve("empty"));
        var failure = empty.failure();
        assertThat(failure.code()).isEqualTo(Code.FOLDER_MISSING);
        assertThat(failure.file()).isEqualTo("articles");
        assertThat(failure.fix())
                .isEqualTo("put them there, or say where they are in site-config.yaml:  folders: { articles: FOLDER }");
        assertThat(empty.output()).doesNotExist();
    }

    @Test
    void anEmptyFileIsSetAside() {
        site.write("articles/empty.txt", " \n\n");
        var report = site.build();
        assertThat(report.files()).isEqualTo(2);
        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.refused())
                .containsExactly(new BuildReport.Refused("articles/empty.txt", "has no text in it"));
        assertThat(onlyDiagnostic(report).code()).isEqualTo(Code.FILE_EMPTY);
    }

    @Test
    void aFileThatIsNoTextIsSetAside() throws IOException {
        Files.write(folder.resolve("articles/photo.txt"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0x10});
        var report = site.build();
        assertThat(report.refused())
                .containsExactly(new BuildReport.Refused("articles/photo.txt", "is a picture (JPEG)"));
        assertThat(onlyDiagnostic(report).code()).isEqualTo(Code.NOT_A_TEXT);
    }

    @Test
    void bytesOfNoEncodingAreSetAside() throws IOException {
        Files.write(folder.resolve("articles/noise.txt"), new byte[] {'a', (byte) 0x81, (byte) 0x8d});
        assertThat(site.build().refused())
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo("has bytes that are neither UTF-8 nor Windows-1252"));
    }

    @Test
    void windowsTextIsReadWithAWarning() throws IOException {
        Files.write(
                folder.resolve("articles/w.txt"),
                "27 February 1987\n\nCaf\u00e9 to open\n\nOn the quay.\n".getBytes(StandardCharsets.ISO_8859_1));
        var report = site.build();
        assertThat(onlyDiagnostic(report).code()).isEqualTo(Code.ENCODING_ASSUMED);
        assertThat(onlyDiagnostic(report).meanwhile()).isEqualTo("read as Windows-1252, as most such files are");
        assertThat(site.page("1987/02/27/cafe-to-open.html")).contains("Caf\u00e9 to open");
    }

    @Test
    void aFileThatCannotBeReadCostsNothingElse() throws IOException {
        // A folder without rights cannot be made by root, a link that leads nowhere can.
        Files.createSymbolicLink(folder.resolve("articles/gone.txt"), folder.resolve("nowhere.txt"));
        var report = site.build();
        assertThat(report.articles()).isEqualTo(1);
        assertThat(onlyDiagnostic(report).code()).isEqualTo(Code.FILE_SKIPPED);
    }

    @Test
    void theFolderOfArticlesMayItselfBeALink() throws IOException {
        Files.move(folder.resolve("articles"), folder.resolve("clippings"));
        Files.createSymbolicLink(folder.resolve("articles"), folder.resolve("clippings"));
        var report = site.build();
        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void anArticleWithoutADateIsListedAsUndated() {
        site.write("articles/u.txt", "Ferry lost\n\nNobody knows when.\n");
        assertThat(onlyDiagnostic(site.build()).code()).isEqualTo(Code.DATE_MISSING);
        assertThat(site.has("undated/ferry-lost.html")).isTrue();
        assertThat(site.page("undated/index.html")).contains("Ferry lost");
    }

    @Test
    void anArticleWithoutAHeadlineHasTheNameOfItsFileAsAddress() {
        site.write(
                "articles/1987-02-28-the-lamp.txt",
                "The ferry has been repaired and will sail again on Monday at noon, said the harbour master, "
                        + "who had spent the night on the quay with a lamp and tea.\n");
        assertThat(onlyDiagnostic(site.build()).code()).isEqualTo(Code.HEADLINE_MISSING);
        assertThat(site.has("1987/02/28/1987-02-28-the-lamp.html")).isTrue();
    }

    @Test
    void twoArticlesForOneAddressGetOneEachAndAPageThatLeadsToBoth() {
        site.article("b.txt", "26 February 1987", "Ferry to sail again", "Another story of that name.");
        var report = site.build();
        assertThat(report.diagnostics())
                .hasSize(2)
                .allSatisfy(note -> assertThat(note.code()).isEqualTo(Code.ADDRESS_SHARED));
        assertThat(report.diagnostics().get(0).found()).isEqualTo("has the date and headline of 1 other article");
        assertThat(site.page("1987/02/26/ferry-to-sail-again.html"))
                .contains("2 articles have this date and this headline");
    }

    @Test
    void anOutputFolderThatIsNotOursIsRefused() {
        site.write("public/thesis.doc", "mine");
        var failure = site.failure();
        assertThat(failure.code()).isEqualTo(Code.OUTPUT_NOT_OURS);
        assertThat(failure.found()).isEqualTo("has files in it, and none says that Backfile wrote them");
        assertThat(site.has("index.html")).isFalse();

        site.build(2, true, site.output());
        assertThat(site.has("index.html")).isTrue();
        assertThat(site.page("thesis.doc")).isEqualTo("mine");
    }

    @Test
    void aFirstBuildThatWasKilledBeforeItWroteAPageIsPutRightByTheNext() {
        site.write("public/.backfile/unfinished/1", "half a rec").write("public/.backfile/lock", "");
        assertThat(site.build().pages().written()).isPositive();
        assertThat(site.output().resolve(".backfile/unfinished")).doesNotExist();
    }

    @Test
    void aFirstBuildThatMetAFullDiskIsPutRightByTheNext() throws IOException {
        var disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(2_000_000)
                .build());
        Path output = disk.getPath("/public");
        Path filler = Files.write(disk.getPath("/filler"), new byte[2_000_000 - 4 * 512]);
        assertThatThrownBy(() -> site.build(2, false, output)).isInstanceOf(Failure.class);
        assertThat(output.resolve(".backfile/record")).doesNotExist();

        Files.delete(filler);

        assertThat(site.build(2, false, output).pages().written()).isPositive();
    }

    @Test
    void theOutputFolderMayBeALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(site.output(), elsewhere);
        assertThat(site.build().pages().written()).isPositive();
        assertThat(elsewhere.resolve("index.html")).exists();

        assertThat(site.build().pages().written()).isZero();
        site.article("b.txt", "27 February 1987", "Ferry sails", "At noon.");
        assertThat(site.build().pages().written()).isPositive();
        try (var finished = FinishedOutput.open(site.output())) {
            assertThat(finished.files()).extracting(FinishedOutput.File::path).contains("index.html", "404.html");
        }
    }

    @Test
    void anOutputFolderThatIsALinkToNothingIsNamed() throws IOException {
        Files.createSymbolicLink(site.output(), folder.resolve("nowhere"));
        var failure = site.failure();
        assertThat(failure.code()).isEqualTo(Code.OUTPUT_UNWRITABLE);
        assertThat(failure.found()).isEqualTo("cannot be written to: a file or a link to nothing is in its place");
    }

    @Test
    void anOutputFolderThatCannotBeWrittenToIsNamed() {
        site.write("public", "a file");
        var failure = site.failure();
        assertThat(failure.code()).isEqualTo(Code.OUTPUT_UNWRITABLE);
        assertThat(failure.file()).isEqualTo(site.output().toString());
    }

    @Test
    void aFileInThePlaceOfTheOutputFolderIsNamedWithForceToo() {
        site.write("public", "a file");
        assertThatThrownBy(() -> site.build(2, true, site.output())).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.diagnostics().get(0).code()).isEqualTo(Code.OUTPUT_UNWRITABLE);
            assertThat(failure.diagnostics().get(0).found()).isEqualTo("cannot be written to: it is not a folder");
        });
        assertThat(site.output()).hasContent("a file");
    }

    @Test
    void aFolderInThePlaceOfAPageThatIsNotWantedAnyMoreIsLeftAlone() {
        site.article("b.txt", "27 February 1987", "Ferry sails", "At noon.");
        site.build();
        site.delete("articles/b.txt").delete("public/1987/02/27/ferry-sails.html");
        site.write("public/1987/02/27/ferry-sails.html/notes.txt", "mine");

        site.build();

        assertThat(site.has("1987/02/27/index.html")).isFalse();
        assertThat(site.page("1987/02/27/ferry-sails.html/notes.txt")).isEqualTo("mine");
    }

    @Test
    void aCommitInTheOutputFolderLeavesTheNextBuildNothingToDo() throws IOException {
        site.build();
        site.write("public/.git/HEAD", "ref: refs/heads/main\n");
        Files.setLastModifiedTime(
                site.output().resolve(".git/HEAD"), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));

        var report = site.build();

        assertThat(report.stages()).extracting(Stopwatch.Stage::name).containsExactly("look");
        assertThat(report.pages().written()).isZero();
    }

    @Test
    void aFullDiskIsNamedAndWhatIsThereIsWhole() throws IOException {
        for (int i = 0; i < 60; i++) {
            site.article("f" + i + ".txt", (1 + i % 28) + " May 1990", "Ferry " + i, "She sails. ".repeat(200));
        }
        var disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(150_000)
                .build());
        Path output = disk.getPath("/public");

        assertThatThrownBy(() -> site.build(2, false, output)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.diagnostics().get(0).code()).isEqualTo(Code.OUTPUT_UNWRITABLE);
            assertThat(failure.diagnostics().get(0).file()).isEqualTo("/public");
            assertThat(failure.diagnostics().get(0).meanwhile()).startsWith("pages that were written are whole");
        });
        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(page).content().endsWith("</html>\n"));
        }
    }

    @Test
    void twoBuildsDoNotWriteToOneFolderAtOnce() throws IOException {
        var other = new OutputFolder(site.output());
        try (var writing = other.open()) {
            site.write("public/.backfile/record", Manifest.empty().text());
            assertThat(site.failure().found()).isEqualTo("is in use by another run of Backfile");
        }
        assertThat(site.build().articles()).isEqualTo(1);
    }

    @Test
    void aMistakeInATemplateIsShownWithItsLineAndNothingIsWritten() {
        site.write(
                "templates/day.peb", "{% extends \"base.peb\" %}\n{% block main %}\n{{ page.dya }}\n{% endblock %}\n");
        var failure = site.failure();
        assertThat(failure.code()).isEqualTo(Code.TEMPLATE_BROKEN);
        assertThat(failure.position()).isEqualTo("templates/day.peb:3:9");
        assertThat(failure.found()).contains("dya");
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void aTemplateThatIsNoTemplateIsShownWithItsLine() {
        site.write("templates/article.peb", "one\n{% block main %}\n");
        assertThat(site.failure().position()).startsWith("templates/article.peb");
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void aMissingTemplateIsNamedWithTheNearestThatThereIs() {
        site.write("templates/article.peb", "{% include \"parts/calender.peb\" %}");
        var failure = site.failure();
        assertThat(failure.code()).isEqualTo(Code.TEMPLATE_MISSING);
        assertThat(failure.found()).isEqualTo("there is no template \"parts/calender.peb\"");
        assertThat(failure.fix()).isEqualTo("did you mean \"parts/calendar.peb\"?");
    }

    @Test
    void aSitesOwnTemplateGoesBeforeTheThemes() {
        site.write("templates/404.peb", "lost at sea");
        site.build();
        assertThat(site.page("404.html")).isEqualTo("lost at sea");
    }

    @Test
    void noArticleAtAllIsAWarning() {
        site.delete("articles/a.txt");
        assertThat(onlyDiagnostic(site.build()).code()).isEqualTo(Code.NO_ARTICLES);
        assertThat(site.page("index.html")).contains("There is no article yet.");
    }
}
