package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backfile.MemoryFolder;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.work.Progress;
import org.backfile.work.Stopwatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build does not do again. */
@Tag("slow")
class IncrementalBuildTest {

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private TestSite site;

    @BeforeEach
    void threeArticles() {
        site = new TestSite(folder)
                .article("a.txt", "26 February 1987", "Ferry to sail again", "The ferry has been repaired.")
                .article("b.txt", "27 February 1987", "Ferry sails", "The ferry sailed at noon.")
                .article("c.txt", "3 April 1991", "Ferry sold", "The ferry has been sold to Norway.");
    }

    private Set<String> pathsThatDiffer(Map<String, String> before, Map<String, String> after) {
        var paths = new TreeSet<String>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeIf(path -> before.getOrDefault(path, "").equals(after.getOrDefault(path, "")));
        paths.removeIf(path -> path.startsWith(".backfile/"));
        return paths;
    }

    @Test
    void aSecondBuildWritesNothingAndSaysSo() {
        var first = site.build();
        var times = TestSite.times(site.output());

        var second = site.build();

        assertThat(second.pages())
                .isEqualTo(new BuildReport.Pages(0, first.pages().written(), 0));
        assertThat(second.articles()).isEqualTo(3);
        assertThat(TestSite.times(site.output())).isEqualTo(times);
    }

    @Test
    void aSecondBuildSaysTheSameAboutTheTexts() {
        site.write("articles/undated.txt", "Ferry lost\n\nNobody knows when.\n");
        assertThat(site.build().diagnostics()).hasSize(1);
        assertThat(site.build().diagnostics()).hasSize(1);
        Path elsewhere = folder.resolve("elsewhere");
        assertThatThereIsNoDifference(elsewhere);
    }

    private void assertThatThereIsNoDifference(Path elsewhere) {
        site.build(1, false, elsewhere);
        assertThat(TestSite.contents(elsewhere)).isEqualTo(TestSite.contents(site.output()));
    }

    @Test
    void aChangeDeepInABodyChangesThatPageAndWhatTheSearchKnowsOfItsWords() {
        String opening =
                "The ferry has been repaired and will sail again on Monday at noon, as the harbour master has said. "
                        .repeat(3);
        site.article("a.txt", "26 February 1987", "Ferry to sail again", opening + "It is blue.");
        site.build();
        var before = TestSite.contents(site.output());

        site.article("a.txt", "26 February 1987", "Ferry to sail again", opening + "It is grey.");
        var report = site.build();

        assertThat(pathsThatDiffer(before, TestSite.contents(site.output())))
                .containsExactly(
                        "1987/02/26/ferry-to-sail-again.html", "search/a/p0.js", "search/a/w0.js", "search/index.js");
        assertThat(report.pages().written()).isEqualTo(4);
    }

    @Test
    void aNewHeadlineChangesThePagesThatShowIt() {
        site.build();
        var before = TestSite.contents(site.output());

        site.article("c.txt", "3 April 1991", "Ferry given away", "The ferry has been sold to Norway.");
        site.build();

        assertThat(pathsThatDiffer(before, TestSite.contents(site.output())))
                .containsExactlyInAnyOrder(
                        "1991/04/03/ferry-sold.html",
                        "1991/04/03/ferry-given-away.html",
                        "1991/04/03/index.html",
                        "1991/04/index.html",
                        "1987/02/27/ferry-sails.html",
                        "index.html",
                        "topics/ferries/index.html",
                        "sections/city/index.html",
                        "feed.xml",
                        "on-this-day/04-03/index.html",
                        "feed.json",
                        "sections/city/feed.xml",
                        "sections/city/feed.json",
                        "feeds/1991-04.xml",
                        "1991/articles.json",
                        "archive.csv",
                        "search/a/d0.js",
                        "search/a/p0.js",
                        "search/a/w0.js",
                        "search/index.js");
    }

    @Test
    void theSearchIsTheSameWhenTheWordsOfTheLastBuildAreLostInPartOrWhole() {
        site.build();
        for (String lost : List.of(".backfile/words", ".backfile/cards")) {
            site.delete(lost).article("d.txt", "4 April 1991", "Ferry gone", lost);
            site.build();
            assertThatThereIsNoDifference(folder.resolve("elsewhere" + lost.length()));
        }
    }

    @Test
    void aSiteThatIsNotToBeSearchedHasNoFilesForIt() {
        site.build();
        site.write("site-config.yaml", "search: { enabled: false }\n");
        site.build();
        assertThat(site.output().resolve("search")).doesNotExist();
        assertThat(site.page("index.html")).doesNotContain("search");
    }

    @Test
    void aRemovedArticleTakesItsPagesAlong() {
        site.build();
        site.delete("articles/c.txt");

        var report = site.build();

        assertThat(report.pages().removed()).isPositive();
        assertThat(site.output().resolve("1991")).doesNotExist();
        assertThat(site.page("index.html")).doesNotContain("Ferry sold");
    }

    @Test
    void filesThatBackfileDidNotWriteAreLeftAlone() {
        site.build();
        site.write("public/CNAME", "example.org").write("public/1991/04/03/photo.txt", "a photo");
        site.delete("articles/c.txt");

        site.build();

        assertThat(site.page("CNAME")).isEqualTo("example.org");
        assertThat(site.page("1991/04/03/photo.txt")).isEqualTo("a photo");
        assertThat(site.has("1991/04/03/ferry-sold.html")).isFalse();
    }

    @Test
    void aForeignFileInThePlaceOfAPageIsNotOverwritten() {
        site.build();
        site.write("public/1999/01/02/ferry-returns.html", "mine");
        site.article("d.txt", "2 January 1999", "Ferry returns", "She is back.");

        var report = site.build();

        assertThat(site.page("1999/01/02/ferry-returns.html")).isEqualTo("mine");
        assertThat(report.diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.code().word()).isEqualTo("output-occupied");
            assertThat(warning.file()).isEqualTo("1999/01/02/ferry-returns.html");
        });
    }

    @Test
    void aPageThatWasDeletedByHandComesBack() {
        site.build();
        var before = TestSite.contents(site.output());
        site.delete("public/1987/index.html");

        assertThat(site.build().pages()).isEqualTo(new BuildReport.Pages(1, before.size() - 3, 0));

        assertThat(pathsThatDiffer(before, TestSite.contents(site.output()))).isEmpty();
    }

    @Test
    void aPageThatWasEditedByHandComesBackWhenEveryFileIsLookedAt() {
        site.build();
        var before = TestSite.contents(site.output());
        site.write("public/1991/index.html", "scribble");

        site.verify();

        assertThat(pathsThatDiffer(before, TestSite.contents(site.output()))).isEmpty();
    }

    @Test
    void aCopyOfTheSiteIsLookedAtFileByFileAndThenTrusted() throws IOException {
        site.build();
        var before = TestSite.contents(site.output());
        Path moved = Files.move(site.output(), folder.resolve("moved"));
        copy(moved, site.output());
        site.write("public/1991/index.html", "scribble");

        site.build();

        assertThat(pathsThatDiffer(before, TestSite.contents(site.output()))).isEmpty();
        assertThat(site.build().stages()).extracting(Stopwatch.Stage::name).containsExactly("look");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void aBuildThatWasKilledAsItNotedWhatItDidIsPutRightByTheNext() throws IOException {
        site.write("site-config.yaml", "search: { enabled: false }\nlook: { theme: plain }\n");
        String opening = "The ferry has been repaired and will sail again on Monday at noon. ".repeat(5);
        // Enough files for a section to be small beside the base.
        var links = new StringBuilder("# Tables\n");
        for (int n = 0; n < 150; n++) {
            site.write("pages/tables/" + n + ".csv", "1,2\n");
            links.append("\n[").append(n).append("](tables/").append(n).append(".csv)\n");
        }
        site.write("pages/tables.md", links.toString());
        site.article("a.txt", "26 February 1987", "Ferry to sail again", opening + "It is blue.");
        site.build();
        Path manifest = site.output().resolve(TestSite.MANIFEST);
        byte[] before = Files.readAllBytes(manifest);
        site.article("a.txt", "26 February 1987", "Ferry to sail again", opening + "It is grey.");
        site.build();
        byte[] after = Files.readAllBytes(manifest);
        assertThat(after).startsWith(before);
        site.article("a.txt", "26 February 1987", "Ferry to sail again", opening + "It is green.");
        Path fresh = folder.resolve("fresh");
        site.build(1, false, fresh);
        var clean = TestSite.contents(fresh);

        for (int end = before.length; end < after.length; end += 101) {
            Files.write(manifest, Arrays.copyOf(after, end));
            site.build();
            assertThat(TestSite.contents(site.output())).as("cut at " + end).isEqualTo(clean);
        }
    }

    @Test
    void withADamagedManifestOnlyFilesWithTheBytesOfTheirPagesAreTakenForOurs() {
        site.build();
        site.write("public/.backfile/record", "-").write("public/1991/index.html", "mine");

        var report = site.build();

        assertThat(report.diagnostics())
                .extracting(diagnostic ->
                        diagnostic.code() + " " + Path.of(diagnostic.file()).getFileName())
                .containsExactlyInAnyOrder("MANIFEST_DAMAGED public", "OUTPUT_OCCUPIED index.html");
        assertThat(report.pages().written()).isZero();
        assertThat(site.page("1991/index.html")).isEqualTo("mine");

        site.delete("public/1991/index.html");
        assertThat(site.build().diagnostics()).isEmpty();
        assertThatThereIsNoDifference(folder.resolve("elsewhere"));
    }

    @Test
    void aPageIsMadeAsSoonAsTheFileInItsPlaceIsMovedAway() {
        site.build();
        site.write("public/1999/01/02/ferry-returns.html", "mine");
        site.article("d.txt", "2 January 1999", "Ferry returns", "She is back.").build();
        assertThat(site.build().diagnostics()).hasSize(1);

        site.delete("public/1999/01/02/ferry-returns.html");

        assertThat(site.build().diagnostics()).isEmpty();
        assertThatThereIsNoDifference(folder.resolve("elsewhere"));
    }

    @Test
    void aNewSettingChangesEveryPageThatShowsIt() {
        site.build();
        site.write("site-config.yaml", "site:\n  title: The Isle News\n");

        site.build();

        assertThat(site.page("1987/02/26/ferry-to-sail-again.html")).contains("The Isle News");
        assertThatThereIsNoDifference(folder.resolve("elsewhere"));
    }

    @Test
    void aBuildThatIsKilledIsPutRightByTheNext() {
        site.build();
        site.article("a.txt", "26 February 1987", "Ferry to sail at last", "The ferry has been repaired.");
        for (int i = 0; i < 40; i++) {
            site.article("more" + i + ".txt", (1 + i % 28) + " May 1995", "Ferry number " + i, "She sails.");
        }
        var killed = new Progress() {
            private int left = 60;

            @Override
            public void begin(String stage, int steps) {
                // Every stage may be the last.
            }

            @Override
            public synchronized void step() {
                if (--left < 0) {
                    throw new IllegalStateException("killed");
                }
            }
        };
        var build = new SiteBuild(site.site(site.output()), new SiteBuild.Options(2, false, false), killed);
        assertThatThrownBy(build::run).hasMessage("killed");
        // What was begun and is wanted no more must go as well.
        site.delete("articles/more1.txt").delete("articles/more2.txt");

        site.build();

        assertThatThereIsNoDifference(folder.resolve("elsewhere"));
    }

    @Test
    void manyBuildsAfterManyEditsAreTheSameAsOne() throws IOException {
        var random = new Random(1);
        List<String> files = new ArrayList<>(List.of("a.txt", "b.txt", "c.txt"));
        for (int round = 0; round < 30; round++) {
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                edit(random, files, round);
            }
            site.build();
            Path fresh = folder.resolve("fresh");
            site.build(1, false, fresh);
            assertThat(TestSite.contents(site.output()))
                    .as("after round " + round)
                    .isEqualTo(TestSite.contents(fresh));
            delete(fresh);
        }
    }

    private void edit(Random random, List<String> files, int round) {
        if (files.size() > 3 && random.nextInt(3) == 0) {
            site.delete("articles/" + files.remove(random.nextInt(files.size())));
            return;
        }
        String file =
                random.nextBoolean() ? files.get(random.nextInt(files.size())) : "new" + random.nextInt(1000) + ".txt";
        if (!files.contains(file)) {
            files.add(file);
        }
        String date = random.nextInt(8) == 0 ? "Ferry" : (1 + random.nextInt(3)) + " May " + (1990 + random.nextInt(3));
        site.article(file, date, "Ferry news " + random.nextInt(3), "Round " + round + ".");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }

    @Test
    void textsAreReadAgainWhenMojibakeIsToBeRepaired() {
        site.article("a.txt", "26 February 1987", "The cafÃ© reopens", "On the quay, at last.");
        assertThat(site.build().diagnostics()).extracting(Diagnostic::code).containsOnlyOnce(Code.MOJIBAKE);

        site.write("site-config.yaml", "text: { repair-mojibake: true }\n");
        assertThat(site.build().diagnostics()).extracting(Diagnostic::code).containsOnlyOnce(Code.MOJIBAKE_REPAIRED);
        assertThat(site.page("1987/02/26/the-cafe-reopens.html")).contains("The café reopens");
    }
}
