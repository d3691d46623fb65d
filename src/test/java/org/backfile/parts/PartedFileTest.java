package org.backfile.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.article.SetAside;
import org.backfile.parse.ParsedText;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of several articles, and files that look alike and are one. */
class PartedFileTest {

    private static final String FIRST = "The ferry has been repaired and will sail again on Monday at noon.";
    private static final String MORE = "Nobody was hurt, said the harbour master on the old quay.";
    private static final String LAMPS = "Forty lamps were lit on the quay by the harbour master.";
    private static final List<String> BOTH =
            List.of("Ferry to sail again @ 2010-01-11", "Lamps lit on the quay @ 2010-01-12");

    /** @param articles headline and date of each, in order */
    private record Case(String name, String file, List<String> articles, String... codes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case both(String name, String file) {
        return new Case(name, file, BOTH, "several-articles");
    }

    private static Case one(String name, String file, String article, String... codes) {
        return new Case(name, file, List.of(article), codes);
    }

    /** Two documents, each below its line. */
    private static String counted(String first, String second) {
        return document(first, "Ferry to sail again", "January 11, 2010 Monday", FIRST + "\n\n" + MORE)
                + document(second, "Lamps lit on the quay", "January 12, 2010 Tuesday", LAMPS);
    }

    private static String document(String line, String headline, String date, String text) {
        return line + "\n\n\n            Harbour Post\n\n        " + date + "\n\n" + headline
                + "\n\nBYLINE: Ann Lee\n\nLENGTH: 55 words\n\n" + text
                + "\n\nLOAD-DATE: January 12, 2010\n\nLANGUAGE: ENGLISH\n\n    Copyright 2010 Harbour Post\n\n";
    }

    private static Stream<Case> counted() {
        return Stream.of(
                both("1 of 2 DOCUMENTS", counted("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS")),
                both("centred", counted("                 1 of 2 DOCUMENTS", "                 2 of 2 DOCUMENTS")),
                both("Document 1 of 2", counted("Document 1 of 2", "Document 2 of 2")),
                both("Dokument 1 von 2", counted("Dokument 1 von 2", "Dokument 2 von 2")),
                both("1 von 2 DOKUMENTEN", counted("1 von 2 DOKUMENTEN", "2 von 2 DOKUMENTEN")),
                both("Document 1 de 2", counted("Document 1 de 2", "Document 2 de 2")),
                both("1 de 2 DOCUMENTS", counted("1 de 2 DOCUMENTS", "2 de 2 DOCUMENTS")),
                both("Article 1 sur 2", counted("Article 1 sur 2", "Article 2 sur 2")),
                both("1 de 2 documentos", counted("1 de 2 documentos", "2 de 2 documentos")),
                both("Documento 1 di 2", counted("Documento 1 di 2", "Documento 2 di 2")),
                both("Documento 1 de 2", counted("DOCUMENTO 1 DE 2", "DOCUMENTO 2 DE 2")),
                both("1 van 2 documenten", counted("1 van 2 documenten", "2 van 2 documenten")),
                both("Artikel 1 av 2", counted("Artikel 1 av 2", "Artikel 2 av 2")),
                both("Dokument 1 z 2", counted("Dokument 1 z 2", "Dokument 2 z 2")),
                both("Документ 1 из 2", counted("Документ 1 из 2", "Документ 2 из 2")),
                both("Story 1/2", counted("Story 1/2", "Story 2/2")),
                both("(Article 1 of 2)", counted("(Article 1 of 2)", "(Article 2 of 2)")),
                both("Result 1 of 2:", counted("Result 1 of 2:", "Result 2 of 2:")),
                both("CRLF", counted("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS").replace("\n", "\r\n")),
                both("CR", counted("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS").replace('\n', '\r')),
                both("page breaks", counted("\f1 of 2 DOCUMENTS", "\f2 of 2 DOCUMENTS")),
                both("rules around the lines", counted("________\nDocument 1 of 2", "________\nDocument 2 of 2")),
                both(
                        "a list of the documents above them",
                        "Time of Request: Monday, January 11, 2010\nNumber of documents: 2\n\n1. Ferry to sail again\n"
                                + "2. Lamps lit on the quay\n\n" + counted("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS")),
                new Case(
                        "fewer than announced",
                        counted("1 of 1,050 DOCUMENTS", "2 of 1,050 DOCUMENTS"),
                        BOTH,
                        "several-articles",
                        "articles-missing"),
                new Case(
                        "the second half of a download",
                        counted("51 of 52 DOCUMENTS", "52 of 52 DOCUMENTS"),
                        BOTH,
                        "several-articles",
                        "articles-missing"),
                new Case(
                        "one is missing",
                        counted("1 of 3 DOCUMENTS", "3 of 3 DOCUMENTS"),
                        BOTH,
                        "several-articles",
                        "articles-missing"),
                new Case(
                        "two downloads",
                        counted("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS")
                                + counted("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS"),
                        Stream.concat(BOTH.stream(), BOTH.stream()).toList(),
                        "several-articles"),
                new Case(
                        "a single document",
                        document("1 of 1 DOCUMENTS", "Ferry to sail again", "January 11, 2010 Monday", FIRST),
                        BOTH.subList(0, 1)));
    }

    @Test
    void aCountAboveACountAnnouncesNoOthers() {
        String file = "2 of 2 results\n\n" + counted("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS");
        assertThat(new PartedFile().cut("a.txt", file).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.SEVERAL_ARTICLES);
    }

    private static Stream<Case> notCounted() {
        String head = "11 January 2010\n\nFerry to sail again\n\n";
        String article = "Ferry to sail again @ 2010-01-11";
        return Stream.of(
                one("sentences", head + "1 of 3 documents was signed.\n\n2 of 3 documents were not.\n", article),
                one("bare counts", head + "1 of 3\n\n" + FIRST + "\n\n2 of 3\n\n" + MORE + "\n", article),
                one("pages", head + FIRST + "\n\nPage 1 of 2\n\n" + MORE + "\n\nPage 2 of 2\n", article),
                one("one line in a text", head + FIRST + "\n\nDocument 1 of 3\n\n" + MORE + "\n", article),
                one(
                        "crossheads",
                        head + FIRST + "\n\nDocument 1 of 2\n\n" + MORE + "\n\nDocument 2 of 2\n\n" + LAMPS + "\n",
                        article,
                        "articles-unclear"),
                one("more than there are", head + "Document 5 of 3\n\n" + FIRST + "\n", article),
                one("articles of a law", head + "Article 1\n\n" + FIRST + "\n\nArticle 2\n\n" + MORE + "\n", article));
    }

    private static String ruled(String rule) {
        return ruled(rule, "By Ann Lee\n");
    }

    private static String ruled(String rule, String byline) {
        return "Ferry to sail again\n" + byline + "11 January 2010\n\n" + FIRST + "\n\n" + MORE + "\n\n" + rule
                + "\n\nLamps lit on the quay\n" + byline + "12 January 2010\n\n" + LAMPS + "\n";
    }

    private static Stream<Case> ruled() {
        String dashes = "-".repeat(60);
        return Stream.of(
                both("dashes", ruled(dashes)),
                both("equals signs", ruled("=".repeat(70))),
                both("underscores", ruled("_".repeat(40))),
                both("stars", ruled("*".repeat(50))),
                both("three stars", ruled("* * *")),
                both("centred stars", ruled("                        * * *")),
                both("a drawn line", ruled("─".repeat(40))),
                both("tildes", ruled("~~~~~~~~~~")),
                both("a short rule", ruled("---")),
                both("a page break", ruled("\f")),
                both("a page break before the headline", ruled("\f").replace("\f\n\n", "\f")),
                both("without bylines", ruled(dashes, "")),
                both("a rule at both ends", dashes + "\n" + ruled(dashes) + dashes + "\n"),
                both("two rules", ruled(dashes + "\n" + dashes)),
                both(
                        "no blank lines at the rule",
                        ruled(dashes).replace("\n\n" + dashes + "\n\n", "\n" + dashes + "\n")),
                both("a title", "THE WEEK IN THE HARBOUR\n\n" + dashes + "\n\n" + ruled(dashes)),
                both("an end", ruled(dashes) + "\n" + dashes + "\nEnd of digest\n"),
                both("stars within an article", ruled(dashes).replace(MORE, "* * *\n\n" + MORE)),
                both(
                        "header lines",
                        "Title: Ferry to sail again\nDate: 11 January 2010\n\n" + FIRST + "\n\n" + dashes
                                + "\n\nTitle: Lamps lit on the quay\nDate: 12 January 2010\n\n" + LAMPS + "\n"),
                both("CRLF", ruled(dashes).replace("\n", "\r\n")));
    }

    private static Stream<Case> notRuled() {
        String head = "11 January 2010\n\nFerry to sail again\nBy Ann Lee\n\n";
        String article = "Ferry to sail again @ 2010-01-11";
        String dashes = "-".repeat(40);
        return Stream.of(
                one(
                        "stars between parts",
                        head + FIRST + "\n\n* * *\n\n" + MORE + "\n\n* * *\n\n" + LAMPS + "\n",
                        article),
                one(
                        "a rule above the sign-off",
                        head + FIRST + "\n\n" + dashes + "\n\nReporting by Tom Orr\n",
                        article),
                one("a rule above a byline", head + FIRST + "\n\n" + dashes + "\n\nBy Ann Lee\n", article),
                one(
                        "a table",
                        head + FIRST + "\n\n" + dashes + "\nBoat        Built\n" + dashes + "\nAnn Lee     1987\n"
                                + "Tom Orr     1991\n" + dashes + "\n\n" + MORE + "\n",
                        article),
                one(
                        "a poem",
                        head
                                + "The ferry sails\nThe lamps are lit\n\n---\n\nThe tide goes out\nAnd so do we\n\n---\n\nAmen\n",
                        article),
                one(
                        "an underlined headline",
                        "Ferry to sail again\n===================\n11 January 2010\n\n" + FIRST,
                        article),
                one(
                        "underlined crossheads",
                        head + FIRST + "\n\nWhat is said\n------------\n\n" + MORE
                                + "\n\nWhat is done\n------------\n\n" + LAMPS,
                        article),
                one(
                        "a mail that quotes another",
                        head + FIRST + "\n\n" + "_".repeat(32)
                                + "\nFrom: Tom Orr\nSent: Monday, 11 January 2010\nTo: Ann Lee\nSubject: Ferry\n\n"
                                + MORE,
                        article),
                one(
                        "a German mail that quotes another",
                        head + FIRST + "\n\n" + "_".repeat(32)
                                + "\nVon: Tom Orr\nGesendet: Montag, 11. Januar 2010\nAn: Ann Lee\nBetreff: Ferry\n\n"
                                + MORE,
                        article),
                one("page breaks of a printer", head + FIRST + "\n\f\n" + MORE + "\n\f\n" + LAMPS + "\n", article),
                one(
                        "days of a chronicle",
                        head + FIRST + "\n\n---\n\n3 May 1987\n\nThe ferry sank at the mole.\n\n---\n\n4 May 1987\n\n"
                                + "She was raised by two tugs.\n",
                        article),
                one(
                        "two with a head, two without",
                        ruled(dashes) + "\n" + dashes + "\n\n" + MORE + "\n\n" + dashes + "\n\n" + LAMPS + "\n",
                        "Ferry to sail again @ 2010-01-11",
                        "articles-unclear"));
    }

    private static Stream<Case> headed() {
        String first = "Date: 11 January 2010\nAuthor: Ann Lee\n\n" + FIRST + "\n\n";
        String second = "Date: 12 January 2010\nAuthor: Tom Orr\n\n" + LAMPS + "\n";
        return Stream.of(
                both("titles", "Title: Ferry to sail again\n" + first + "Title: Lamps lit on the quay\n" + second),
                both(
                        "in German",
                        "Titel: Ferry to sail again\nDatum: 11. Januar 2010\n\n" + FIRST
                                + "\n\n\nTitel: Lamps lit on the quay\nDatum: 12. Januar 2010\n\n" + LAMPS),
                both(
                        "in capitals",
                        "HEADLINE: Ferry to sail again\nDATE: January 11, 2010\n\n" + FIRST
                                + "\n\nHEADLINE: Lamps lit on the quay\nDATE: January 12, 2010\n\n" + LAMPS),
                both(
                        "the date first",
                        "Date: 11 January 2010\nTitle: Ferry to sail again\n\n" + FIRST
                                + "\n\nDate: 12 January 2010\nTitle: Lamps lit on the quay\n\n" + LAMPS),
                one(
                        "a title in the text",
                        "Title: Ferry to sail again\n" + first + "Title: a word with many meanings.\n",
                        "Ferry to sail again @ 2010-01-11",
                        "articles-unclear"),
                one("one head", "Title: Ferry to sail again\n" + first, "Ferry to sail again @ 2010-01-11"));
    }

    private static String message(String subject, String date, String text) {
        return "From ann@example.org Mon Jan 11 10:12:40 2010\nTitle: " + subject + "\nDate: " + date + "\n\n" + text
                + "\n\n";
    }

    private static Stream<Case> boxes() {
        String first = message("Ferry to sail again", "11 Jan 2010 10:12:40 +0100", FIRST);
        String second = message("Lamps lit on the quay", "12 Jan 2010 10:12:40 +0100", LAMPS);
        return Stream.of(
                both("a mailbox", first + second),
                both("a line that begins like a message", first + "From the quay she sails.\n\n" + second),
                new Case("one message", first, BOTH.subList(0, 1)),
                one(
                        "a text",
                        "From Here to There\nBy Ann Lee\n11 January 2010\n\n" + FIRST,
                        "From Here to There @ 2010-01-11"));
    }

    private static String record(String headline, String date, String text, String number) {
        return "SE   News\nHD   " + headline + "\nBY   By Ann Lee\nWC   55 words\nPD   " + date
                + "\nSN   Harbour Post\nSC   HARPST\nPG   4\nLA   English\nCY   (c) 2010 Harbour Post\n\nLP   " + text
                + "\n\nTD   " + MORE + "\n\n" + LAMPS + "\n\nNS   gtrans : Transport\nRE   isle : Isles\n"
                + "PUB  Harbour Publishing\nAN   Document " + number + "\n\n\n";
    }

    private static Stream<Case> tagged() {
        String first = record("Ferry to sail again", "11 January 2010", FIRST, "HARPST0020100111e61b0001x");
        String second = record("Lamps lit on the quay", "12 January 2010", FIRST, "HARPST0020100112e61b0002y");
        return Stream.of(
                both("Factiva", first + second),
                both("Factiva, codes alone", (first + second).replaceAll("(?m)^([A-Z]{2,3})  +", "$1\n")),
                both("Factiva, with a summary", first + second + "Search Summary\n\nText   ferry\nDate   All Dates\n"),
                new Case("Factiva, one", first, BOTH.subList(0, 1)));
    }

    static Stream<Case> cases() {
        return Stream.of(counted(), notCounted(), ruled(), notRuled(), headed(), boxes(), tagged())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachArticleOfAFileHasItsHead(Case one) {
        PartedText parted = PartedText.of(one.file());

        assertThat(parted.heads()).as(one.file()).isEqualTo(one.articles());
        assertThat(parted.codes()).as("%s", parted.diagnostics()).containsExactly(one.codes());
    }

    @Test
    void whatBelongsToNoArticleIsSetAside() {
        PartedText parted = PartedText.of("THE WEEK\n\n" + counted("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS"));

        assertThat(parted.articles().get(0).setAside())
                .extracting(SetAside::line, SetAside::text)
                .startsWith(tuple(1, "THE WEEK"), tuple(3, "1 of 2 DOCUMENTS"));
        assertThat(parted.articles().get(1).setAside())
                .extracting(SetAside::text)
                .startsWith("2 of 2 DOCUMENTS");
    }

    @Test
    void aQuotedLineOfAMailIsAsItWasWritten() {
        PartedText parted =
                PartedText.of(message("Ferry to sail again", "11 Jan 2010", ">From the quay she sails today.")
                        + message("Lamps", "12 Jan 2010", LAMPS));

        assertThat(parted.articles().get(0).paragraphs()).containsExactly("From the quay she sails today.");
    }

    @Test
    void aDownloadThatIsCutOffLosesNoRecord() {
        var file = PartedText.of("""
                HD  Ferry to sail again
                PD  26 February 1987
                LP  The ferry has been repaired.
                AN  Document ISLE000020100111e61b0001

                HD  The lamp is lit
                PD  27 February 1987
                LP  The lamp burns again.
                """);
        assertThat(file.articles())
                .extracting(article -> article.headline().orElseThrow())
                .containsExactly("Ferry to sail again", "The lamp is lit");
    }

    @Test
    void theFirstOfRepeatedHeadsMayBeIndented() {
        var file = PartedText.of("""
                  Title: Ferry to sail again
                  Date: 26 February 1987

                The ferry has been repaired.

                Title: The lamp is lit
                Date: 27 February 1987

                The lamp burns again.
                """);
        assertThat(file.articles())
                .extracting(article -> article.headline().orElseThrow())
                .containsExactly("Ferry to sail again", "The lamp is lit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "-\n",
                "---\n",
                "---\n\n",
                "\f",
                "\f\n",
                "1 of 9 DOCUMENTS\n",
                "1 of 1 DOCUMENTS\n\n",
                "Title: a\n",
                "Title: a\n\n",
                "Title: a\nDate: 3 May 1987\n\n",
                "From a\n",
                "From a\nB: c\nD: e\n\n",
                "AN\n",
                "HD a\nLP b\nAN c\n",
                "LENGTH: 5 words\n",
                "LENGTH: 5 words\n\n",
                "Copyright 1987\n",
                "A: \n",
                ", 3 May 1987"
            })
    void noFileTakesLong(String piece) {
        String file = piece.repeat(300_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            new PartedFile().cut("news.txt", file);
            ParsedText.parsed("LENGTH: 5 words\n\n" + file);
            ParsedText.parsed("LENGTH: 5 words\n\nThe ferry sails.\n\nSUBJECT: " + "(".repeat(100_000));
        });
    }
}
