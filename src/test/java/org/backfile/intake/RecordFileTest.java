package org.backfile.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {

    private static final byte[] FERRY = {1, 2, 3};
    private static final byte[] LAMP = {4, 5, 6, 7};

    @TempDir
    private Path folder;

    @Test
    void everyRecordIsFoundWhereItWasPut() throws IOException {
        var file = RecordFile.create(folder.resolve("texts-1"));
        long ferry = file.append(FERRY);
        long lamp = file.append(LAMP);
        file.seal();

        for (var reader : new RecordFile[] {file, RecordFile.open(folder.resolve("texts-1"))}) {
            assertThat(reader.get(ferry)).isEqualTo(ByteBuffer.wrap(FERRY));
            assertThat(reader.get(lamp)).isEqualTo(ByteBuffer.wrap(LAMP));
        }
        file.close();
    }

    @Test
    void oneMayBeLong() throws IOException {
        var letter = new byte[10_000];
        Arrays.fill(letter, (byte) 9);
        var file = RecordFile.create(folder.resolve("texts-1"));
        file.append(FERRY);
        long at = file.append(letter);
        file.append(LAMP);
        file.seal();

        assertThat(file.get(at)).isEqualTo(ByteBuffer.wrap(letter));
        file.close();
    }

    @Test
    void oneThatIsAppendedLaterIsFoundToo() throws IOException {
        var file = RecordFile.create(folder.resolve("texts-1"));
        file.append(FERRY);
        file.seal();
        long lamp = file.append(LAMP);
        file.seal();

        assertThat(file.get(lamp)).isEqualTo(ByteBuffer.wrap(LAMP));
        file.close();
    }

    @Test
    void noOtherBytesAreTakenForARecord() throws IOException {
        Path path = folder.resolve("texts-1");
        var file = RecordFile.create(path);
        long ferry = file.append(FERRY);
        file.seal();
        file.close();
        byte[] whole = Files.readAllBytes(path);

        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            assertDamaged(Files.write(folder.resolve("changed-" + i), changed), ferry);
            assertDamaged(Files.write(folder.resolve("cut-" + i), Arrays.copyOf(whole, i)), ferry);
        }
    }

    private static void assertDamaged(Path path, long at) throws IOException {
        var file = RecordFile.open(path);
        assertThatThrownBy(() -> file.get(at)).isInstanceOf(DamagedRecord.class);
    }
}
