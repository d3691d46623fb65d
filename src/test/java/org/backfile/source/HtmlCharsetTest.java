package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.config.SiteConfig;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlCharsetTest {

    @TempDir
    private Path folder;

    private SourceReader.Reading read(String name, String text, String charset) throws IOException {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        Files.write(folder.resolve(name), bytes);
        return new SourceReader(new SourceFolder(folder, "articles", TestForms::isText), new SiteConfig.Text(false))
                .read(new SourceFile(name, bytes.length, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <meta charset="shift_jis">~船が出る~windows-31j
            <META CHARSET = windows-1251 />~паром~windows-1251
            <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">~“Åse”~windows-1252
            <meta name=x content=y><meta charset='gb2312'>~渡轮~gb18030
            <meta charset=iso-2022-jp>~船が出る~iso-2022-jp
            <?xml version="1.0" encoding="iso-8859-2"?>~łódź~iso-8859-2
            """)
    void aPageIsInTheCharacterSetThatItNames(String tag, String words, String charset) throws IOException {
        var reading = read("ferry.html", tag + words, charset);
        assertThat(reading.texts().get(0).text()).isEqualTo(tag + words);
        assertThat(reading.texts().get(0).encoding()).isEqualTo(charset);
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void bytesThatAreUtf8AreUtf8WhateverThePageSays() throws IOException {
        assertThat(read("ferry.htm", "<meta charset=iso-8859-1>Åse", "UTF-8")
                        .texts()
                        .get(0)
                        .text())
                .endsWith("Åse");
        assertThat(read("ferry.htm", "\ufeff<meta charset=iso-8859-1>Åse", "UTF-8")
                        .texts()
                        .get(0)
                        .encoding())
                .isEqualTo("utf-8");
    }

    @Test
    void aPageThatNamesNoSetOrALieIsReadLikeAnyText() throws IOException {
        for (String tag : new String[] {
            "",
            "<meta charset=x-none>",
            "<meta charset=utf-8>",
            "<meta charset>",
            "<meta charset=",
            "<meta charset=us-ascii2>"
        }) {
            var reading = read("ferry.html", tag + "Åse", "windows-1252");
            assertThat(reading.texts().get(0).encoding()).as(tag).isEqualTo("windows-1252");
            assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.ENCODING_ASSUMED);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            iso-8859-1~Паром снова ходит по реке каждый день, сказал капитан порта~windows-1251
            windows-1252~Το πλοίο ταξιδεύει πάλι κάθε μέρα, είπε ο λιμενάρχης της πόλης~windows-1253
            iso-8859-1~フェリーは毎日運航しています。漢字とかなが混ざっています。~shift_jis
            """)
    void aLatinSetIsNotBelievedOfAnotherScript(String declared, String words, String charset) throws IOException {
        String page = "<meta charset=" + declared + "><p>" + words;
        var reading = read("ferry.html", page, charset);
        assertThat(reading.texts().get(0).text()).isEqualTo(page);
        assertThat(reading.diagnostics())
                .extracting(Diagnostic::found)
                .containsExactly("says that it is in windows-1252, and is not");
    }

    @Test
    void aLatinSetIsBelievedOfLatinWords() throws IOException {
        String page = "<meta charset=iso-8859-1><p>Ærø, Åsø, Øgård: sådan hed øerne. Où ça? Là-bas, dès l’été.";
        var reading = read("ferry.html", page, "windows-1252");
        assertThat(reading.texts().get(0).text()).isEqualTo(page);
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void onlyPagesAreAsked() throws IOException {
        assertThat(read("ferry.txt", "<meta charset=windows-1251>Åse", "windows-1252")
                        .texts()
                        .get(0)
                        .encoding())
                .isEqualTo("windows-1252");
    }

    @Test
    void whatIsNoTextIsStillRefused() throws IOException {
        assertThat(read("ferry.html", "%PDF-1.7 <meta charset=iso-8859-1>\0Å", "ISO-8859-1")
                        .texts())
                .isEmpty();
        assertThat(read("empty.html", " ", StandardCharsets.UTF_8.name()).texts())
                .isEmpty();
    }
}
