package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.source.Digest.FERRY;
import static org.backfile.source.Digest.STORM;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.source.Digest;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several articles in one file, from the file to the pages. */
class PartsTest {

    private static final String LAMPS = "27 February 1987\n\nLamps lit on the quay\n\nForty lamps were lit.\n";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void emptySite() {
        site = new TestSite(folder, List.of(new Digest()));
    }

    private TestSite digest(String... texts) {
        return site.write("articles/week.digest", Digest.of(texts));
    }

    private static List<String> positionsOf(Code code, BuildReport report) {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .map(Diagnostic::position)
                .toList();
    }

    private Map<String, String> articlePages() {
        var pages = new TreeMap<>(TestSite.contents(site.output()));
        pages.keySet().removeIf(path -> !path.matches("(\\d{4}/\\d\\d/\\d\\d|undated)/(?!index).*\\.html"));
        return pages;
    }

    @Test
    void eachTextOfAFileIsAnArticleWithAPageOfItsOwn() throws Failure {
        var report = digest(FERRY, LAMPS, STORM).build();

        assertThat(report.files()).isEqualTo(3);
        assertThat(report.articles()).isEqualTo(3);
        assertThat(articlePages())
                .containsOnlyKeys(
                        "1987/02/26/ferry-to-sail-again.html",
                        "1987/02/27/lamps-lit-on-the-quay.html",
                        "undated/storm-takes-the-old-pier.html");
        assertThat(site.page("1987/02/26/ferry-to-sail-again.html"))
                .contains("The ferry has been repaired.")
                .doesNotContain("Forty lamps were lit.");
        assertThat(site.page("1987/02/27/lamps-lit-on-the-quay.html")).contains("Forty lamps were lit.");
        assertThat(site.page("archive.csv")).contains(",week.digest,", ",week.digest#2,", ",week.digest#3,");
    }

    @Test
    void aDiagnosticCountsTheLinesOfTheWholeFile() throws Failure {
        var report = digest(FERRY, LAMPS.replace("27 February", "31 February"), STORM)
                .build();

        assertThat(positionsOf(Code.DATE_IMPOSSIBLE, report)).containsExactly("articles/week.digest:7:1");
        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.DATE_IMPOSSIBLE)
                .extracting(diagnostic -> diagnostic.place().orElseThrow().excerpt())
                .containsExactly("31 February 1987");
    }

    @Test
    void aFindingAboutAWholeTextPointsToItsFirstLine() throws Failure {
        var report = digest(FERRY, LAMPS, STORM).build();

        assertThat(positionsOf(Code.DATE_MISSING, report)).containsExactly("articles/week.digest:13:1");
    }

    @Test
    void aSecondBuildReadsNothing() throws Failure {
        digest(FERRY, LAMPS, STORM).build();
        var times = TestSite.times(folder);

        var second = site.build();

        assertThat(second.articles()).isEqualTo(3);
        assertThat(second.pages().written()).isZero();
        assertThat(positionsOf(Code.DATE_MISSING, second)).containsExactly("articles/week.digest:13:1");
        assertThat(TestSite.times(folder)).isEqualTo(times);
    }

    @Test
    void aChangeOfOneTextWritesThePageOfThatTextOnly() throws Failure {
        digest(FERRY, LAMPS, STORM).build();
        var before = articlePages();

        digest(FERRY, LAMPS.replace("were lit.", "were lit. Then it rained."), STORM)
                .build();

        var after = articlePages();
        assertThat(after).containsOnlyKeys(before.keySet());
        assertThat(after.entrySet().stream().filter(page -> !page.getValue().equals(before.get(page.getKey()))))
                .extracting(Map.Entry::getKey)
                .containsExactly("1987/02/27/lamps-lit-on-the-quay.html");
    }

    @Test
    void aTextThatMovesKeepsItsPageAndItsDiagnosticsMoveAlong() throws Failure {
        digest(FERRY, LAMPS, STORM).build();
        var before = articlePages();

        var report = digest(FERRY + "\n", LAMPS, STORM).build();

        assertThat(articlePages()).isEqualTo(before);
        assertThat(positionsOf(Code.DATE_MISSING, report)).containsExactly("articles/week.digest:14:1");
    }

    @Test
    void anyChangesGiveThePagesOfACleanBuild() throws Failure {
        digest(FERRY, LAMPS).build();
        digest(STORM, FERRY, LAMPS).build();
        digest(STORM, LAMPS).build();
        digest(LAMPS).build();
        digest(LAMPS, STORM).build();

        Path clean = folder.resolve("clean");
        site.build(2, false, clean);
        assertThat(pagesOf(site.output())).isEqualTo(pagesOf(clean));
    }

    private static Map<String, String> pagesOf(Path output) {
        var pages = new TreeMap<>(TestSite.contents(output));
        pages.keySet().removeIf(path -> path.startsWith(".backfile/"));
        return pages;
    }

    @Test
    void textsOfOneFileThatWantOneAddressGetSuffixesThatStay() throws Failure {
        var again = FERRY.replace("repaired", "painted");
        var report = digest(FERRY, again).build();
        var first = articlePages().keySet();

        assertThat(first).hasSize(3).contains("1987/02/26/ferry-to-sail-again.html");
        assertThat(positionsOf(Code.ADDRESS_SHARED, report))
                .containsExactly("articles/week.digest:1:1", "articles/week.digest:7:1");

        digest(FERRY, again, FERRY.replace("repaired", "sold")).build();
        assertThat(articlePages().keySet()).hasSize(4).containsAll(first);
    }

    @Test
    void theFirstTextOfAFileKeepsItsAddressWhenASecondIsAppended() throws Failure {
        site.write("articles/a.digest", FERRY);
        digest(FERRY.replace("repaired", "painted")).build();
        var before = articlePages().keySet();

        digest(FERRY.replace("repaired", "painted"), LAMPS).build();

        assertThat(articlePages().keySet()).containsAll(before);
    }

    @Test
    void otherTextsOfTheFileShowWhichNumberIsTheDay() throws Failure {
        var report = digest(
                        FERRY.replace("26 February 1987", "02/03/1987"),
                        LAMPS.replace("27 February 1987", "12/13/1987"),
                        STORM)
                .build();

        assertThat(articlePages())
                .containsOnlyKeys(
                        "1987/02/03/ferry-to-sail-again.html",
                        "1987/12/13/lamps-lit-on-the-quay.html",
                        "undated/storm-takes-the-old-pier.html");
        assertThat(positionsOf(Code.DATE_AMBIGUOUS, report)).containsExactly("articles/week.digest:1:1");
    }

    @Test
    void aFileWithoutAnyTextIsRefusedOnce() throws Failure {
        site.write("articles/ferry.txt", FERRY);
        var report = digest("", "", "").build();

        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.refused())
                .containsExactly(new BuildReport.Refused("articles/week.digest", "has no text in it"));
    }

    @Test
    void aDraftIsLeftOutAndTheOthersAreNot() throws Failure {
        var report = digest(FERRY, "Draft: yes\n" + LAMPS, STORM).build();

        assertThat(report.drafts()).isEqualTo(1);
        assertThat(report.articles()).isEqualTo(2);
        assertThat(articlePages()).hasSize(2);
    }

    @Test
    void aDownloadOfADatabaseIsSeveralArticlesAndOneWhenItIsCut() throws Failure {
        var plain = new TestSite(folder.resolve("plain"));
        String first = "1 of 2 DOCUMENTS\n\n" + FERRY + "\n";
        plain.write("articles/week.txt", first + "2 of 2 DOCUMENTS\n\n" + LAMPS);

        var report = plain.build();

        assertThat(report.articles()).isEqualTo(2);
        assertThat(plain.page("1987/02/27/lamps-lit-on-the-quay.html"))
                .contains("Forty lamps were lit.")
                .doesNotContain("DOCUMENTS");
        assertThat(positionsOf(Code.SEVERAL_ARTICLES, report)).containsExactly("articles/week.txt:1:1");

        plain.write("articles/week.txt", first.replace("1 of 2", "1 of 1"));
        assertThat(plain.build().articles()).isEqualTo(1);
        Path clean = folder.resolve("clean");
        plain.build(2, false, clean);
        assertThat(pagesOf(plain.output())).isEqualTo(pagesOf(clean));
    }

    @Test
    void theFactsOfThePaperAreOnThePageAndInTheData() throws Failure {
        var plain = new TestSite(folder.resolve("plain"));
        plain.write("articles/ferry.txt", "Page: A4\nIssue: 7\nRights: Isle News\n" + FERRY);
        plain.build();

        assertThat(plain.page("1987/02/26/ferry-to-sail-again.html"))
                .contains(
                        "<span>Page A4</span>",
                        "<span>No. 7</span>",
                        "\"printPage\":\"A4\"",
                        "\"issueNumber\":\"7\"",
                        "name=\"citation_firstpage\" content=\"A4\"",
                        ", p. A4");
        assertThat(plain.page("archive.csv")).contains(",A4,");
        assertThat(plain.page("1987/articles.json")).contains("\"page\":");
    }

    @Test
    void aFileThatNoSplitterKnowsIsOneText() throws Failure {
        site.write("articles/week.txt", Digest.of(FERRY, LAMPS));

        assertThat(site.build().articles()).isEqualTo(1);
        assertThat(Stream.of(site.page("archive.csv"))).noneMatch(table -> table.contains("#"));
    }
}
