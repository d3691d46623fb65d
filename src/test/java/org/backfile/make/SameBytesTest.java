package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same texts, same bytes. */
class SameBytesTest {

    @TempDir
    private Path folder;

    private static TestSite site(Path folder, boolean isBackwards) {
        var site = new TestSite(folder);
        for (int i = 0; i < 60; i++) {
            int n = isBackwards ? 59 - i : i;
            site.article(
                    "f" + n + ".txt",
                    (1 + n % 28) + " March " + (1980 + n % 7),
                    "Ferry " + n / 2,
                    "She sails for the " + n + "th time.");
        }
        return site;
    }

    @Test
    void neitherThreadsNorTheOrderOfFilesNorTheirTimesChangeAByte() throws IOException {
        var one = site(folder.resolve("one"), false);
        one.build(1, false, one.output());
        var other = site(folder.resolve("other"), true);
        touch(other.root().resolve("articles"));
        other.build(8, false, other.output());

        assertThat(TestSite.contents(other.output())).isEqualTo(TestSite.contents(one.output()));
    }

    @Test
    void touchedFilesChangeNothing() throws IOException {
        var site = site(folder, false);
        site.build();
        var times = TestSite.times(site.output());
        touch(site.root().resolve("articles"));

        var report = site.build();

        assertThat(report.pages().written()).isZero();
        assertThat(TestSite.times(site.output())).isEqualTo(times);
    }

    private static void touch(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(500_000_000_000L + file.hashCode()));
            }
        }
    }
}
