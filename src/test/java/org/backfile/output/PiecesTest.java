package org.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A large file that is put together from pieces. Each piece is a word here, and is made of its fingerprint's text. */
class PiecesTest {

    private static final SitePath TABLE = new SitePath("archive.csv");
    private static final Optional<PieceMap> NOTHING = Optional.empty();

    @TempDir
    private Path folder;

    private Path file;
    private OutputFolder output;
    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void anOutputFolder() {
        output = new OutputFolder(folder);
        file = folder.resolve(TABLE.value());
    }

    private FileContent.InPieces pieces(String words) {
        List<String> all = Arrays.asList(words.split(" "));
        return new FileContent.InPieces(all.stream().map(Fingerprint::of).toList(), i -> {
            made.add(all.get(i));
            return all.get(i).getBytes(StandardCharsets.UTF_8);
        });
    }

    private OutputFolder.Put put(String words, Optional<PieceMap> left) throws IOException {
        made.clear();
        return output.put(TABLE, pieces(words), Files.exists(file), left);
    }

    private Optional<PieceMap> left(String words) throws IOException {
        return Optional.of(put(words, NOTHING).map());
    }

    @Test
    void allPiecesOfANewFileAreMade() throws IOException {
        var put = put("rain wind sun", NOTHING);

        assertThat(put.isWritten()).isTrue();
        assertThat(put.map().size()).isEqualTo(11);
        assertThat(made).containsExactly("rain", "wind", "sun");
        assertThat(file).hasContent("rainwindsun");
    }

    @Test
    void onlyPiecesThatAreNotInTheFileAreMade() throws IOException {
        var left = left("rain wind sun");

        left = Optional.of(put("rain thunder sun", left).map());
        assertThat(made).containsExactly("thunder");
        assertThat(file).hasContent("rainthundersun");

        left = Optional.of(put("fog rain thunder sun hail", left).map());
        assertThat(made).containsExactly("fog", "hail");
        assertThat(file).hasContent("fograinthundersunhail");

        left = Optional.of(put("sun hail fog", left).map());
        assertThat(made).isEmpty();
        assertThat(file).hasContent("sunhailfog");

        assertThat(put("sun", left).isWritten()).isTrue();
        assertThat(made).isEmpty();
        assertThat(file).hasContent("sun");
    }

    @Test
    void aFileThatHasAllPiecesIsNotWrittenAgain() throws IOException {
        var left = left("rain wind");

        assertThat(put("rain wind", left)).isEqualTo(new OutputFolder.Put(false, left.orElseThrow()));
        assertThat(made).isEmpty();
    }

    @Test
    void aFileIsNotWrittenAgainWhenAPieceThatWasMadeAnewHasTheBytesThatAreThere() throws IOException {
        var left = left("rain wind sun");
        var other = new FileContent.InPieces(
                List.of(Fingerprint.of("rain"), Fingerprint.of("another wind"), Fingerprint.of("sun")),
                i -> "wind".getBytes(StandardCharsets.UTF_8));

        assertThat(output.put(TABLE, other, true, left).isWritten()).isFalse();
    }

    @Test
    void aFileThatWasEditedInItsPlaceIsMadeAsAWhole() throws IOException {
        var left = left("rain wind sun");
        long time = Files.getLastModifiedTime(file).toMillis();
        Files.writeString(file, "mind", StandardOpenOption.WRITE);
        Files.setLastModifiedTime(file, FileTime.fromMillis(time + 1));

        put("rain wind fog", left);

        assertThat(made).containsExactly("rain", "wind", "fog");
        assertThat(file).hasContent("rainwindfog");
    }

    @Test
    void aFileThatWasCutShortIsMadeAsAWhole() throws IOException {
        var left = left("rain wind sun");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "rainwind");
        Files.setLastModifiedTime(file, time);

        put("rain wind fog", left);

        assertThat(file).hasContent("rainwindfog");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "files have no keys")
    void aCopyInThePlaceOfTheFileIsMadeAsAWhole() throws IOException {
        var left = left("rain wind sun");
        Path copy = folder.resolve("copy");
        Files.writeString(copy, "rainmindsun");
        Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
        Files.delete(file);
        Files.move(copy, file);

        put("rain wind fog", left);

        assertThat(file).hasContent("rainwindfog");
    }

    @Test
    void aFileThatIsMissingOrALinkIsMadeAsAWhole() throws IOException {
        var left = left("rain wind sun");
        Path elsewhere = Files.move(file, folder.resolve("elsewhere"));

        put("rain wind fog", left);
        assertThat(file).hasContent("rainwindfog");

        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere);
        put("rain wind sun", left);
        assertThat(file).isRegularFile().hasContent("rainwindsun");
        assertThat(Files.isSymbolicLink(file)).isFalse();
    }

    @Test
    void aMapThatDoesNotFitTheFileCostsOnlyTime() throws IOException {
        Fingerprint stamp = left("rain wind sun").orElseThrow().stamp();
        var beyondTheEnd = new PieceMap(
                stamp, List.of(new PieceMap.Piece(Fingerprint.of("rain"), 100), piece("wind"), piece("sun")));

        put("fog wind sun", Optional.of(beyondTheEnd));

        assertThat(made).containsExactly("fog", "fog", "wind", "sun");
        assertThat(file).hasContent("fogwindsun");
    }

    private static PieceMap.Piece piece(String word) {
        return new PieceMap.Piece(Fingerprint.of(word), word.length());
    }

    @Test
    void theFileStaysAsItWasWhenAPieceCannotBeMade() throws IOException {
        var left = left("rain wind sun");
        var lost = new FileContent.InPieces(List.of(Fingerprint.of("rain"), Fingerprint.of("fog")), i -> {
            throw new IllegalStateException("lost");
        });

        assertThatThrownBy(() -> output.put(TABLE, lost, true, left)).hasMessage("lost");

        assertThat(file).hasContent("rainwindsun");
    }

    @Test
    void theMapIsOfTheFileAsItWasLeft() throws IOException {
        var put = put("rain wind", NOTHING);

        assertThat(put.map().stamp())
                .isEqualTo(FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class))
                        .fingerprint());
        assertThat(put.map().pieces()).containsExactly(piece("rain"), piece("wind"));
    }

    @Test
    void theBytesOfAllPiecesAreTheContent() {
        assertThat(pieces("rain wind sun").bytes()).isEqualTo("rainwindsun".getBytes(StandardCharsets.UTF_8));
    }
}
