package org.backfile.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.backfile.intake.ChangedPaths;
import org.backfile.text.Diagnostic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How changes are noticed where the system tells of them, and where it does not. */
@Tag("slow")
class WatcherTest {

    private static final FolderEvents NONE = (folders, changed, failed) -> {
        throw new IOException("User limit of inotify watches reached");
    };

    private static final Guard GUARD = new Guard("my-archive", failure -> {});

    @TempDir
    private Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Watcher watcher;

    @BeforeEach
    void someFiles() throws IOException {
        Files.createDirectories(folder.resolve("articles/1987"));
        Files.writeString(folder.resolve("articles/1987/ferry.txt"), "The ferry sailed.");
    }

    @AfterEach
    void stop() {
        if (watcher != null) {
            watcher.close();
        }
    }

    private void watch(FolderEvents events) {
        watcher = new Watcher(events, folder.resolve("site-config.yaml"), where -> told.add("change"), GUARD);
        watcher.watch(List.of(folder.resolve("articles"), folder.resolve("templates")));
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Every kind of change, each told before the next is made. */
    private void assertThatEveryChangeIsTold() throws Exception {
        Path ferry = folder.resolve("articles/1987/ferry.txt");
        Path moved = folder.resolve("articles/1987/boat.txt");
        for (Step step : List.<Step>of(
                () -> Files.writeString(ferry, "The ferry sank, and all were saved."),
                () -> Files.writeString(folder.resolve("articles/new.txt"), "New."),
                () -> {
                    Files.createDirectories(folder.resolve("articles/1988/deeper"));
                    Files.writeString(folder.resolve("articles/1988/deeper/deep.txt"), "Deep.");
                },
                () -> Files.move(ferry, moved),
                () -> Files.delete(moved),
                () -> Files.createDirectories(folder.resolve("templates")),
                () -> Files.writeString(folder.resolve("templates/home.peb"), "Mine."),
                () -> Files.writeString(folder.resolve("site-config.yaml"), "site: { title: Mine }\n"))) {
            settle();
            step.run();
            assertThat(told.poll(15, TimeUnit.SECONDS)).isEqualTo("change");
        }
    }

    /** Until nothing has been told for a while: one change may be told twice. */
    private void settle() throws InterruptedException {
        while (told.poll(700, TimeUnit.MILLISECONDS) != null) {
            // Nothing to be done with it.
        }
    }

    @Test
    void theSystemTellsOfChanges() throws Exception {
        watch(FolderEvents.ofSystem());
        assertThatEveryChangeIsTold();
        assertThat(watcher.polledBecause()).isEmpty();
    }

    @Test
    void theSystemTellsWhere() throws Exception {
        Path ferry = folder.resolve("articles/1987/ferry.txt");
        var places = new LinkedBlockingQueue<ChangedPaths>();
        watcher = new Watcher(FolderEvents.ofSystem(), folder.resolve("site-config.yaml"), places::add, GUARD);
        watcher.watch(List.of(folder.resolve("articles"), folder.resolve("templates")));

        Files.writeString(ferry, "The ferry sank, and all were saved.");

        assertThat(places.poll(15, TimeUnit.SECONDS)).isEqualTo(ChangedPaths.at(ferry));
    }

    @Test
    void foldersThatCannotBeWatchedAreLookedAt() throws Exception {
        watch(NONE);
        assertThat(watcher.polledBecause()).hasValue("User limit of inotify watches reached");
        assertThatEveryChangeIsTold();
    }

    @Test
    void whatWasWatchedIsLookedAtOnceTheSystemGivesUp() throws Exception {
        var failures = new LinkedBlockingQueue<Consumer<Throwable>>();
        watch((folders, changed, failed) -> {
            failures.add(failed);
            return (Closeable) () -> {};
        });
        assertThat(watcher.polledBecause()).isEmpty();

        failures.take().accept(new IOException("No space left on device"));

        assertThat(watcher.polledBecause()).hasValue("No space left on device");
        Files.writeString(folder.resolve("articles/1987/ferry.txt"), "The ferry sank, and all were saved.");
        assertThat(told.poll(15, TimeUnit.SECONDS)).isEqualTo("change");
    }

    @Test
    void foldersAreLookedAtWhereTheLibraryFailsInAWayThatItDoesNotDeclare() throws Exception {
        watch((folders, changed, failed) -> {
            throw new IllegalStateException("no such thing here");
        });

        assertThat(watcher.polledBecause()).hasValue("no such thing here");
        Files.writeString(folder.resolve("articles/1987/ferry.txt"), "The ferry sank, and all were saved.");
        assertThat(told.poll(15, TimeUnit.SECONDS)).isEqualTo("change");
    }

    @Test
    void theNextChangeIsToldAfterOneThatCouldNotBeShown() throws Exception {
        var failures = new LinkedBlockingQueue<Diagnostic>();
        watcher = new Watcher(
                NONE,
                folder.resolve("site-config.yaml"),
                where -> {
                    told.add("change");
                    throw new IllegalStateException("change " + told.size());
                },
                new Guard("my-archive", failures::add));
        watcher.watch(List.of(folder.resolve("articles")));

        for (String text : List.of("The ferry sank.", "The ferry was raised again.")) {
            Files.writeString(folder.resolve("articles/1987/ferry.txt"), text);
            assertThat(failures.poll(15, TimeUnit.SECONDS).found())
                    .startsWith("showing a change failed: java.lang.IllegalStateException: change ");
        }
    }

    @Test
    void aChangeIsToldWhenOtherFoldersAreToBeWatched() throws Exception {
        watch(FolderEvents.ofSystem());
        settle();
        Files.createDirectories(folder.resolve("texts"));

        watcher.watch(List.of(folder.resolve("texts")));

        assertThat(told.poll(15, TimeUnit.SECONDS)).isEqualTo("change");
        settle();
        watcher.watch(List.of(folder.resolve("texts")));
        assertThat(told.poll(1_500, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void foldersInWhichNothingChangesAreNotTold() throws Exception {
        watch(NONE);
        assertThat(told.poll(1_500, TimeUnit.MILLISECONDS)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "vboxsf", "NFS"})
    void aFileSystemOnANetworkIsNotTrustedToTell(String type) {
        assertThat(FolderEvents.isNetwork(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "apfs", "NTFS", "fuseblk", "zfs"})
    void aFileSystemOfThisMachineIs(String type) {
        assertThat(FolderEvents.isNetwork(type)).isFalse();
    }
}
