package org.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.text.Code;
import org.backfile.text.Failure;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final SitePath PAGE = new SitePath("1987/02/26.html");

    @TempDir
    private Path folder;

    private Path root;
    private OutputFolder output;

    @BeforeEach
    void anOutputFolder() {
        root = folder.resolve("public");
        output = new OutputFolder(root);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theManifestOfAnEarlierVersionIsRead() throws IOException {
        Files.createDirectories(root.resolve(".backfile"));
        Files.writeString(
                root.resolve(".backfile/record"),
                "backfile-record 1\n6b1f0c2d9e8a47355d2c1b0a99887766 5120 1987/02/26.html\nend 1\n");

        output.requireOurs();

        assertThat(output.manifest(false).of(PAGE))
                .hasValue(new Manifest.Entry(Fingerprint.parse("6b1f0c2d9e8a47355d2c1b0a99887766"), 5120));
    }

    @Test
    void aManifestIsReadAsItWasWritten() throws IOException {
        var manifest = new Manifest(Map.of(PAGE.value(), new Manifest.Entry(Fingerprint.of("page"), 4)));
        assertThat(output.manifest(false)).isEqualTo(Manifest.empty());
        assertThat(output.manifestTime()).isZero();

        output.write(manifest);

        assertThat(output.manifest(false)).isEqualTo(manifest);
        assertThat(output.manifestTime()).isPositive();
    }

    @Test
    void aDamagedManifestIsRefusedUnlessForced() throws IOException {
        Files.createDirectories(root.resolve(".backfile"));
        Files.writeString(root.resolve(".backfile/record"), "backfile-record 1\n6b1f");

        assertThatThrownBy(() -> output.manifest(false)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.diagnostics().get(0).code()).isEqualTo(Code.OUTPUT_NOT_OURS);
            assertThat(failure.diagnostics().get(0).found()).isEqualTo("has a damaged manifest, .backfile/record");
        });
        assertThat(output.manifest(true)).isEqualTo(Manifest.empty());
    }

    @Test
    void equalBytesAreNotWrittenAgain() throws IOException {
        assertThat(output.put(PAGE, bytes("page"), Optional.empty())).isTrue();
        Optional<OutputFolder.Found> existing =
                Optional.ofNullable(output.list().get(PAGE.value()));
        assertThat(existing).map(OutputFolder.Found::size).hasValue(4L);

        assertThat(output.put(PAGE, bytes("page"), existing)).isFalse();
        assertThat(output.put(PAGE, bytes("pope"), existing)).isTrue();
        assertThat(root.resolve(PAGE.value())).hasContent("pope");
    }

    @Test
    void aLinkIsListedSinceNoPageMayTakeItsPlaceUnasked() throws IOException {
        output.put(PAGE, bytes("page"), Optional.empty());
        Files.createSymbolicLink(root.resolve("index.html"), folder.resolve("diary.html"));
        assertThat(output.list()).containsOnlyKeys(PAGE.value(), "index.html");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsAFailure() throws IOException {
        Files.writeString(root, "a file");
        assertThatThrownBy(output::list)
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NotDirectoryException.class);
    }
}
