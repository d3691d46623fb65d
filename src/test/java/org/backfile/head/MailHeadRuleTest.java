package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.parsed;

import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Published;
import org.backfile.article.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailHeadRuleTest {

    private static final String BODY = "\n\nThe ferry has been repaired and will sail again on Monday.\n";

    /** Heads that say the same, as programs send and print them. */
    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of("English, as sent", """
                        From: Ann Lee <ann@example.org>
                        To: desk@example.org
                        Subject: The ferry
                        Date: Mon, 4 Mar 2002 10:12:40 +0100 (CET)"""),
                Arguments.of("in another order, with lines of the servers", """
                        Return-Path: <ann@example.org>
                        Received: from mail.example.org (mail.example.org [192.0.2.1])
                        \tby mx.example.org with ESMTP id 42
                        \tfor <desk@example.org>; Mon, 4 Mar 2002 10:13:01 +0100
                        MIME-Version: 1.0
                        Content-Type: text/plain;
                         charset="iso-8859-1"
                        Subject: The ferry
                        X-MS-Exchange-Organization-AuthSource: mail.example.org
                        Date: Mon, 4 Mar 2002 10:12:40 +0100
                        From: "Lee, Ann" <ann@example.org>"""),
                Arguments.of("lines of the servers above a sentence in one", """
                        Return-Path: <ann@example.org>
                        Received: from mail.example.org
                        \tby mx.example.org (it is the last one.)
                        Date: Mon, 4 Mar 2002 10:12:40 +0100
                        From: Ann Lee <ann@example.org>
                        Subject: The ferry"""),
                Arguments.of("a folded subject", """
                        From: Ann Lee
                        Subject: The
                          ferry
                        Date: 4 Mar 2002"""),
                Arguments.of("English, as Outlook prints it", """
                        From: Ann Lee [mailto:ann@example.org]
                        Sent: Monday, March 4, 2002 10:12 AM
                        To: desk@example.org; news@example.org
                        Cc: John Roe
                        Subject: The ferry"""),
                Arguments.of("an address before the name", """
                        From: ann@example.org (Ann Lee)
                        Newsgroups: isle.news
                        Subject: The ferry
                        Date: 4 Mar 2002 09:12:40 GMT
                        Lines: 12"""),
                Arguments.of("a mail that was passed on", """
                        ---------- Forwarded message ---------
                        From: Ann Lee <ann@example.org>
                        Date: Mon, Mar 4, 2002 at 10:12 AM
                        Subject: The ferry
                        To: <desk@example.org>"""),
                Arguments.of("German", """
                        -----Ursprüngliche Nachricht-----
                        Von: Ann Lee [mailto:ann@example.org]
                        Gesendet: Montag, 4. März 2002 10:12
                        An: Redaktion
                        Betreff: The ferry
                        Wichtigkeit: Hoch"""),
                Arguments.of("French", """
                        De : Ann Lee <ann@example.org>
                        Envoyé : lundi 4 mars 2002 10:12
                        À : La rédaction
                        Objet : The ferry"""),
                Arguments.of("Spanish", """
                        De: Ann Lee
                        Enviado el: lunes, 4 de marzo de 2002 10:12
                        Para: Redacción
                        Asunto: The ferry"""),
                Arguments.of("Portuguese", """
                        De: Ann Lee
                        Enviada em: segunda-feira, 4 de março de 2002 10:12
                        Para: Redação
                        Assunto: The ferry"""),
                Arguments.of("Italian", """
                        Da: Ann Lee
                        Inviato: lunedì 4 marzo 2002 10:12
                        A: Redazione
                        Oggetto: The ferry"""),
                Arguments.of("Dutch", """
                        Van: Ann Lee
                        Verzonden: maandag 4 maart 2002 10:12
                        Aan: Redactie
                        Onderwerp: The ferry"""),
                Arguments.of("Danish", """
                        Fra: Ann Lee
                        Sendt: 4. marts 2002 10:12
                        Til: Redaktionen
                        Emne: The ferry"""),
                Arguments.of("Swedish", """
                        Från: Ann Lee
                        Skickat: den 4 mars 2002 10:12
                        Till: Redaktionen
                        Ämne: The ferry"""),
                Arguments.of("Polish", """
                        Od: Ann Lee
                        Wysłano: 4 marca 2002 10:12
                        Do: Redakcja
                        Temat: The ferry"""),
                Arguments.of("Russian", """
                        От: Ann Lee
                        Отправлено: 4 марта 2002 г. 10:12
                        Кому: Редакция
                        Тема: The ferry"""),
                Arguments.of("Japanese", """
                        差出人: Ann Lee
                        送信日時: 2002年3月4日 10:12
                        宛先: desk@example.org
                        件名: The ferry"""),
                Arguments.of("bold names, as in Markdown", """
                        **From:** Ann Lee
                        **Date:** 4 March 2002
                        **Subject:** The ferry"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void theHeadOfAMailIsThatOfAnArticle(String name, String head) {
        for (String ends : new String[] {"\n", "\r\n"}) {
            Article article = article((head + BODY).replace("\n", ends));

            assertThat(article.headline()).hasValue("The ferry");
            assertThat(article.authors()).containsExactly("Ann Lee");
            assertThat(article.published().map(at -> at.date().toString())).hasValue("2002-03-04");
            assertThat(article.paragraphs())
                    .containsExactly("The ferry has been repaired and will sail again on Monday.");
            assertThat(article.topics()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?iso-8859-1?Q?F=E4hre_f=E4hrt?= | Fähre fährt",
                "=?utf-8?b?RsOkaHJlIGbDpGhydA==?= | Fähre fährt",
                "=?UTF-8?B?RsOkaHJl?= =?UTF-8?B?IGbDpGhydA==?= | Fähre fährt",
                "=?UTF-8?Q?F=C3?= =?UTF-8?Q?=A4hre?= f=?iso-8859-1?q?=E4?=hrt | Fähre fährt",
                "=?utf-8*de?Q?F=C3=A4hre?= =?iso-8859-1?Q?_f=E4hrt?= | Fähre fährt",
                "=?windows-1251?B?z+Dw7uw=?= | Паром",
                "=?KOI8-R?Q?=F0=C1=D2=CF=CD?= | Паром",
                "=?ISO-2022-JP?B?GyRCTyJNbUElGyhC?= | 連絡船",
                "=?x-nowhere?Q?ferry?= sails | =?x-nowhere?Q?ferry?= sails",
                "=?utf-8?Q?ferry | =?utf-8?Q?ferry",
                "2 =? 3 or =?? | 2 =? 3 or =??",
                "=?utf-8?Q?50=25_=3D=?= up | 50% == up",
                "Re: Fwd: the ferry | Re: Fwd: the ferry"
            })
    void aSubjectIsDecodedAndOtherwiseAsItIs(String subject, String headline) {
        assertThat(article("Subject: " + subject + "\nFrom: Ann Lee <ann@example.org>" + BODY)
                        .headline())
                .hasValue(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee <ann@example.org> | Ann Lee | ann@example.org",
                "\"Ann Lee\" <ann@example.org> | Ann Lee | ann@example.org",
                "=?iso-8859-1?Q?Jos=E9_P=E9rez?= <jose@example.org> | José Pérez | jose@example.org",
                "<ann@example.org> Ann Lee | Ann Lee | ann@example.org",
                "Ann Lee | Ann Lee | ''",
                "Ann Lee <ann@example.org>, John Roe <john@example.org> | Ann Lee;John Roe | "
                        + "ann@example.org;john@example.org",
                "'Lee, Ann' | Ann Lee | ''",
                "ann@example.org | '' | From: ann@example.org",
                "<mailto:ann@example.org> | '' | From: <mailto:ann@example.org>"
            })
    void aSenderIsTheAuthorAndTheAddressIsSetAside(String sender, String authors, String aside) {
        Article article = article("From: " + sender + "\nSubject: The ferry" + BODY);

        assertThat(String.join(";", article.authors())).isEqualTo(authors);
        assertThat(String.join(
                        ";", article.setAside().stream().map(SetAside::text).toList()))
                .isEqualTo(aside);
    }

    @Test
    void allOtherLinesAreSetAsideWithTheReason() {
        assertThat(article("""
                        From: Ann Lee
                        To: desk@example.org,
                          news@example.org
                        Subject: The ferry
                        X-Mailer: Pigeon 2""" + BODY).setAside())
                .extracting(SetAside::reason)
                .containsOnly("a header line of an email")
                .hasSize(3);
    }

    @Test
    void namesOfFieldsCountInTheHeadOfAMail() {
        Article article = article("""
                From: desk@example.org
                Subject: ferries
                Title: The ferry sails
                Author: Ann Lee
                Section: City
                Sent: 4 March 2002
                Date: 3 March 2002""" + BODY);

        assertThat(article.headline()).hasValue("The ferry sails");
        assertThat(article.topics()).containsExactly("ferries");
        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.section()).hasValue("City");
    }

    @Test
    void theStoryMayFollowWithoutABlankLine() {
        assertThat(article("""
                        From: Ann Lee <ann@example.org>
                        Subject: The ferry
                        Port Ellen: the ferry will sail again on Monday, said the captain of the port.
                        """).paragraphs())
                .containsExactly("Port Ellen: the ferry will sail again on Monday, said the captain of the port.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Author: Ann Lee", "By: Ann Lee", "author : Ann Lee", "From: Ann Lee <ann@example.org>"})
    void oneLineAloneNamesTheAuthor(String line) {
        Article article = article("The ferry sails again\n\n" + line + "\n\n4 March 2002" + BODY);

        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.headline()).hasValue("The ferry sails again");
        assertThat(article.published()).hasValue(Published.on(2002, 3, 4));
    }

    @Test
    void aSubjectWithoutSenderOrReceiverIsATopic() {
        Article article = article("Title: The ferry\nSubject: ferries\nDate: 4 March 2002" + BODY);

        assertThat(article.topics()).containsExactly("ferries");
        assertThat(article.headline()).hasValue("The ferry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: the island to the mainland",
                "To: whom it may concern",
                "De: la mer",
                "Subject: to approval",
                "Original message found in a bottle"
            })
    void oneLineIsNoHeadOfAMail(String headline) {
        assertThat(article("4 March 2002\n\n" + headline + BODY).setAside()).isEmpty();
    }

    @Test
    void aMillionLinesOfAHeadAreReadInTime() {
        assertThat(parsed(" Topics: b\n".repeat(100_000)).article().topics()).contains("b");
        assertThat(parsed("From: a\nSubject: b\n".repeat(50_000)).article().setAside())
                .isNotEmpty();
        assertThat(parsed("Subject: " + "=?utf-8?Q?=C3?=".repeat(100_000) + "\nFrom: Ann Lee\n")
                        .article()
                        .headline())
                .isPresent();
        assertThat(parsed("Subject: " + "=?utf-8?Q? ".repeat(100_000) + "\nFrom: Ann Lee\n")
                        .article()
                        .headline())
                .isPresent();
    }
}
