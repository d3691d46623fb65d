package org.backfile.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.parsed;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.SetAside;
import org.backfile.parse.Parsed;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    private static final String HEAD = """
            From: Ann Lee <ann@example.org>
            Subject: The ferry
            Date: Mon, 4 Mar 2002 10:12:40 +0100
            """;

    private static String mail(String type, String encoding, String body) {
        return HEAD + "Content-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + body;
    }

    private static String base64(String text, String charset) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(Charset.forName(charset)));
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "iso-8859-1, The caf=E9 is open., The café is open.",
        "utf-8, The caf=C3=A9 is open., The café is open.",
        "iso-8859-1, Nobody =96 not one =96 was hurt., Nobody – not one – was hurt.",
        "iso-8859-2, =A3=F3d=BC ma port., Łódź ma port.",
        "koi8-r, =F0=C1=D2=CF=CD =D5=DB=A3=CC., Паром ушёл.",
        "Shift_JIS, =83t=83F=83=8A=81[=82=AA=8Fo=8D=60=82=B5=82=BD=81B, フェリーが出港した。",
        "us-ascii, 1 + 1 =3D 2 in all ports., 1 + 1 = 2 in all ports.",
    })
    void quotedPrintableIsDecodedInTheEncodingOfItsPart(String charset, String written, String meant) {
        Parsed parsed = parsed(mail("text/plain; charset=" + charset, "quoted-printable", written + "\n"));

        assertThat(paragraphs(parsed.article())).containsExactly(meant);
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void linesThatQuotedPrintableBreaksAreJoinedEvenWithinACharacter() {
        Article article = article(mail("text/plain; charset=utf-8", "Quoted-Printable", """
                The caf=C3=
                =A9 on the quay is open ag=
                ain.

                Nobody was hurt.
                """));

        assertThat(paragraphs(article)).containsExactly("The café on the quay is open again.", "Nobody was hurt.");
    }

    @Test
    void codesThatMeanNothingStayAndAreTold() {
        Parsed parsed = parsed(
                mail("text/plain; charset=utf-8", "quoted-printable", "The caf=E9 has =ZZ tea, and =C3=A9clairs.\n"));

        assertThat(paragraphs(parsed.article())).containsExactly("The caf=E9 has =ZZ tea, and éclairs.");
        assertThat(parsed.diagnostics()).singleElement().satisfies(said -> {
            assertThat(said.code()).isEqualTo(Code.MAIL_ENCODING);
            assertThat(said.position()).isEqualTo("ferry.txt:7:1");
            assertThat(said.found()).isEqualTo("quoted-printable has 2 codes that mean no character of UTF-8");
        });
    }

    @Test
    void aTextWithoutCodesWasDecodedBefore() {
        Parsed parsed = parsed(mail("text/plain; charset=utf-8", "quoted-printable", "In the café a = b, they say.\n"));

        assertThat(paragraphs(parsed.article())).containsExactly("In the café a = b, they say.");
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"utf-8, base64", "iso-8859-1, BASE64", "utf-16le, base64"})
    void base64IsDecoded(String charset, String encoding) {
        String text =
                "The café on the quay is open again.\r\n\r\n" + "Nobody was hurt when it opened. ".repeat(9) + "\r\n";
        Parsed parsed = parsed(mail("text/plain; charset=\"" + charset + "\"", encoding, base64(text, charset)));

        assertThat(paragraphs(parsed.article()))
                .containsExactly(
                        "The café on the quay is open again.",
                        "Nobody was hurt when it opened. ".repeat(9).strip());
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void linesBelowBase64StayAndAreTold() {
        Parsed parsed = parsed(mail(
                "text/plain; charset=utf-8",
                "base64",
                base64("The café is open.\n\n", "utf-8") + "\n\nThis list is read by the desk, and by nobody else.\n"));

        assertThat(paragraphs(parsed.article()))
                .containsExactly("The café is open.", "This list is read by the desk, and by nobody else.");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.MAIL_ENCODING);
    }

    static Stream<Arguments> brokenBodies() {
        return Stream.of(
                Arguments.of("prose", "utf-8", "The ferry sails again on Monday, says the captain."),
                Arguments.of(
                        "bytes of another encoding",
                        "utf-8",
                        base64("Le café est ouvert.", "iso-8859-1").strip()),
                Arguments.of("a picture", "utf-8", "AAECAwQFBgcICQ=="),
                Arguments.of("a missing end", "utf-8", "VGhlIGZlc"),
                Arguments.of(
                        "an unknown encoding",
                        "x-desk",
                        base64("The ferry sails.", "utf-8").strip()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenBodies")
    void whatCannotBeDecodedStaysAsItIs(String name, String charset, String body) {
        Parsed parsed = parsed(mail("text/plain; charset=" + charset, "base64", body + "\n"));

        assertThat(paragraphs(parsed.article())).containsExactly(body);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.MAIL_ENCODING);
    }

    private static final String SEVERAL = HEAD + """
            Content-Type: multipart/mixed; boundary="==outer"

            This is a message in parts.
            --==outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            The caf=E9 is open.

            Nobody was hurt.
            --inner
            Content-Type: text/html; charset=utf-8

            <p>The cafe is <b>open</b>.</p>
            --inner--
            --==outer
            Content-Type: image/jpeg; name="a.jpg"
            Content-Transfer-Encoding: base64

            AAECAwQFBgcICQ==
            --==outer
            Content-Type: image/jpeg
            Content-Disposition: attachment; filename="=?utf-8?Q?caf=C3=A9.jpg?="

            AAECAwQFBgcICQ==
            --==outer
            Content-Type: text/plain

            The desk reads this list.
            --==outer--
            """;

    @Test
    void ofSeveralPartsThePlainTextIsTheStory() {
        Parsed parsed = parsed(SEVERAL);

        assertThat(paragraphs(parsed.article()))
                .containsExactly("The café is open.", "Nobody was hurt.", "The desk reads this list.");
        assertThat(parsed.article().headline()).hasValue("The ferry");
        assertThat(parsed.article().setAside())
                .contains(
                        new SetAside(6, "This is a message in parts.", "between the parts of an email"),
                        new SetAside(17, "text/html", "the text of an email in another form"),
                        new SetAside(22, "a.jpg, image/jpeg", "an attachment of an email"));
    }

    @Test
    void attachmentsAreToldOnceAKind() {
        assertThat(parsed(SEVERAL).diagnostics()).singleElement().satisfies(said -> {
            assertThat(said.code()).isEqualTo(Code.MAIL_ATTACHMENT);
            assertThat(said.position()).isEqualTo("ferry.txt:22:1");
            assertThat(said.found()).isEqualTo("the email has 2 attachments of type image/jpeg: a.jpg, café.jpg");
        });
    }

    @Test
    void aWebPageAloneIsReadWithoutItsMarkUp() {
        Parsed parsed = parsed(mail("text/html; charset=utf-8", "quoted-printable", """
                <html><head><style>p { color: red }</style></head><body>
                <p>The <b>caf=C3=A9</b> is&nbsp;open, says <a href=3D"https://example.org/ann">Ann
                Lee</a>.</p>
                <p>Nobody was hurt.<br></p></body></html>
                """));

        assertThat(paragraphs(parsed.article()))
                .containsExactly("The café is open, says Ann Lee <https://example.org/ann>.", "Nobody was hurt.");
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void aMailWhoseBoundaryIsNowhereStaysAsItIs() {
        Parsed parsed = parsed(HEAD + "Content-Type: multipart/mixed; boundary=other\n\nThe ferry sails again.\n");

        assertThat(paragraphs(parsed.article())).containsExactly("The ferry sails again.");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.MAIL_ENCODING);
    }

    @Test
    void placesAreThoseOfTheFile() {
        Parsed parsed = parsed(mail(
                "text/plain; charset=utf-8",
                "quoted-printable",
                "The caf=C3=A9 of Lee &amp; Orr is ope=\nn.\n\nIt is.\n"));

        assertThat(parsed.diagnostics())
                .singleElement()
                .extracting(Diagnostic::position)
                .isEqualTo("ferry.txt:7:22");
        assertThat(parsed.ledger().lineOfBlock(1)).hasValue(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Transfer-Encoding: quoted-printable\n\nThe caf=E9 is open.\n",
                "Ferry sails\n\nFrom: Ann\nContent-Transfer-Encoding: quoted-printable is old, and =E9 is an e.\n"
            })
    void aTextThatOnlyNamesAnEncodingIsNoMail(String text) {
        assertThat(String.join(" ", paragraphs(article(text)))).contains("=E9");
    }

    @Test
    void aMailThatIsNotEncodedStaysAsItIs() {
        Parsed parsed = parsed(mail("text/plain; charset=utf-8", "8bit", "The caf=E9 is open, and a=\nb.\n"));

        assertThat(paragraphs(parsed.article())).containsExactly("The caf=E9 is open, and a= b.");
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void aMailWithoutABodyIsRead() {
        var article = article(HEAD + "Content-Type: multipart/mixed; boundary=b1\n\n");

        assertThat(article.headline()).hasValue("The ferry");
        assertThat(article.blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbk", "Shift_JIS", "utf-8"})
    void aBodyThatWasDecodedBeforeStaysAsItIs(String charset) {
        Parsed parsed = parsed(
                mail("text/plain; charset=" + charset, "quoted-printable", "渡轮 http://isle.example/?id=42x 出港。\n"));

        assertThat(paragraphs(parsed.article())).containsExactly("渡轮 http://isle.example/?id=42x 出港。");
    }

    @Test
    void aLineOfCodesThatMeanNothingIsTold() {
        Parsed parsed = parsed(mail("text/plain; charset=us-ascii", "quoted-printable", "The caf=E9 is open.\n"));

        assertThat(paragraphs(parsed.article())).containsExactly("The caf=E9 is open.");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.MAIL_ENCODING);
    }

    @ParameterizedTest
    @CsvSource({"gb2312, 镕基先生乘渡轮。, 镕基先生乘渡轮。", "l1, “Café”, “Café”"})
    void namesOfCharacterSetsMeanWhatProgramsMeanByThem(String name, String written, String meant) {
        String charset = name.equals("l1") ? "windows-1252" : "gbk";
        Parsed parsed = parsed(mail("text/plain; charset=" + name, "base64", base64(written, charset)));

        assertThat(paragraphs(parsed.article())).containsExactly(meant);
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void textThatIsShownAndHasANameIsTheStory() {
        Parsed parsed = parsed(HEAD + """
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; name="letter.txt"
                Content-Disposition: inline

                The ferry sails again.
                --b
                Content-Type: text/html

                <p>The ferry sails again.</p>
                --b--
                """);

        assertThat(paragraphs(parsed.article())).containsExactly("The ferry sails again.");
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void aWebPageTakesTheStoryWhenThePlainTextIsAttached() {
        Parsed parsed = parsed(HEAD + """
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; name="letter.txt"
                Content-Disposition: attachment

                An older letter.
                --b
                Content-Type: text/html

                <p>The ferry sails again.</p>
                --b--
                """);

        assertThat(paragraphs(parsed.article())).containsExactly("The ferry sails again.");
    }

    @Test
    void aWebPageKeepsItsRowsItsPrintedLinesAndItsAddresses() {
        Parsed parsed = parsed(mail("text/html; charset=utf-8", "8bit", """
                <html><body>
                <p>Read <a href="https://isle.example/news">https://isle.example/news</a> and <a
                href="https://isle.example/">home</a></p>
                <table><tr><td>Lerwick</td><td>4</td></tr></table>
                <p>See<img src="a.png" alt="the pier">here, not<img src="dot.png" alt="">withstanding.</p>
                <pre>Roses are red,
                  violets are blue,
                and so are you,
                  and so am I.</pre>
                </body></html>
                """));

        assertThat(String.join("\n", paragraphs(parsed.article())))
                .contains("Read https://isle.example/news and home <https://isle.example/>")
                .contains("Lerwick 4")
                .contains("See the pier here, notwithstanding.");
        assertThat(parsed.article().blocks().toString()).contains("Roses are red,\nviolets are blue,\nand so");
    }

    @Test
    void aFooterBelowBase64IsAParagraphOfItsOwn() {
        String code = base64("The café is open.", "utf-8");
        Parsed parsed =
                parsed(mail("text/plain; charset=utf-8", "base64", code + "\n\nRead by the desk, by nobody else.\n"));

        assertThat(paragraphs(parsed.article()))
                .containsExactly("The café is open.", "Read by the desk, by nobody else.");
    }

    @Test
    void manyLinksOnALineTakeNoLongTime() {
        String link = "<a href=\"https://isle.example/%d\">pier</a> ";
        String links =
                IntStream.range(0, 20_000).mapToObj(link::formatted).collect(Collectors.joining("\n", "<p>", "</p>"));

        assertTimeout(Duration.ofSeconds(10), () -> article(mail("text/html; charset=utf-8", "8bit", links)));
    }
}
