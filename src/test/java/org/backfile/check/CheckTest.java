package org.backfile.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.make.TestSite;
import org.backfile.source.Digest;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.Severity;
import org.backfile.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void emptySite() {
        site = new TestSite(folder);
    }

    private CheckReport check() {
        return new Check(site.site(site.output()), 2, Progress.silent()).run();
    }

    private List<String> positionsOf(Code code) {
        return check().diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .map(Diagnostic::position)
                .toList();
    }

    @Test
    void theOverviewCountsWhatAPersonCanMend() throws IOException {
        site.write("articles/day.txt", "26 February 1987\n\nFerry to sail again\n\nThe ferry has been repaired.\n");
        site.write("articles/month.txt", "March 1987\n\nHarbour wall to be raised\n\nBy a metre.\n");
        site.write("articles/year.txt", "Date: 1990\nTitle: Lamps for the quay\n\nForty of them.\n");
        site.write("articles/ambiguous.txt", "02/03/1992\n\nCrane sold to the yard\n\nFor scrap.\n");
        site.write("articles/undated.txt", "Storm takes the old pier\n\nNobody was hurt.\n");
        site.write("articles/empty.txt", "");
        Files.write(
                folder.resolve("articles/latin.txt"),
                "4 May 1987\n\nThe caf\u00e9 on the quay\n\nIt opens.\n".getBytes(StandardCharsets.ISO_8859_1));
        site.write("articles/1987-05-05-aside.txt", "31 February 1987\n\nTide tables to be printed\n\nAgain.\n");

        var overview = check().overview();

        assertThat(overview.texts()).isEqualTo(8);
        assertThat(overview.articles()).isEqualTo(7);
        assertThat(overview.words()).isEqualTo(5 + 3 + 3 + 2 + 3 + 2 + 1);
        assertThat(overview.years()).isEqualTo(Map.of(1987, 4, 1990, 1, 1992, 1));
        assertThat(overview.gaps()).containsExactly(new Overview.Gap(1988, 1989), new Overview.Gap(1991, 1991));
        assertThat(overview.dates()).isEqualTo(new Overview.Dates(1, 1, 1, 1));
        assertThat(overview.encodingsAssumed()).isEqualTo(1);
        assertThat(overview.aside().articles()).isEqualTo(1);
        assertThat(overview.aside().lines()).isEqualTo(Map.of("a date that there is not", 1));
    }

    @Test
    void whatABuildSaysOfTheTextsIsSaidHereToo() {
        site.article("a.txt", "26 February 1987", "Ferry to sail again", "The ferry has been repaired.");
        site.article("b.txt", "26 February 1987", "Ferry to sail again", "Passengers had waited for a week.");
        site.article("c.txt", "02/03/1987", "Harbour wall to be raised", "By a metre.");
        site.write("pages/topics.md", "# Our topics\n\nAll of them.\n");
        site.write("articles/photo.jpg", "no text");
        var said = check().diagnostics();
        assertThat(said)
                .extracting(Diagnostic::code)
                .containsExactly(
                        Code.ADDRESS_SHARED,
                        Code.ADDRESS_SHARED,
                        Code.DATE_AMBIGUOUS,
                        Code.FILE_SKIPPED,
                        Code.ADDRESS_TAKEN);
    }

    @Test
    void anAmbiguousDateIsReadAsTheOtherTextsOfItsFolderShowAndSaidOnceAFolder() {
        site.article("a.txt", "02/03/1987", "Ferry to sail again", "The ferry has been repaired.");
        site.article("b.txt", "04/05/1986", "Lamps lit again", "The lamps have been lit.");
        site.article("c.txt", "12/13/1987", "Storm ends at last", "The storm has ended.");
        site.article("d.txt", "3 February 1987", "Ferry to sail again", "Another story of that day.");
        var report = check();

        // a.txt and d.txt share an address, which they do on 3 February only.
        assertThat(positionsOf(Code.ADDRESS_SHARED)).containsExactly("articles/a.txt", "articles/d.txt");
        assertThat(report.overview().dates().ambiguous()).isEqualTo(2);
        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.DATE_AMBIGUOUS)
                .isEqualTo(site.build().diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code() == Code.DATE_AMBIGUOUS)
                        .toList())
                .singleElement()
                .extracting(Diagnostic::found, Diagnostic::meanwhile)
                .containsExactly(
                        "\"02/03/1987\" is 1987-02-03 or 1987-03-02, and so is the date of one other text of the folder",
                        "read with the month first, because 1 other text of the folder has a number above 12 in the second place");
    }

    @Test
    void theCodesAreInOrderOfTheirWeight() {
        site.write("articles/a.txt", "Quay\n\nIt is wet.\n");
        site.write("articles/b.txt", "no\0text");
        assertThat(check().messages().byCode().keySet())
                .containsExactly(Code.NOT_A_TEXT, Code.DATE_MISSING, Code.HEADLINE_SHORT);
    }

    @Test
    void aHeadlineOfOneWordOrOfSevenCharactersIsShort() {
        site.article("a.txt", "26 February 1987", "HARBOURMASTER", "He retires.");
        site.article("b.txt", "27 February 1987", "2ND LD", "More of it.");
        site.article("c.txt", "28 February 1987", "Tide out", "It comes again.");
        assertThat(positionsOf(Code.HEADLINE_SHORT)).containsExactly("articles/a.txt:5:1", "articles/b.txt:5:1");
    }

    @Test
    void aHeadlineInAScriptWithoutSpacesIsNotShort() {
        site.write("articles/a.txt", "Title: \u6e2f\u306e\u706f\u53f0\nDate: 1987-02-26\n\nIt was lit.\n");
        assertThat(positionsOf(Code.HEADLINE_SHORT)).isEmpty();
    }

    @Test
    void aHeadlineOfMoreThanThirtyWordsIsLong() {
        site.write("articles/a.txt", "Date: 1987-02-26\nTitle: " + "a ferry ".repeat(15) + "\n\nIt sails.\n");
        site.write("articles/b.txt", "Date: 1987-02-27\nTitle: " + "a ferry ".repeat(15) + "sails\n\nIt sails.\n");
        assertThat(positionsOf(Code.HEADLINE_LONG)).containsExactly("articles/b.txt:2:1");
        assertThat(check().overview().headlines()).isEqualTo(new Overview.Headlines(0, 1, 0));
    }

    @Test
    void anArchiveWithoutArticlesIsAWarning() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        var report = check();
        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.NO_ARTICLES);
        assertThat(report.messages().count(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void withoutAFolderOfArticlesThereIsNothingToCheck() {
        assertThatThrownBy(this::check).isInstanceOf(Failure.class).hasMessageContaining("there is no such folder");
    }

    @Test
    void nothingIsWritten() throws IOException {
        site.article("a.txt", "26 February 1987", "Ferry to sail again", "The ferry has been repaired.");
        check();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("articles/a.txt"));
        }
    }

    @Test
    void textsOfOneFileAreNamedByTheirFirstLines() throws Failure {
        var digests = new TestSite(folder, List.of(new Digest()))
                .write("articles/week.digest", Digest.of(Digest.FERRY, Digest.FERRY, "5 May 1987\n\nMore\n\nLater.\n"));

        var report = new Check(digests.site(digests.output()), 2, Progress.silent()).run();

        assertThat(report.overview().articles()).isEqualTo(3);
        assertThat(report.diagnostics())
                .extracting(diagnostic -> diagnostic.position() + ": "
                        + diagnostic.code().word() + ": " + diagnostic.found().replaceFirst(";.*", ""))
                .containsExactly(
                        "articles/week.digest:1:1: address-shared: has the date and headline of 1 other article",
                        "articles/week.digest:1:1: double: has the same words as articles/week.digest:7",
                        "articles/week.digest:7:1: address-shared: has the date and headline of 1 other article",
                        "articles/week.digest:15:1: headline-short: has a headline of one word");
    }
}
