package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.backfile.output.FinishedOutput;
import org.backfile.publish.PublishReport.Change;
import org.backfile.publish.PublishReport.Kind;
import org.backfile.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class FolderTargetTest {

    @TempDir
    private Path folder;

    private SiteFolder site;
    private Path target;

    @BeforeEach
    void aSite() {
        site = new SiteFolder(folder.resolve("site"));
        target = folder.resolve("www/archive");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterRandomEditsTheTargetEqualsTheOutput(long seed) throws Exception {
        var random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            site.editAtRandom(random);
            var dry = site.publish(target.toString(), SiteFolder.dry(site.options()));
            var report = site.publish(target.toString());
            assertThat(SiteFolder.contents(target))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(site.contents());
            assertThat(dry.changes()).isEqualTo(report.changes());
            assertThat(site.publish(target.toString()).changes()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsInterruptedAnywhereIsMadeWholeByPublishingAgain(long seed) throws Exception {
        var random = new Random(seed);
        site.editAtRandom(random);
        for (int operations = 0; operations < 30; operations++) {
            site.editAtRandom(random);
            interrupt(operations);
            site.publish(target.toString());
            assertThat(SiteFolder.contents(target))
                    .as("seed %d, killed after %d operations", seed, operations)
                    .isEqualTo(site.contents());
        }
    }

    private void interrupt(int operations) throws Exception {
        try (var output = FinishedOutput.open(site.output())) {
            new Mirror(new FailingStore(new FolderStore(target), operations))
                    .receive(output, new Target.Wish("x", false, false), Progress.silent());
        } catch (IOException expected) {
            assertThat(expected).hasMessage("the line is dead");
        }
    }

    @Test
    void onlyWhatDiffersIsWritten() throws Exception {
        site.write("index.html", "home").write("a/index.html", "a").write("b.html", "b");
        site.publish(target.toString());
        var before = Files.getLastModifiedTime(target.resolve("b.html"));
        Thread.sleep(20);
        site.write("index.html", "hame").write("c.html", "cc");
        site.delete("a");

        var report = site.publish(target.toString());

        assertThat(report.changes())
                .containsExactly(
                        new Change(Kind.ADD, "c.html", 2),
                        new Change(Kind.CHANGE, "index.html", 4),
                        new Change(Kind.REMOVE, "a/index.html", 0));
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.bytes()).isEqualTo(6);
        assertThat(Files.getLastModifiedTime(target.resolve("b.html"))).isEqualTo(before);
        assertThat(target.resolve("a")).doesNotExist();
    }

    @Test
    void aDryRunMakesNothing() throws Exception {
        site.write("index.html", "home");
        assertThat(site.publish(target.toString(), SiteFolder.dry(site.options()))
                        .count(Kind.ADD))
                .isEqualTo(1);
        assertThat(folder.resolve("www")).doesNotExist();
    }

    @Test
    void aFolderWithFilesThatNoPublicationMadeIsRefusedUnlessForced() throws Exception {
        site.write("index.html", "home");
        Files.createDirectories(target);
        Files.writeString(target.resolve("diary.txt"), "mine");

        assertThat(site.failure(target.toString()))
                .isEqualTo("target-not-ours: holds 1 file, and nothing says that Backfile published there");
        assertThat(SiteFolder.contents(target)).containsOnlyKeys("diary.txt");

        site.publish(target.toString(), SiteFolder.forced(site.options()));
        assertThat(SiteFolder.contents(target)).isEqualTo(site.contents());
    }

    @Test
    void linksInTheTargetAreReplacedAndNotFollowed() throws Exception {
        site.write("index.html", "home").write("a/index.html", "a");
        site.publish(target.toString());
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("index.html"), "not to be touched");
        Files.writeString(elsewhere.resolve("more.html"), "nor this");
        site.delete("a");
        site.publish(target.toString());
        Files.createSymbolicLink(target.resolve("a"), elsewhere);
        Files.createSymbolicLink(target.resolve("b"), elsewhere);
        Files.delete(target.resolve("index.html"));
        Files.createSymbolicLink(target.resolve("index.html"), elsewhere.resolve("index.html"));
        site.write("a/index.html", "new");

        site.publish(target.toString());

        assertThat(SiteFolder.contents(target)).isEqualTo(site.contents());
        assertThat(SiteFolder.contents(elsewhere))
                .containsEntry("index.html", "not to be touched")
                .containsEntry("more.html", "nor this");
    }

    @Test
    void linksInTheOutputAreLeftOutAndNamedAndWhatBelongsToGitIsPassedOver() throws Exception {
        site.write("index.html", "home").write("sub/.git/config", "secret").write("module/.git", "gitdir: elsewhere");
        Files.createSymbolicLink(site.output().resolve("link.html"), Files.writeString(folder.resolve("secret"), "x"));

        assertThat(site.publish(target.toString()).leftOut()).containsExactly("link.html");
        assertThat(target.resolve("link.html")).doesNotExist();
        assertThat(target.resolve("sub")).doesNotExist();
        assertThat(target.resolve("module")).doesNotExist();
    }

    @Test
    void aCheckoutInTheTargetKeepsItsHistory() throws Exception {
        site.write("index.html", "home");
        Files.createDirectories(target.resolve(".git"));
        Files.writeString(target.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        site.publish(target.toString());
        assertThat(target.resolve(".git/HEAD")).hasContent("ref: refs/heads/main\n");
        assertThat(site.publish(target.toString()).changes()).isEmpty();
    }

    @Test
    void foldersThatHaveToDoWithTheSitesOwnAreRefusedEvenWithForce() throws Exception {
        site.write("index.html", "home");
        Files.createDirectories(site.root().resolve("articles/1987"));
        Files.createSymbolicLink(folder.resolve("link"), site.root());
        var forced = SiteFolder.forced(site.options());

        assertThat(site.failure(".", forced)).startsWith("target-overlaps: is or holds the folder of the site");
        assertThat(site.failure("..", forced)).startsWith("target-overlaps: is or holds the folder of the site");
        assertThat(site.failure("/", forced)).startsWith("target-overlaps: is or holds the folder of the site");
        assertThat(site.failure("../link", forced)).startsWith("target-overlaps: is or holds the folder of the site");
        assertThat(site.failure("public", forced)).startsWith("target-overlaps: is a folder of the site");
        assertThat(site.failure("public/copy", forced)).startsWith("target-overlaps: lies in a folder of the site");
        assertThat(site.failure("articles/1987", forced)).startsWith("target-overlaps: lies in a folder of the site");
        assertThat(site.failure("templates", forced)).startsWith("target-overlaps: is a folder of the site");
        assertThat(site.failure("rsync:" + site.root(), forced)).startsWith("target-overlaps");
    }

    @Test
    void aFileInThePlaceOfTheTargetIsNamed() throws Exception {
        site.write("index.html", "home");
        Files.writeString(folder.resolve("file"), "x");
        assertThat(site.failure(folder.resolve("file").toString())).isEqualTo("target-failed: is not a folder");
    }

    @Test
    void aFileThatCannotBeBroughtOverIsNamed() throws Exception {
        site.write("index.html", "home").write("a/b.html", "b");
        site.publish(target.toString());
        site.write("a/b.html", "new");
        // A full folder in the place of the mark can neither be written over nor taken away.
        Files.delete(target.resolve(".backfile/published"));
        Files.createDirectories(target.resolve(".backfile/published/in-the-way"));
        assertThat(site.failure(target.toString()))
                .startsWith("target-failed: could not be finished: "
                        + target.toRealPath().resolve(".backfile"));
    }

    @Test
    void anOutputThatIsNotFinishedIsNotPublished() throws Exception {
        site.write("index.html", "home");
        Files.writeString(
                site.output().resolve(".backfile/record"),
                "backfile-record 1\n" + "0".repeat(32) + " 0 index.html\nend 1\n");
        assertThat(site.failure(target.toString()))
                .isEqualTo("output-unfinished: was left by a build that did not come to its end");

        Files.writeString(
                site.output().resolve(".backfile/record"),
                "backfile-record 1\n" + "1".repeat(32) + " 7 index.html\nend 1\n");
        assertThat(site.failure(target.toString()))
                .isEqualTo("output-unfinished: does not have index.html as it was built");

        Files.writeString(site.output().resolve(".backfile/record"), "backfile-record 1\n");
        assertThat(site.failure(target.toString()))
                .isEqualTo("output-unfinished: has a damaged manifest, .backfile/record");

        Files.delete(site.output().resolve(".backfile/record"));
        assertThat(site.failure(target.toString())).isEqualTo("output-unfinished: has no finished site in it");
        assertThat(target).doesNotExist();
    }

    @Test
    void whileOneReadsTheOutputNobodyBuildsIt() throws Exception {
        site.write("index.html", "home");
        try (var held = FinishedOutput.open(site.output())) {
            assertThat(held.files()).hasSize(1);
            assertThatThrownBy(() -> FinishedOutput.open(site.output()))
                    .hasMessageContaining("is being written to by a build");
        }
        FinishedOutput.open(site.output()).close();
    }
}
