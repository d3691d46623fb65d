package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.source.Decoding.bytes;
import static org.backfile.source.Decoding.decode;
import static org.backfile.source.Decoding.join;
import static org.backfile.source.Decoding.said;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.backfile.text.Code;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    static Stream<Arguments> marks() {
        return Stream.of(
                Arguments.of("UTF-8", bytes(0xef, 0xbb, 0xbf)),
                Arguments.of("UTF-16LE", bytes(0xff, 0xfe)),
                Arguments.of("UTF-16BE", bytes(0xfe, 0xff)),
                Arguments.of("UTF-32LE", bytes(0xff, 0xfe, 0, 0)),
                Arguments.of("UTF-32BE", bytes(0, 0, 0xfe, 0xff)));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void aByteOrderMarkIsBelievedAndIsNoCharacterOfTheText(String encoding, byte[] mark) {
        var outcome = decode(join(mark, bytes("Åse’s ferry 🛳 наш", encoding)));
        assertThat(outcome.text()).hasValue("Åse’s ferry 🛳 наш");
        assertThat(outcome.encoding()).isEqualToIgnoringCase(encoding);
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void aMarkOfUtf16OnAnOddNumberOfBytesIsRefused() {
        assertThat(said(decode(bytes(0xff, 0xfe, 'F', 0, 'e'))))
                .isEqualTo("not-a-text: has a byte order mark of UTF-16LE and is not in it; left out");
    }

    @Test
    void aStrayByteAfterAMarkOfUtf8IsReadAsWindows1252() {
        var outcome =
                decode(join(bytes(0xef, 0xbb, 0xbf), bytes("Åse", "UTF-8"), bytes(0x92), bytes("s ferry", "UTF-8")));
        assertThat(outcome.text()).hasValue("Åse’s ferry");
        assertThat(outcome.encoding()).isEqualTo("utf-8");
        assertThat(outcome.diagnostics())
                .singleElement()
                .satisfies(warning -> assertThat(warning.meanwhile())
                        .isEqualTo("read as UTF-8, with 1 byte that is not in it taken for Windows-1252"));
    }

    @Test
    void utf8WithAFewStrayBytesStaysUtf8() {
        var outcome = decode(join(
                bytes("Café, naïve, façade, Århus: ", "UTF-8"), bytes(0x93), bytes("yes", "UTF-8"), bytes(0x94, 0xe2)));
        assertThat(outcome.encoding()).isEqualTo("windows-1252");

        var lessStray =
                decode(join(bytes("Café, naïve, façade, Århus: ", "UTF-8"), bytes(0x93), bytes("yes", "UTF-8")));
        assertThat(lessStray.text()).hasValue("Café, naïve, façade, Århus: “yes");
        assertThat(lessStray.encoding()).isEqualTo("utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferry", "26 February 1987\r\n\r\nÅse’s “café”\r\n", "Паром снова ходит по реке.\n"})
    void utf16WithoutAMarkIsKnownByItsNuls(String text) {
        assertThat(decode(text.getBytes(UTF_16LE)).text()).hasValue(text);
        assertThat(decode(text.getBytes(UTF_16BE)).text()).hasValue(text);
        assertThat(said(decode(text.getBytes(UTF_16LE))))
                .isEqualTo("encoding-assumed: is not in UTF-8 and does not say what it is in; "
                        + "read as UTF-16LE, because its NUL bytes all stand at odd places");
        assertThat(said(decode(text.getBytes(UTF_16BE))))
                .endsWith("read as UTF-16BE, because its NUL bytes all stand at even places");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry to sail again\0 on Monday\0, said the harbour master yesterday",
                "Ferry\0\0\0 to sail\0",
                "a\0\1\0b\0"
            })
    void otherNulsAreInNoText(String text) {
        assertThat(said(decode(text.getBytes(UTF_8))))
                .isEqualTo("not-a-text: has NUL bytes, which no text has; left out");
    }

    static Stream<Arguments> otherFiles() {
        return Stream.of(
                Arguments.of("a PDF document", bytes("%PDF-1.4\n%...\n", "US-ASCII")),
                Arguments.of("a rich text document (RTF)", bytes("{\\rtf1\\ansi Ferry}", "US-ASCII")),
                Arguments.of("a PostScript document", bytes("%!PS-Adobe-3.0\n", "US-ASCII")),
                Arguments.of("a ZIP archive or an office document (DOCX, ODT)", bytes('P', 'K', 3, 4, 20, 0)),
                Arguments.of(
                        "an old office document (DOC, XLS)", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)),
                Arguments.of("a picture (JPEG)", bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10)),
                Arguments.of("a picture (PNG)", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0)),
                Arguments.of("a picture (GIF)", bytes('G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0)),
                Arguments.of("a picture (BMP)", bytes('B', 'M', 0x36, 0, 0)),
                Arguments.of("a gzip archive", bytes(0x1f, 0x8b, 8, 0)),
                Arguments.of("a program (ELF)", bytes(0x7f, 'E', 'L', 'F', 2, 1)),
                Arguments.of("a program (EXE, DLL)", bytes('M', 'Z', 0x90, 0, 3)),
                Arguments.of("a database (SQLite)", bytes("SQLite format 3\0", "US-ASCII")));
    }

    @ParameterizedTest
    @MethodSource("otherFiles")
    void aFileOfAnotherKindIsNamed(String words, byte[] bytes) {
        assertThat(decode(bytes).text()).isEmpty();
        assertThat(said(decode(bytes))).isEqualTo("not-a-text: is " + words + "; left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BMW to build ferries",
                "MZ is a postcode",
                "ID3 votes",
                "PK",
                "Rar!",
                "RIFF raff",
                "BZh",
                "II* and MM",
                "%PDF"
            })
    void wordsThatBeginLikeOtherFilesAreTexts(String text) {
        assertThat(decode(text.getBytes(UTF_8)).text()).hasValue(text);
    }

    @Test
    void whatIsMostlyControlCharactersIsNoText() {
        assertThat(said(decode(bytes(1, 2, 'F', 3, 4, 5))))
                .isEqualTo("not-a-text: is mostly control characters; left out");
        assertThat(said(decode(bytes(0x1a)))).isEqualTo("file-empty: has no text in it; left out");
    }

    @Test
    void aByteThatWindows1252HasNoCharacterForIsAccountedFor() {
        var text = bytes(
                "Åse took the ferry to the island on Monday, and came back on Tuesday with a crate of good whisky from Islay. ",
                "windows-1252");
        var outcome = decode(join(text, bytes(0x81)));
        assertThat(outcome.text().orElseThrow()).startsWith("Åse").endsWith("Islay. \ufffd");
        assertThat(said(outcome)).endsWith("read as Windows-1252, in which 1 byte means nothing");
    }

    @Test
    void accentsThatStandAloneAreComposed() {
        assertThat(decode("Cafe\u0301\r\nA\u030arhus \u1100\u1161 \u212b\n".getBytes(UTF_8))
                        .text())
                .hasValue("Café\r\nÅrhus 가 Å\n");
        assertThat(decode("Cafe\u0301".getBytes(UTF_8)).diagnostics()).isEmpty();
    }

    @Test
    void lineEndsAreKeptAsTheyAre() {
        String text = "a\nb\r\nc\rd\u0085e\u2028f\u2029g\fh\te\u0301".replace("e\u0301", "é");
        assertThat(decode(text.replace("é", "e\u0301").getBytes(UTF_8)).text()).hasValue(text);
    }

    @Test
    void nothingButAccentsTakesNoTime() {
        byte[] accents = "\u0301\u0316".repeat(1_000_000).getBytes(UTF_8);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> decode(accents));
    }

    @Test
    void anyBytesAreATextOrRefusedWithOneReason() {
        var random = new Random(1987);
        for (int round = 0; round < 4_000; round++) {
            var bytes = new byte[random.nextInt(120)];
            random.nextBytes(bytes);
            if (round % 2 == 0) {
                // No NUL, and more of what looks like text.
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) (random.nextInt(3) == 0 ? 0x80 | bytes[i] : ' ' + (bytes[i] & 0x3f));
                }
            }
            var outcome = decode(bytes);
            assertThat(outcome.text().isPresent() || outcome.diagnostics().size() == 1)
                    .isTrue();
            assertThat(outcome.diagnostics())
                    .extracting(said -> said.code())
                    .isSubsetOf(
                            Code.NOT_A_TEXT,
                            Code.FILE_EMPTY,
                            Code.ENCODING_ASSUMED,
                            Code.CONTROL_CHARACTERS,
                            Code.MOJIBAKE);
        }
    }
}
