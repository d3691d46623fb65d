package org.backfile.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.backfile.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a preview begins: its port, the order of watching and reading, and a start that fails. */
class PreviewStartTest {

    @TempDir
    private Path folder;

    private static Preview start(SiteSource source, int port) throws IOException {
        return Preview.start(source, new Preview.Place("127.0.0.1", port), 2, Progress.silent(), failure -> {});
    }

    @Test
    void noPortIsTriedBeyondTheLast() throws Exception {
        try (var taken = new ServerSocket(65_535, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(taken.isBound()).isTrue();
            assertThatThrownBy(() -> start(settingsWith(() -> {}), 65_535))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("no port from 65535 to 65535 is free on 127.0.0.1: ");
        }
    }

    /** Settings that do not change, and what is to happen each time that they are read. */
    private SiteSource settingsWith(Runnable whenRead) {
        var settings = new SettingsInFolder(folder);
        return new SiteSource() {
            @Override
            public Path file() {
                return settings.file();
            }

            @Override
            public Reading read() {
                whenRead.run();
                return settings.read();
            }
        };
    }

    @Test
    void thePortIsTheNextThatIsFree() throws Exception {
        try (var first = start(settingsWith(() -> {}), 0)) {
            int taken = URI.create(first.address()).getPort();
            try (var second = start(settingsWith(() -> {}), taken)) {
                assertThat(URI.create(second.address()).getPort()).isBetween(taken + 1, taken + 50);
            }
        }
    }

    @Test
    void foldersAreWatchedBeforeTheSiteIsReadSoNoChangeIsMissed() throws Exception {
        Files.createDirectories(folder.resolve("articles"));
        var order = new ConcurrentLinkedQueue<String>();
        FolderEvents events = (folders, changed, failed) -> {
            order.add("watch");
            return () -> {};
        };
        Preview.start(
                        settingsWith(() -> order.add("read")),
                        new Preview.Place("127.0.0.1", 0),
                        2,
                        Progress.silent(),
                        failure -> {},
                        events)
                .close();
        assertThat(order).containsExactly("read", "watch", "read");
    }

    @Test
    void aPreviewThatCannotStartLeavesThePortFree() throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        SiteSource broken = settingsWith(() -> {
            throw new IllegalStateException("the disk is gone");
        });

        assertThatThrownBy(() -> start(broken, port)).hasMessage("the disk is gone");

        try (var again = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(again.isBound()).isTrue();
        }
    }
}
