package org.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {

    @TempDir
    private Path folder;

    private FileTree tree;

    @BeforeEach
    void aFolder() {
        tree = new FileTree(folder.resolve("public"));
    }

    @Test
    void oneBuildWritesAtATime() throws IOException {
        try (var lock = OutputLock.toWrite(tree).orElseThrow()) {
            assertThat(OutputLock.toWrite(tree)).isEmpty();
            assertThat(OutputLock.toRead(tree)).isEmpty();
        }
        OutputLock.toWrite(tree).orElseThrow().close();
    }

    @Test
    void nobodyWritesWhileOneReads() throws IOException {
        OutputLock.toWrite(tree).orElseThrow().close();
        try (var lock = OutputLock.toRead(tree).orElseThrow()) {
            assertThat(OutputLock.toWrite(tree)).isEmpty();
        }
        OutputLock.toWrite(tree).orElseThrow().close();
    }

    @Test
    void aFolderWithoutALockFileIsReadFreelyAndStaysAsItIs() throws IOException {
        Files.createDirectories(tree.root());
        try (var lock = OutputLock.toRead(tree).orElseThrow();
                var second = OutputLock.toRead(tree).orElseThrow()) {
            assertThat(tree.root()).isEmptyDirectory();
        }
    }

    /** The JVM refuses two locks on one file in itself, so only another process can share it. */
    @Test
    void severalProcessesReadAtOnceAndOneWritesAlone() throws Exception {
        OutputLock.toWrite(tree).orElseThrow().close();
        try (var lock = OutputLock.toRead(tree).orElseThrow()) {
            assertThat(otherProcess("read")).isEqualTo("got it");
            assertThat(otherProcess("write")).isEqualTo("refused");
        }
        try (var lock = OutputLock.toWrite(tree).orElseThrow()) {
            assertThat(otherProcess("read")).isEqualTo("refused");
        }
        assertThat(otherProcess("write")).isEqualTo("got it");
    }

    private String otherProcess(String wish) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        wish,
                        tree.root().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    /** A process of its own that asks for the lock once. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            var tree = new FileTree(Path.of(arguments[1]));
            var lock = arguments[0].equals("read") ? OutputLock.toRead(tree) : OutputLock.toWrite(tree);
            System.out.println(lock.isPresent() ? "got it" : "refused");
        }
    }
}
