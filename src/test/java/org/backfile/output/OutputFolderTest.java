package org.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

        assertThat(output.manifest().of(PAGE))
                .hasValue(new ManifestEntry(Fingerprint.parse("6b1f0c2d9e8a47355d2c1b0a99887766"), 5120));
    }

    @Test
    void aManifestIsReadAsItWasWritten() throws IOException {
        assertThat(output.manifest().files()).isZero();
        var entry = new ManifestEntry(Fingerprint.of("page"), 4);

        output.done(output.manifest(), Map.of(PAGE, entry), List.of());

        assertThat(output.manifest().of(PAGE)).hasValue(entry);
        assertThat(output.manifest().files()).isEqualTo(1);
        assertThat(output.manifest().bytes()).isEqualTo(4);
    }

    @Test
    void aDamagedManifestIsNamedAndSaysOfNoFileThatItIsOurs() throws IOException {
        Files.createDirectories(root.resolve(".backfile"));
        Files.writeString(root.resolve(".backfile/record"), "backfile-record 1\n6b1f");

        output.requireOurs();

        assertThat(output.manifest().files()).isZero();
        assertThat(output.damage(output.manifest())).hasValueSatisfying(warning -> {
            assertThat(warning.code()).isEqualTo(Code.MANIFEST_DAMAGED);
            assertThat(warning.found()).isEqualTo("has a damaged manifest, .backfile/record");
        });
        assertThat(output.damage(Manifest.empty())).isEmpty();
    }

    @Test
    void aBuildDoesNotWriteOnTopOfOneThatWroteSinceItLooked() throws IOException {
        var look = output.look(left -> false);
        output.done(output.manifest(), Map.of(PAGE, new ManifestEntry(Fingerprint.of("page"), 4)), List.of());

        assertThatThrownBy(() -> output.open(look))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.diagnostics().get(0).found())
                                .isEqualTo("has been written to by another run of Backfile"));

        output.open(output.look(left -> false)).close();
    }

    @Test
    void equalBytesAreNotWrittenAgain() throws IOException {
        assertThat(output.put(PAGE, bytes("page"), false)).isTrue();

        assertThat(output.put(PAGE, bytes("page"), true)).isFalse();
        assertThat(output.put(PAGE, bytes("pope"), true)).isTrue();
        assertThat(root.resolve(PAGE.value())).hasContent("pope");
    }

    @Test
    void aLinkIsSeenSinceNoPageMayTakeItsPlaceUnasked() throws IOException {
        output.put(PAGE, bytes("page"), false);
        Files.createSymbolicLink(root.resolve("index.html"), folder.resolve("diary.html"));
        assertThat(output.look(left -> false).isThere(new SitePath("index.html"), false))
                .isTrue();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsAFailure() throws IOException {
        Files.writeString(root, "a file");
        assertThatThrownBy(() -> output.look(left -> false))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NotDirectoryException.class);
    }
}
