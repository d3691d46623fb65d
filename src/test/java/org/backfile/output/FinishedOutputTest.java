package org.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.text.Failure;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build must have left for others to read the folder; {@code FolderTargetTest} has more of it. */
class FinishedOutputTest {

    private static final SitePath HOME = new SitePath("index.html");
    private static final SitePath YEAR = new SitePath("1987/index.html");

    @TempDir
    private Path folder;

    private OutputFolder output;

    @BeforeEach
    void aFinishedBuildOfTwoPages() throws IOException {
        output = new OutputFolder(folder);
        output.put(HOME, new byte[4], false);
        output.put(YEAR, new byte[2], false);
        output.done(
                Manifest.empty(),
                Map.of(
                        HOME, new ManifestEntry(Fingerprint.of("a"), 4),
                        YEAR, new ManifestEntry(Fingerprint.of("b"), 2)),
                List.of());
    }

    private Optional<String> reasonForRefusal() throws IOException {
        try (var finished = FinishedOutput.open(folder)) {
            return Optional.empty();
        } catch (Failure failure) {
            return Optional.of(failure.diagnostics().get(0).found());
        }
    }

    @Test
    void itsFilesAreInOrderOfPathAndWhatIsNoFileIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("1987/link"), folder.resolve("index.html"));
        Files.writeString(folder.resolve("a.txt"), "theirs");
        Files.writeString(folder.resolve(".git"), "gitdir: elsewhere");
        try (var finished = FinishedOutput.open(folder)) {
            assertThat(finished.files())
                    .containsExactly(
                            new FinishedOutput.File("1987/index.html", folder.resolve("1987/index.html"), 2),
                            new FinishedOutput.File("a.txt", folder.resolve("a.txt"), 6),
                            new FinishedOutput.File("index.html", folder.resolve("index.html"), 4));
            assertThat(finished.leftOut()).containsExactly("1987/link");
        }
    }

    @Test
    void aPageOfTheManifestThatIsGoneOrOfAnotherSizeIsToldByName() throws IOException {
        assertThat(reasonForRefusal()).isEmpty();
        Files.write(folder.resolve("1987/index.html"), new byte[3]);
        assertThat(reasonForRefusal()).hasValue("does not have 1987/index.html as it was built");
        Files.delete(folder.resolve("1987/index.html"));
        assertThat(reasonForRefusal()).hasValue("does not have 1987/index.html as it was built");
    }

    @Test
    void aBuildThatDidNotComeToItsEndIsToldByThat() throws IOException {
        output.announce(output.manifest(), Stream.of(YEAR));
        assertThat(reasonForRefusal()).hasValue("was left by a build that did not come to its end");
    }

    @Test
    void aBuildThatWritesKeepsReadersOut() throws IOException {
        try (var writing = output.open()) {
            assertThat(reasonForRefusal()).hasValue("is being written to by a build");
        }
        assertThat(reasonForRefusal()).isEmpty();
    }

    @Test
    void aRefusedFolderIsNotHeldLocked() throws IOException {
        output.open().close();
        Files.delete(folder.resolve("index.html"));
        assertThat(reasonForRefusal()).isPresent();
        output.open().close();
    }
}
