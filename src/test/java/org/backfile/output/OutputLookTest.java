package org.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build sees that someone did to its output folder. */
class OutputLookTest {

    private static final SitePath HOME = new SitePath("index.html");
    private static final SitePath DAY = new SitePath("1987/02/26/index.html");
    private static final FileTime BEFORE = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final FileTime MANIFEST = FileTime.from(Instant.parse("2020-01-01T00:00:01Z"));

    @TempDir
    private Path folder;

    private Path root;
    private OutputFolder output;

    @BeforeEach
    void aBuildOfTwoPages() throws IOException {
        root = folder.resolve("public");
        output = new OutputFolder(root);
        output.put(HOME, new byte[4], false);
        output.put(DAY, new byte[2], false);
        output.done(
                Manifest.empty(),
                Map.of(
                        HOME, new ManifestEntry(Fingerprint.of("a"), 4),
                        DAY, new ManifestEntry(Fingerprint.of("b"), 2)),
                List.of());
        allOf(BEFORE);
        Files.setLastModifiedTime(root.resolve(".backfile/record"), MANIFEST);
    }

    private void allOf(FileTime time) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    private OutputLook atFolders() {
        return output.look(left -> true);
    }

    private OutputLook atFiles() {
        return output.look(left -> false);
    }

    @Test
    void whereNothingHappenedAllIsSound() {
        assertThat(atFolders().isSound()).isTrue();
        assertThat(atFiles().isSound()).isTrue();
    }

    @Test
    void aFileThatIsMissingIsFoundByTheTimeOfItsFolder() throws IOException {
        Files.delete(root.resolve(DAY.value()));
        assertThat(atFolders().suspects()).containsExactly(DAY);
    }

    @Test
    void aFolderThatIsMissingIsFound() throws IOException {
        Files.delete(root.resolve(DAY.value()));
        Files.delete(root.resolve("1987/02/26"));
        assertThat(atFolders().suspects()).containsExactly(DAY);
    }

    @Test
    void aFileThatWentInTheSameTickOfTheClockIsFound() throws IOException {
        Files.delete(root.resolve(DAY.value()));
        Files.setLastModifiedTime(root.resolve("1987/02/26"), MANIFEST);
        assertThat(atFolders().suspects()).containsExactly(DAY);
    }

    @Test
    void aFileThatWasReplacedByAnotherIsFound() throws IOException {
        Files.move(
                Files.write(folder.resolve("other"), new byte[3]), folder.resolve("public/1987/02/26/index.html.new"));
        Files.delete(root.resolve(DAY.value()));
        Files.move(root.resolve(DAY.value() + ".new"), root.resolve(DAY.value()));
        assertThat(atFolders().suspects()).containsExactly(DAY);
    }

    @Test
    void aFileThatWasEditedInItsPlaceIsFoundOnlyWhereEveryFileIsLookedAt() throws IOException {
        Files.write(root.resolve(DAY.value()), new byte[3]);
        assertThat(atFolders().isSound()).isTrue();
        assertThat(atFiles().suspects()).containsExactly(DAY);
    }

    @Test
    void onceAFileIsMissingEveryFileIsLookedAt() throws IOException {
        Files.write(root.resolve(DAY.value()), new byte[3]);
        Files.delete(root.resolve(HOME.value()));
        assertThat(atFolders().suspects()).containsExactly(DAY, HOME);
    }

    @Test
    void aFileOfSomeonesIsNoDoubtAndIsSeenWhereAPageIsToGo() throws IOException {
        Files.writeString(root.resolve("1987/02/26/notes.txt"), "mine");
        Files.createDirectories(root.resolve(".git"));
        assertThat(atFolders().isSound()).isTrue();
        for (var look : List.of(atFolders(), atFiles())) {
            assertThat(look.isThere(new SitePath("1987/02/26/notes.txt"), false))
                    .isTrue();
            assertThat(look.isThere(new SitePath("1987/02/26/ferry.html"), false))
                    .isFalse();
            assertThat(look.isThere(new SitePath("1987/02/26"), false)).isFalse();
            assertThat(look.isThere(DAY, true)).isTrue();
        }
    }

    @Test
    void aLinkInThePlaceOfAFolderIsNotFollowed() throws IOException {
        Files.move(root.resolve("1987/02/26"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("1987/02/26"), folder.resolve("elsewhere"));
        assertThat(atFolders().suspects()).containsExactly(DAY);
    }

    @Test
    void aFileInThePlaceOfAFolderHidesItsPages() throws IOException {
        Files.move(root.resolve("1987"), folder.resolve("elsewhere"));
        Files.writeString(root.resolve("1987"), "mine");
        assertThat(atFolders().suspects()).containsExactly(DAY);
        assertThat(atFiles().suspects()).containsExactly(DAY);
    }

    @Test
    void inACopyWhoseManifestIsTheNewestEveryFileIsLookedAt() throws IOException {
        var left = output.stamp();
        assertThat(output.look(left::equals).isSound()).isTrue();

        // Unpacked without the day, with the times of the archive.
        Files.copy(root.resolve(".backfile/record"), folder.resolve("record"));
        Files.delete(root.resolve(DAY.value()));
        allOf(BEFORE);
        Files.move(folder.resolve("record"), root.resolve(".backfile/copy"));
        Files.delete(root.resolve(".backfile/record"));
        Files.move(root.resolve(".backfile/copy"), root.resolve(".backfile/record"));
        Files.setLastModifiedTime(root.resolve(".backfile/record"), MANIFEST);

        assertThat(output.look(left::equals).suspects()).containsExactly(DAY);
    }

    @Test
    void inACopyWhoseTimesAreAllNewerEveryFileMayDiffer() throws IOException {
        allOf(FileTime.from(Instant.parse("2020-01-01T00:00:02Z")));
        Files.setLastModifiedTime(root.resolve(".backfile/record"), MANIFEST);
        assertThat(atFolders().suspects()).containsExactly(DAY, HOME);
    }

    @Test
    void afterABuildThatWasKilledEveryFileIsLookedAtAndThoseAnnouncedAreInDoubt() throws IOException {
        output.announce(output.manifest(), Stream.of(DAY));
        assertThat(atFolders().suspects()).containsExactly(DAY);
    }

    @Test
    void aDamagedManifestIsNotSoundAlthoughItNamesNoFile() throws IOException {
        Files.writeString(root.resolve(".backfile/record"), "-");
        assertThat(atFolders().isSound()).isFalse();
        assertThat(atFolders().suspects()).isEmpty();
    }
}
