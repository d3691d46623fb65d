package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.backfile.Tools;
import org.backfile.publish.Publisher.Options;
import org.backfile.publish.Publisher.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("external")
class GitBranchTest {

    private static final String PAGES = "git:gh-pages";

    @TempDir
    private Path folder;

    private Path repository;
    private SiteFolder site;

    @BeforeEach
    void aSiteInASubFolderOfARepository() throws Exception {
        Tools.need("git");
        repository = folder.resolve("repository");
        site = new SiteFolder(repository.resolve("news/site"));
        git(folder, "init", "--quiet", "--initial-branch=main", repository.toString());
        git(repository, "config", "user.name", "Mariam Osei");
        git(repository, "config", "user.email", "mariam@example.org");
        // Would change the bytes of a file that is added in the usual way.
        git(repository, "config", "core.autocrlf", "true");
        Files.writeString(repository.resolve(".gitattributes"), "*.html text eol=crlf\n");
        Files.writeString(repository.resolve(".gitignore"), "public/\n*.css\n");
    }

    private static String git(Path in, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("git %s: %s", String.join(" ", arguments), said)
                .isZero();
        return said.strip();
    }

    /** What the branch holds, unpacked as it is. */
    private Map<String, String> branch(Path repository, String name) throws Exception {
        Path out = Files.createTempDirectory(folder, "checkout");
        Path archive = folder.resolve("archive.tar");
        git(repository, "-c", "core.autocrlf=false", "archive", "--output=" + archive, name);
        var tar = new ProcessBuilder("tar", "-xf", archive.toString(), "-C", out.toString()).start();
        assertThat(tar.waitFor()).isZero();
        return SiteFolder.contents(out);
    }

    private Map<String, String> branch() throws Exception {
        return branch(repository, "gh-pages");
    }

    /** All that the person has in hand: files, index, where they stand. */
    private String state() throws Exception {
        return SiteFolder.contents(repository).keySet()
                + git(repository, "status", "--porcelain=v2", "--branch", "--untracked-files=all")
                + git(repository, "ls-files", "--stage")
                + Files.readString(repository.resolve(".git/HEAD"));
    }

    private void commitOnMain() throws Exception {
        git(repository, "add", ".gitignore");
        git(repository, "commit", "--quiet", "-m", "Begin");
    }

    private int commits(String branch) throws Exception {
        return Integer.parseInt(git(repository, "rev-list", "--count", branch));
    }

    private Options pushing() {
        return new Options(site.root(), false, false, true, Optional.empty(), Programs.ofSystem());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterRandomEditsTheBranchEqualsTheOutputAndNothingElseIsTouched(long seed) throws Exception {
        commitOnMain();
        Files.writeString(repository.resolve("half-done.txt"), "staged");
        git(repository, "add", "half-done.txt");
        Files.writeString(repository.resolve("half-done.txt"), "and changed since");
        var random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            site.editAtRandom(random);
            String before = state();
            var dry = site.publish(PAGES, SiteFolder.dry(site.options()));
            var report = site.publish(PAGES);
            assertThat(branch()).as("seed %d, round %d", seed, round).isEqualTo(site.contents());
            assertThat(dry.changes()).isEqualTo(report.changes());
            assertThat(state()).isEqualTo(before);
        }
    }

    @Test
    void aRepositoryWithoutCommitsIsGoodEnough() throws Exception {
        site.write("index.html", "home\n").write(".nojekyll", "").write("assets/style.3f9c2a51.css", "p {}");
        var report = site.publish(PAGES);
        assertThat(branch()).isEqualTo(site.contents());
        assertThat(report.outcome()).matches("commit [0-9a-f]{10} on gh-pages");
        assertThat(commits("gh-pages")).isEqualTo(1);
        assertThat(Files.readString(repository.resolve(".git/HEAD"))).isEqualTo("ref: refs/heads/main\n");
        assertThat(repository.resolve(".git/index")).doesNotExist();
    }

    @Test
    void theBranchHasNothingOfTheHistoryOfTheTexts() throws Exception {
        commitOnMain();
        site.write("index.html", "home");
        site.publish(PAGES);
        assertThat(git(repository, "log", "--format=%s%n%b", "gh-pages")).isEqualTo("""
                Publish the site
                1 added, 0 changed, 0 removed

                Backfile-Publish: 1""");
    }

    @Test
    void whenNothingChangedThereIsNoCommit() throws Exception {
        site.write("index.html", "home");
        site.publish(PAGES);
        assertThat(site.publish(PAGES).outcome()).isEmpty();
        assertThat(commits("gh-pages")).isEqualTo(1);
        site.write("index.html", "new");
        site.publish(PAGES);
        assertThat(commits("gh-pages")).isEqualTo(2);
    }

    @Test
    void aDryRunPutsNothingIntoTheRepository() throws Exception {
        site.write("index.html", "home");
        assertThat(site.publish(PAGES, SiteFolder.dry(site.options())).count(PublishReport.Kind.ADD))
                .isEqualTo(1);
        assertThat(git(repository, "count-objects")).startsWith("0 objects");
        assertThat(git(repository, "for-each-ref")).isEmpty();
    }

    @Test
    void theBranchThatSomeoneWorksOnIsRefused() throws Exception {
        site.write("index.html", "home");
        assertThat(site.failure("git:main", SiteFolder.forced(site.options())))
                .isEqualTo("target-failed: is the branch that someone works on");
        commitOnMain();
        git(
                repository,
                "worktree",
                "add",
                "--quiet",
                "-b",
                "other",
                folder.resolve("other").toString());
        assertThat(site.failure("git:other")).isEqualTo("target-failed: is the branch that someone works on");
    }

    @Test
    void aBranchThatHoldsSomethingElseIsRefusedUnlessForced() throws Exception {
        commitOnMain();
        git(repository, "branch", "drafts");
        site.write("index.html", "home");
        assertThat(site.failure("git:drafts")).startsWith("target-not-ours: holds 1 file");
        site.publish("git:drafts", SiteFolder.forced(site.options()));
        assertThat(branch(repository, "drafts")).isEqualTo(site.contents());
        assertThat(commits("drafts"))
                .as("what was there is in the history still")
                .isEqualTo(2);
    }

    private Path shim(String first) throws IOException {
        Path shim = folder.resolve("git");
        Files.writeString(shim, "#!/bin/sh\n" + first + "\nexec git \"$@\"\n");
        Files.setPosixFilePermissions(shim, PosixFilePermissions.fromString("rwxr-xr-x"));
        return shim;
    }

    @Test
    void whenGitDiesAtAnyOfItsCallsTheBranchIsWholeAndTheNextPublicationGoesOn() throws Exception {
        var random = new Random(5);
        Path count = folder.resolve("count");
        Path shim = shim("n=$(cat '" + count + "'); n=$((n - 1)); echo $n > '" + count
                + "'; if [ $n -eq 0 ]; then kill -9 $$; fi");
        var dying =
                new Options(site.root(), false, false, false, Optional.empty(), new Programs(shim.toString(), "rsync"));
        site.editAtRandom(random);
        site.publish(PAGES);
        for (int call = 1; call <= 12; call++) {
            var before = site.contents();
            site.editAtRandom(random);
            Files.writeString(count, Integer.toString(call));
            try {
                site.publish(PAGES, dying);
            } catch (PublishFailure expected) {
                assertThat(branch()).as("call %d", call).isEqualTo(before);
            }
            site.publish(PAGES);
            assertThat(branch()).as("call %d", call).isEqualTo(site.contents());
        }
    }

    @Test
    void pushingBringsTheBranchToTheRemote() throws Exception {
        Path remote = remote();
        site.write("index.html", "home");
        assertThat(site.publish(PAGES, pushing()).outcome())
                .matches("commit [0-9a-f]{10} on gh-pages, pushed to origin");
        assertThat(branch(remote, "gh-pages")).isEqualTo(site.contents());
        assertThat(site.publish(PAGES, pushing()).outcome()).isEmpty();
        site.write("a.html", "a");
        site.publish(PAGES);
        assertThat(site.publish(PAGES, pushing()).outcome())
                .as("what was left from the time before")
                .isEqualTo("gh-pages, pushed to origin");
        assertThat(branch(remote, "gh-pages")).isEqualTo(site.contents());
    }

    private Path remote() throws Exception {
        Path remote = folder.resolve("remote.git");
        git(folder, "init", "--quiet", "--bare", remote.toString());
        git(repository, "remote", "add", "origin", remote.toUri().toString());
        return remote;
    }

    @Test
    void aFreshShallowCloneGoesOnWhereTheBranchOfTheRemoteStands() throws Exception {
        Path remote = remote();
        commitOnMain();
        git(repository, "push", "--quiet", "origin", "main");
        site.write("index.html", "home");
        site.publish(PAGES, pushing());
        site.write("index.html", "changed");
        site.publish(PAGES, pushing());

        Path clone = folder.resolve("clone");
        git(
                folder,
                "clone",
                "--quiet",
                "--depth=1",
                "--branch=main",
                remote.toUri().toString(),
                clone.toString());
        git(clone, "config", "user.name", "CI");
        git(clone, "config", "user.email", "ci@example.org");
        site = new SiteFolder(clone);
        site.write("index.html", "from the clone");
        assertThat(site.publish(PAGES, pushing()).changes())
                .extracting(PublishReport.Change::kind)
                .containsExactly(PublishReport.Kind.CHANGE);
        assertThat(branch(remote, "gh-pages")).isEqualTo(site.contents());
        assertThat(git(remote, "rev-list", "--count", "gh-pages")).isEqualTo("3");

        // And the first repository, which knows nothing of that yet.
        site = new SiteFolder(repository.resolve("news/site"));
        site.publish(PAGES, pushing());
        assertThat(branch(remote, "gh-pages")).isEqualTo(site.contents());
        assertThat(git(remote, "rev-list", "--count", "gh-pages")).isEqualTo("4");
    }

    @Test
    void twoBranchesThatHaveGoneApartAreNotPutTogether() throws Exception {
        remote();
        site.write("index.html", "home");
        site.publish(PAGES, pushing());
        String common = git(repository, "rev-parse", "gh-pages");
        site.write("index.html", "one");
        site.publish(PAGES, pushing());
        git(repository, "update-ref", "refs/heads/gh-pages", common);
        git(repository, "update-ref", "-d", "refs/remotes/origin/gh-pages");
        site.write("index.html", "other");
        site.publish(PAGES);
        assertThat(site.failure(PAGES, pushing())).isEqualTo("target-failed: has gone another way here than on origin");
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        site.write("index.html", "home");
        assertThat(site.failure(PAGES, pushing())).isEqualTo("target-failed: the repository has no remote to push to");
        git(
                repository,
                "remote",
                "add",
                "origin",
                folder.resolve("nowhere").toUri().toString());
        assertThat(site.failure(PAGES, pushing())).startsWith("target-failed: the remote origin refuses: ");
        assertThat(site.failure(
                        PAGES,
                        new Options(
                                site.root(),
                                false,
                                false,
                                false,
                                Optional.empty(),
                                new Programs("no-such-git", "rsync"))))
                .isEqualTo("target-failed: needs the program no-such-git, which is not on this machine");
        var alone = new SiteFolder(folder.resolve("alone"));
        assertThat(alone.failure(PAGES))
                .startsWith("target-failed: the site's folder is in no git repository: fatal: not a git repository");
    }

    @Test
    void whoCommitsMustBeKnown() throws Exception {
        git(repository, "config", "--unset", "user.name");
        git(repository, "config", "--unset", "user.email");
        git(repository, "config", "user.useConfigOnly", "true");
        Path shim = shim("export HOME=" + folder + " XDG_CONFIG_HOME=" + folder + " GIT_CONFIG_NOSYSTEM=1");
        site.write("index.html", "home");
        var options =
                new Options(site.root(), false, false, false, Optional.empty(), new Programs(shim.toString(), "rsync"));
        assertThat(site.failure(PAGES, options)).isEqualTo("target-failed: git does not know whose commit it shall be");
    }

    @Test
    void hashesOfTheOtherKindAreUnderstood() throws Exception {
        Path other = folder.resolve("sha256");
        git(folder, "init", "--quiet", "--object-format=sha256", other.toString());
        git(other, "config", "user.name", "Mariam Osei");
        git(other, "config", "user.email", "mariam@example.org");
        site = new SiteFolder(other);
        site.write("index.html", "home");
        site.publish(PAGES);
        assertThat(branch(other, "gh-pages")).isEqualTo(site.contents());
        assertThat(site.publish(PAGES).outcome()).isEmpty();
    }
}
