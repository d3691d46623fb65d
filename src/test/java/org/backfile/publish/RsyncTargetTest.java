package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

/** With the rsync program; where there is none, these tests are reported as skipped. */
@Tag("external")
class RsyncTargetTest {

    @TempDir
    private Path folder;

    private SiteFolder site;
    private Path target;
    private String to;

    @BeforeEach
    void aSiteAndRsync() throws Exception {
        Tools.need("rsync");
        site = new SiteFolder(folder.resolve("site"));
        target = folder.resolve("www");
        to = "rsync:" + target;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void afterRandomEditsTheTargetEqualsTheOutput(long seed) throws Exception {
        var random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            site.editAtRandom(random);
            var dry = site.publish(to, SiteFolder.dry(site.options()));
            var report = site.publish(to);
            assertThat(SiteFolder.contents(target))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(site.contents());
            assertThat(dry.changes()).isEqualTo(report.changes());
            assertThat(site.publish(to).changes()).isEmpty();
        }
    }

    @Test
    void addedChangedAndRemovedAreToldApart() throws Exception {
        site.write("index.html", "home").write("a/index.html", "a").write("naïve ü.html", "b");
        site.publish(to);
        site.write("index.html", "hame").write("c.html", "cc");
        site.delete("a");
        assertThat(site.publish(to).changes())
                .extracting(change -> change.kind() + " " + change.path())
                .containsExactly("ADD c.html", "CHANGE index.html", "REMOVE a/index.html");
    }

    @Test
    void aDryRunMakesNothing() throws Exception {
        site.write("index.html", "home");
        assertThat(site.publish(to, SiteFolder.dry(site.options())).changes()).hasSize(1);
        assertThat(target).doesNotExist();
    }

    @Test
    void aFolderThatNoPublicationMadeIsRefusedUnlessForced() throws Exception {
        site.write("index.html", "home");
        Files.createDirectories(target);
        Files.writeString(target.resolve("diary.txt"), "mine");
        assertThat(site.failure(to))
                .isEqualTo("target-not-ours: holds 1 file, and nothing says that Backfile published there");
        assertThat(SiteFolder.contents(target)).containsOnlyKeys("diary.txt");
        site.publish(to, SiteFolder.forced(site.options()));
        assertThat(SiteFolder.contents(target)).isEqualTo(site.contents());
    }

    @Test
    void linksOnTheOtherSideAreReplacedAndNotFollowed() throws Exception {
        site.write("index.html", "home");
        site.publish(to);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("index.html"), "not to be touched");
        Files.createSymbolicLink(target.resolve("a"), elsewhere);
        site.write("a/index.html", "new");
        site.publish(to);
        assertThat(SiteFolder.contents(target)).isEqualTo(site.contents());
        assertThat(SiteFolder.contents(elsewhere)).containsEntry("index.html", "not to be touched");
    }

    @Test
    void whenRsyncDiesAtAnyOfItsCallsTheNextPublicationGoesOn() throws Exception {
        var random = new Random(7);
        Path count = folder.resolve("count");
        Path shim = folder.resolve("rsync");
        Files.writeString(
                shim,
                "#!/bin/sh\nn=$(cat '" + count + "'); n=$((n - 1)); echo $n > '" + count
                        + "'\nif [ $n -eq 0 ]; then kill -9 $$; fi\nexec rsync \"$@\"\n");
        Files.setPosixFilePermissions(shim, PosixFilePermissions.fromString("rwxr-xr-x"));
        var dying =
                new Options(site.root(), false, false, false, Optional.empty(), new Programs("git", shim.toString()));
        for (int call = 1; call <= 8; call++) {
            site.editAtRandom(random);
            Files.writeString(count, Integer.toString(call));
            try {
                site.publish(to, dying);
            } catch (PublishFailure expected) {
                assertThat(expected.diagnostic().found()).startsWith("rsync ended with 137");
            }
            site.publish(to);
            assertThat(SiteFolder.contents(target)).as("call %d", call).isEqualTo(site.contents());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        site.write("index.html", "home");
        assertThat(site.failure("rsync:" + folder.resolve("no/such/folder")))
                .startsWith("target-failed: rsync ended with ");
    }
}
