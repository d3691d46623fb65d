package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.Tools;
import org.backfile.publish.BucketServer;
import org.backfile.publish.SiteFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: killed in the middle, and started with what others leave in its environment. */
@Tag("external")
class KilledPublishTest {

    private static final int FILES = 600;

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void aSite() throws IOException {
        site = folder.resolve("site");
        Files.createDirectories(site.resolve("public/.backfile"));
        Files.writeString(site.resolve("public/.backfile/record"), "backfile-record 1\nend 0\n");
        Files.createFile(site.resolve("public/.backfile/lock"));
        Files.writeString(site.resolve("site-config.yaml"), "");
        change(0);
    }

    /** Every file new or other than before, and some gone. */
    private void change(int round) throws IOException {
        for (int i = 0; i < FILES; i++) {
            Path file = site.resolve("public/" + i % 20 + "/" + i + ".html");
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if ((i + round) % 7 > 0) {
                Files.writeString(file, "round " + round + " of " + i + "\n".repeat(i));
            }
        }
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                // What is killed cannot clear up after itself.
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-cp",
                System.getProperty("java.class.path"),
                "org.backfile.cli.Main",
                "publish",
                "--no-build",
                "--quiet"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(site.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void publish(Map<String, String> environment, String... arguments) throws Exception {
        int exitCode = start(environment, arguments).waitFor();
        assertThat(exitCode).as(Files.readString(folder.resolve("said.txt"))).isZero();
    }

    private interface Look {
        int files() throws IOException;
    }

    /**
     * Kills a publication once it has brought over that many files more than there were; whether it was still at work.
     */
    private boolean killAfter(int more, Look look, Map<String, String> environment, String... arguments)
            throws Exception {
        int before = look.files();
        Process process = start(environment, arguments);
        while (process.isAlive() && look.files() < before + more) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        boolean isAtWork = process.isAlive();
        process.destroyForcibly().waitFor();
        return isAtWork;
    }

    @Test
    void aPublicationToAFolderThatIsKilledIsMadeWholeByTheNext() throws Exception {
        Path www = folder.resolve("www");
        var random = new Random(1);
        int killed = 0;
        for (int round = 1; round <= 3; round++) {
            killed +=
                    killAfter(random.nextInt(FILES / 2), () -> filesIn(www), Map.of(), "--to", www.toString()) ? 1 : 0;
            publish(Map.of(), "--to", www.toString());
            assertThat(SiteFolder.contents(www)).isEqualTo(SiteFolder.contents(site.resolve("public")));
            change(round);
            removeAllBut(www, random.nextInt(20));
        }
        assertThat(killed).isPositive();
    }

    /** So that the next publication has something to add. */
    private static void removeAllBut(Path www, int kept) throws IOException {
        for (String path : SiteFolder.contents(www).keySet().stream().skip(kept).toList()) {
            Files.delete(www.resolve(path));
        }
    }

    @Test
    void aPublicationToABucketThatIsKilledIsMadeWholeByTheNext() throws Exception {
        try (var server = new BucketServer(10)) {
            var key = Map.of(
                    "AWS_ACCESS_KEY_ID",
                    "AKIDEXAMPLE",
                    "AWS_SECRET_ACCESS_KEY",
                    "not-a-secret",
                    "AWS_ENDPOINT_URL",
                    server.endpoint().toString());
            String to = "s3://" + BucketServer.BUCKET + "/archive";
            int killed = 0;
            for (int round = 1; round <= 2; round++) {
                killed += killAfter(round * 60, () -> server.objects().size(), key, "--to", to) ? 1 : 0;
                publish(key, "--to", to);
                assertThat(server.contents("archive/")).isEqualTo(SiteFolder.contents(site.resolve("public")));
                change(round);
                server.objects().keySet().removeIf(name -> !name.contains(".backfile"));
            }
            assertThat(killed).isEqualTo(2);
        }
    }

    @Test
    void aPublicationToABranchThatIsKilledIsMadeWholeByTheNextWhateverAHookSetsAround() throws Exception {
        git("init", "--quiet", "--initial-branch=main");
        git("config", "user.name", "Mariam Osei");
        git("config", "user.email", "mariam@example.org");
        // As in a hook of another repository: who passes these on to git writes into that one.
        Path other = Files.createDirectories(folder.resolve("other"));
        var hook = Map.of(
                "GIT_DIR",
                other.toString(),
                "GIT_INDEX_FILE",
                other.resolve("index").toString(),
                "GIT_WORK_TREE",
                other.toString(),
                "GIT_PREFIX",
                "x/");
        killAfter(50, () -> filesIn(site.resolve(".git/objects")), hook, "--to", "git:gh-pages");
        publish(hook, "--to", "git:gh-pages");
        git("worktree", "add", "--quiet", folder.resolve("checkout").toString(), "gh-pages");
        assertThat(SiteFolder.contents(folder.resolve("checkout")))
                .isEqualTo(SiteFolder.contents(site.resolve("public")));
        assertThat(other).isEmptyDirectory();
        assertThat(site.resolve(".git/index")).doesNotExist();
    }

    @Test
    void aPublicationThatIsToldToEndLeavesNothingInTheFolderForTemporaryFiles() throws Exception {
        git("init", "--quiet", "--initial-branch=main");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path started = folder.resolve("started");
        Files.writeString(bin.resolve("git"), "#!/bin/sh\ntouch '" + started + "'\nexec sleep 60\n");
        assertThat(bin.resolve("git").toFile().setExecutable(true)).isTrue();
        var path = Map.of("PATH", bin + ":" + System.getenv("PATH"));
        Process process = start(path, "--to", "git:gh-pages");
        while (process.isAlive() && !Files.exists(started)) {
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        assertThat(folder.resolve("tmp")).isNotEmptyDirectory();
        var children = process.descendants().toList();
        process.destroy();
        process.waitFor();
        children.forEach(ProcessHandle::destroy);
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    private static int filesIn(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            return (int) files.count();
        } catch (IOException | UncheckedIOException atWork) {
            // What was listed is gone already.
            return 0;
        }
    }

    private void git(String... arguments) throws Exception {
        Tools.need("git");
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command)
                        .directory(site.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }
}
