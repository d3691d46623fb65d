package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.backfile.config.SiteConfig;
import org.backfile.text.Code;
import org.backfile.text.Part;
import org.backfile.text.TextId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    @TempDir
    private Path folder;

    private SourceReader.Reading read(byte[] bytes) throws IOException {
        Files.write(folder.resolve("ferry.txt"), bytes);
        return new SourceReader(new SourceFolder(folder, "articles", TestForms::isText), new SiteConfig.Text(false))
                .read(new SourceFile("ferry.txt", bytes.length, 0));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void utf8IsReadAsItIs() throws IOException {
        var source =
                read("Åse’s ferry 🛳".getBytes(StandardCharsets.UTF_8)).texts().get(0);
        assertThat(source.text()).isEqualTo("Åse’s ferry 🛳");
        assertThat(source.encoding()).isEqualTo("utf-8");
    }

    @Test
    void aReplacementCharacterOfTheTextsOwnIsNoMistake() throws IOException {
        assertThat(read("a \ufffd b".getBytes(StandardCharsets.UTF_8))
                        .texts()
                        .get(0)
                        .text())
                .isEqualTo("a \ufffd b");
    }

    @Test
    void aByteOrderMarkIsBelieved() throws IOException {
        var utf8 = concat(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, "Åse".getBytes(StandardCharsets.UTF_8));
        var utf16 = concat(new byte[] {(byte) 0xff, (byte) 0xfe}, "Åse".getBytes(StandardCharsets.UTF_16LE));
        var utf32 = concat(new byte[] {0, 0, (byte) 0xfe, (byte) 0xff}, "Åse".getBytes(Charset.forName("UTF-32BE")));
        for (byte[] bytes : new byte[][] {utf8, utf16, utf32}) {
            var reading = read(bytes);
            assertThat(reading.texts().get(0).text()).isEqualTo("Åse");
            assertThat(reading.diagnostics()).isEmpty();
        }
    }

    @Test
    void otherBytesAreWindows1252WithAWarning() throws IOException {
        var reading = read("“Åse”".getBytes(Charset.forName("windows-1252")));
        assertThat(reading.texts().get(0).text()).isEqualTo("“Åse”");
        assertThat(reading.texts().get(0).encoding()).isEqualTo("windows-1252");
        assertThat(reading.diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(Code.ENCODING_ASSUMED);
            assertThat(warning.file()).isEqualTo("articles/ferry.txt");
        });
    }

    @Test
    void controlCharactersAreDroppedWithANote() throws IOException {
        var reading = read("Ferry\u0003 sails\tagain\u007f".getBytes(StandardCharsets.UTF_8));
        assertThat(reading.texts().get(0).text()).isEqualTo("Ferry sails\tagain");
        assertThat(reading.diagnostics())
                .singleElement()
                .satisfies(note -> assertThat(note.found()).isEqualTo("has 2 control characters"));
    }

    @Test
    void aFileThatIsGoneIsRefusedAndNothingIsThrown() {
        var reading = new SourceReader(
                        new SourceFolder(folder, "articles", TestForms::isText), new SiteConfig.Text(false))
                .read(new SourceFile("gone.txt", 1, 0));
        assertThat(reading.texts()).isEmpty();
        assertThat(reading.diagnostics().get(0).found()).isEqualTo("cannot be read: it is not there");
    }

    @Test
    void textsAreFoundInOrderAndTheRestIsPassedOver() throws IOException {
        Files.createDirectories(folder.resolve("1987"));
        Files.createDirectories(folder.resolve(".git"));
        for (String name : new String[] {"b.txt", "1987/a.MD", ".hidden.txt", ".git/c.txt", "d.txt~", "e.jpg"}) {
            Files.writeString(folder.resolve(name), "x");
        }
        var listing = new SourceFolder(folder, "articles", TestForms::isText).list();
        assertThat(listing.files()).extracting(SourceFile::path).containsExactly("1987/a.MD", "b.txt");
        assertThat(listing.others()).extracting(SourceFile::path).containsExactly("e.jpg");
        assertThat(listing.diagnostics()).isEmpty();
    }

    @Test
    void webPagesAreTextsButNotThoseOfASiteThatWasWrittenHere() throws IOException {
        Files.createDirectories(folder.resolve("public/.backfile"));
        for (String name : new String[] {"a.html", "b.HTM", "public/index.html", "public/.backfile/record"}) {
            Files.writeString(folder.resolve(name), "x");
        }
        var listing = new SourceFolder(folder, "articles", TestForms::isText).list();
        assertThat(listing.files()).extracting(SourceFile::path).containsExactly("a.html", "b.HTM");
    }

    @Test
    void aFileIsOneText() throws IOException {
        var reading = read("Ferry sails\n=====\nLamps lit\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.texts()).singleElement().satisfies(text -> {
            assertThat(text.id()).isEqualTo(TextId.whole("ferry.txt"));
            assertThat(text.part()).isEmpty();
        });
    }

    @Test
    void aSplitterCutsAFileIntoTextsThatKnowTheirLines() throws IOException {
        Files.writeString(folder.resolve("week.digest"), "=====\n\nFerry sails\n\nAt noon.\n=====\nLamps lit\n=====\n");
        var articles = new SourceFolder(folder, "articles", TestForms::isText, List.of(new Digest()));

        assertThat(articles.list().files()).extracting(SourceFile::path).containsExactly("week.digest");
        var reading = new SourceReader(articles, new SiteConfig.Text(false)).read(new SourceFile("week.digest", 52, 0));
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.texts())
                .extracting(
                        text -> text.part().orElseThrow(),
                        SourceText::text,
                        text -> text.id().key(),
                        text -> articles.nameOf(text.id()).name())
                .containsExactly(
                        tuple(
                                new Part(1, 2, 5),
                                "\nFerry sails\n\nAt noon.\n",
                                "week.digest",
                                "articles/week.digest:2"),
                        tuple(new Part(2, 7, 7), "Lamps lit\n", "week.digest#2", "articles/week.digest:7"));
    }

    @Test
    void aSplitterMayNotGiveABlankText() {
        assertThatThrownBy(() -> new Splitter.Piece(3, " \n\u3000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the text at line 3 is blank");
    }
}
