package org.backfile.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    @Test
    void equalValuesHaveOneFingerprintOnEveryMachine() {
        // Recorded once: the manifest of a build made elsewhere, or years ago, must still be understood.
        assertThat(Fingerprint.of("Ferry".getBytes(UTF_8))).hasToString("dc3d6069592f7a1b12c3c8fcd3f6ee84");
        assertThat(Fingerprint.of("Ferry")).hasToString("df152dd8611cce9f643f41304d982c8f");
        assertThat(Fingerprint.builder().add("Ferry").add(1987).build())
                .hasToString("1537e11ef6fdc22067e3ecf48e98189a");
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(Fingerprint.builder().add("ab").add("c").build())
                .isNotEqualTo(Fingerprint.builder().add("a").add("bc").build());
        assertThat(Fingerprint.builder()
                        .addAll(List.of("a"))
                        .addAll(List.of("b"))
                        .build())
                .isNotEqualTo(Fingerprint.builder()
                        .addAll(List.of("a", "b"))
                        .addAll(List.of())
                        .build());
    }

    @Test
    void aFingerprintMayBePartOfAnother() {
        var part = Fingerprint.of("Ferry");
        assertThat(Fingerprint.builder().add(part).build())
                .isEqualTo(Fingerprint.builder().add(part).build())
                .isNotEqualTo(part);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var print = new Fingerprint(-1, 0x0123456789abcdefL);
        assertThat(print).hasToString("ffffffffffffffff0123456789abcdef");
        assertThat(Fingerprint.parse(print.toString())).isEqualTo(print);
        assertThat(Fingerprint.parse(Fingerprint.UNKNOWN.toString())).isEqualTo(Fingerprint.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "ffffffffffffffff0123456789abcdeg", "ffffffffffffffff0123456789abcdef0"})
    void anythingElseIsNotRead(String text) {
        assertThatThrownBy(() -> Fingerprint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
