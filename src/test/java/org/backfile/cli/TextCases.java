package org.backfile.cli;

import static org.backfile.cli.DiagnosticCase.FERRY;
import static org.backfile.cli.DiagnosticCase.STORY;
import static org.backfile.cli.DiagnosticCase.fires;
import static org.backfile.cli.DiagnosticCase.spares;
import static org.backfile.text.Code.ADDRESS_SHARED;
import static org.backfile.text.Code.BYLINE_UNCLEAR;
import static org.backfile.text.Code.DATE_MISSING;
import static org.backfile.text.Code.DRAFT;
import static org.backfile.text.Code.DRAFT_UNCLEAR;
import static org.backfile.text.Code.FRONT_MATTER_SYNTAX;
import static org.backfile.text.Code.HEADLINE_MISSING;
import static org.backfile.text.Code.MAIL_ATTACHMENT;
import static org.backfile.text.Code.MAIL_ENCODING;
import static org.backfile.text.Code.MARKUP_DROPPED;
import static org.backfile.text.Code.NAME_LEARNT;
import static org.backfile.text.Code.UNKNOWN_FIELD;

import java.util.stream.Stream;

/** Cases of the fields of a text, but for its date. */
final class TextCases {

    /** Two known fields, so that unknown ones among them count. */
    private static final String FIELDS = "Title: Ferry to sail again\nDate: 26 February 1987\n";

    private static final String BODY = "\nThe ferry has been repaired.\n";

    private static final String BYLINE_OF = "26 February 1987\n\nFerry to sail again\n\n%s\n" + BODY;

    private TextCases() {}

    static Stream<DiagnosticCase> all() {
        return Stream.of(
                        mails(),
                        frontMatter(),
                        unknownFields(),
                        bylines(),
                        drafts(),
                        unclearDrafts(),
                        headlines(),
                        names(),
                        markUp())
                .flatMap(cases -> cases);
    }

    private static String mail(String type, String encoding, String body) {
        return "From: Ann Lee <ann@example.org>\nSubject: Ferry to sail again\nDate: 26 Feb 1987 10:12:40 +0100\n"
                + "Content-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + body;
    }

    private static Stream<DiagnosticCase> mails() {
        String parts = "--part\n\nThe ferry sails.\n--part\nContent-Type: %s\n\nAAECAwQF\n--part--\n";
        String several = "multipart/mixed; boundary=part";
        return Stream.of(
                fires(MAIL_ENCODING, "a code that is no character of its encoding")
                        .text(mail("text/plain; charset=utf-8", "quoted-printable", "The caf=E9 is open =3D good.\n")),
                fires(MAIL_ENCODING, "words where base64 should be")
                        .text(mail("text/plain", "base64", "The ferry has been repaired.\n")),
                fires(MAIL_ENCODING, "parts that are not there").text(mail(several, "7bit", BODY)),
                spares(MAIL_ENCODING, "codes of its encoding")
                        .text(mail("text/plain; charset=iso-8859-1", "quoted-printable", "The caf=E9 is open.\n")),
                spares(MAIL_ENCODING, "a text that was decoded before")
                        .text(mail("text/plain; charset=utf-8", "quoted-printable", "In the caf\u00e9 a = b.\n")),
                fires(MAIL_ATTACHMENT, "a picture").text(mail(several, "7bit", parts.formatted("image/png"))),
                spares(MAIL_ATTACHMENT, "a second text").text(mail(several, "7bit", parts.formatted("text/plain"))));
    }

    private static Stream<DiagnosticCase> frontMatter() {
        return Stream.of(
                fires(FRONT_MATTER_SYNTAX, "a colon in a title without quotation marks")
                        .text("---\ntitle: Ferry: to sail again\n---\n\n" + FERRY),
                fires(FRONT_MATTER_SYNTAX, "TOML with a text without quotation marks")
                        .text("+++\ntitle = Ferry to sail again\n+++\n\n" + FERRY),
                fires(FRONT_MATTER_SYNTAX, "no line below it that closes it")
                        .text("---\ntitle: Ferry to sail again\ndate: 1987-02-26\n" + BODY),
                spares(FRONT_MATTER_SYNTAX, "a headline between two rules")
                        .text("---\nFerry sails\n---\n\n26 February 1987\n" + BODY),
                spares(FRONT_MATTER_SYNTAX, "a colon in a title in quotation marks")
                        .text("---\ntitle: \"Ferry: to sail again\"\ndate: 1987-02-26\n---\n" + BODY),
                spares(FRONT_MATTER_SYNTAX, "a time of day")
                        .text("---\ntitle: Ferry to sail again\ndate: 1987-02-26 10:15:00\n---\n" + BODY),
                spares(FRONT_MATTER_SYNTAX, "nothing between the lines").text("---\n---\n\n" + FERRY),
                spares(FRONT_MATTER_SYNTAX, "a rule above the text").text("---\n\n" + FERRY),
                spares(FRONT_MATTER_SYNTAX, "a colon between two rules in the text")
                        .text(FERRY + "\n---\nFerry: to sail again\n---\n" + BODY),
                spares(FRONT_MATTER_SYNTAX, "a text that begins with a brace")
                        .text("{Late edition}\n\n26 February 1987\n\n" + STORY),
                spares(FRONT_MATTER_SYNTAX, "a byte order mark above it")
                        .text("\ufeff---\ntitle: Ferry to sail again\ndate: 1987-02-26\n---\n" + BODY));
    }

    private static Stream<DiagnosticCase> unknownFields() {
        return Stream.of(
                fires(UNKNOWN_FIELD, "an unknown name among known ones").text(FIELDS + "Desk: Night\n" + BODY),
                fires(UNKNOWN_FIELD, "a field of another site generator")
                        .text("---\ntitle: Ferry to sail again\ndate: 1987-02-26\nlayout: post\n---\n" + BODY),
                spares(UNKNOWN_FIELD, "a name and a colon in the text").text(FERRY + "\nColour: blue\n\nHulls: two\n"),
                spares(UNKNOWN_FIELD, "a name and a colon below the fields")
                        .text(FIELDS + "\nFerry: the repair begins at once.\n"),
                spares(UNKNOWN_FIELD, "a headline with a colon")
                        .text("26 February 1987\n\nFerry: the repair begins\n" + BODY),
                spares(UNKNOWN_FIELD, "known names in capitals and other languages")
                        .text("TITLE: Ferry to sail again\nDatum: 26 February 1987\nAutor: Jane Doe\n" + BODY),
                spares(UNKNOWN_FIELD, "an interview").text(FERRY + "\nHarbour master: It sails.\n\nReporter: When?\n"));
    }

    private static Stream<DiagnosticCase> bylines() {
        return Stream.of(
                fires(BYLINE_UNCLEAR, "two words behind a comma that may be a paper")
                        .text(BYLINE_OF.formatted("By Ann Lee, Shetland News")),
                fires(BYLINE_UNCLEAR, "an age").text(BYLINE_OF.formatted("By Ann Lee, 34")),
                fires(BYLINE_UNCLEAR, "a header line").text(FIELDS + "Author: Ann Lee, Shetland News\n" + BODY),
                fires(BYLINE_UNCLEAR, "an abbreviation of two words among names in small letters")
                        .text(BYLINE_OF.formatted("By Ann Lee, ITN WEST")),
                spares(BYLINE_UNCLEAR, "a name that ends in News behind \"and\"")
                        .text(BYLINE_OF.formatted("By Ann Lee and Catherine News")),
                spares(BYLINE_UNCLEAR, "an agency").text(BYLINE_OF.formatted("By Ann Lee, Associated Press")),
                spares(BYLINE_UNCLEAR, "a role").text(BYLINE_OF.formatted("By Ann Lee, AP Foreign Desk")),
                spares(BYLINE_UNCLEAR, "a place").text(BYLINE_OF.formatted("By Ann Lee, New York")),
                spares(BYLINE_UNCLEAR, "a sentence").text(FERRY + "\nBy Night, 34 boats had come in.\n"));
    }

    private static Stream<DiagnosticCase> drafts() {
        return Stream.of(
                fires(DRAFT, "Draft: yes").text(FIELDS + "Draft: yes\n" + BODY),
                fires(DRAFT, "published: false")
                        .text("---\ntitle: Ferry to sail again\ndate: 1987-02-26\npublished: false\n---\n" + BODY),
                fires(DRAFT, "Status: draft").text(FIELDS + "Status: draft\n" + BODY),
                spares(DRAFT, "Draft: no").text(FIELDS + "Draft: no\n" + BODY),
                spares(DRAFT, "published: true")
                        .text("---\ntitle: Ferry to sail again\ndate: 1987-02-26\npublished: true\n---\n" + BODY),
                spares(DRAFT, "a day of publication").text("Title: Ferry sails\nPublished: 26 February 1987\n" + BODY),
                spares(DRAFT, "the status of something else")
                        .text(FIELDS + "Status: closed\n" + BODY)
                        .with(UNKNOWN_FIELD),
                spares(DRAFT, "a headline that begins so")
                        .text("26 February 1987\n\nDraft: the treaty in full\n" + BODY),
                spares(DRAFT, "the word in the text").text(FERRY + "\nDraft: yes\n"));
    }

    private static Stream<DiagnosticCase> unclearDrafts() {
        return Stream.of(
                fires(DRAFT_UNCLEAR, "Draft: perhaps").text(FIELDS + "Draft: perhaps\n" + BODY),
                fires(DRAFT_UNCLEAR, "Draft: 3rd version").text(FIELDS + "Draft: 3rd version\n" + BODY),
                spares(DRAFT_UNCLEAR, "yes in capitals")
                        .text(FIELDS + "DRAFT: YES\n" + BODY)
                        .with(DRAFT),
                spares(DRAFT_UNCLEAR, "yes in French")
                        .text(FIELDS + "Draft: oui\n" + BODY)
                        .with(DRAFT),
                spares(DRAFT_UNCLEAR, "no in quotation marks")
                        .text("---\ntitle: Ferry to sail again\ndate: 1987-02-26\ndraft: \"false\"\n---\n" + BODY),
                spares(DRAFT_UNCLEAR, "a status that is none of a text")
                        .text(FIELDS + "Status: perhaps\n" + BODY)
                        .with(UNKNOWN_FIELD),
                spares(DRAFT_UNCLEAR, "a headline that begins so")
                        .text("Draft: the treaty in full\n\n26 February 1987\n" + BODY));
    }

    private static Stream<DiagnosticCase> markUp() {
        String head = "<title>Ferry sails again</title><meta name=date content=1987-02-26>"
                + "<link rel=canonical href=https://isle.example/ferry><p>The ferry has been repaired and will sail.</p>";
        return Stream.of(
                fires(MARKUP_DROPPED, "a picture in the story of a page")
                        .file("articles/ferry.html", head + "<img src=ferry.jpg><p>It sails on Monday.</p>"),
                fires(MARKUP_DROPPED, "a link that runs a script")
                        .file("articles/ferry.html", head + "<p>See <a href='javascript:x()'>the plan</a> of it.</p>"),
                fires(MARKUP_DROPPED, "a video").file("articles/ferry.html", head + "<video src=a></video>"),
                fires(MARKUP_DROPPED, "a picture in a file beside a Markdown text")
                        .file(
                                "articles/ferry.md",
                                "# Ferry sails again\n\n26 February 1987\n\n![The quay](quay.jpg)\n"),
                spares(MARKUP_DROPPED, "a picture with a whole address")
                        .file(
                                "articles/ferry.md",
                                "# Ferry sails again\n\n26 February 1987\n\n![The quay](https://isle.example/a.jpg)\n"),
                spares(MARKUP_DROPPED, "a link to a page")
                        .file("articles/ferry.html", head + "<p>See <a href=pier>the plan</a> of the pier.</p>"),
                spares(MARKUP_DROPPED, "a picture of one pixel")
                        .file("articles/ferry.html", head + "<img src=dot.gif width=1 height=1>"),
                spares(MARKUP_DROPPED, "emphasis").file("articles/ferry.html", head + "<p>It <b>will</b> sail.</p>"));
    }

    private static Stream<DiagnosticCase> headlines() {
        String paragraph = "The ferry has been repaired and will sail again on Monday at noon, said the harbour master,"
                + " who had spent the night on the quay with a lamp and tea.\n";
        return Stream.of(
                fires(HEADLINE_MISSING, "a paragraph below the date").text("26 February 1987\n\n" + paragraph),
                fires(HEADLINE_MISSING, "paragraphs alone")
                        .text(paragraph + "\n" + paragraph)
                        .with(DATE_MISSING),
                spares(HEADLINE_MISSING, "a headline above the date")
                        .text("Ferry sails again\n26 February 1987\n\n" + paragraph),
                spares(HEADLINE_MISSING, "a headline over two lines")
                        .text("26 February 1987\n\nFerry to sail again on Monday,\nsays harbour master\n\n"
                                + paragraph),
                spares(HEADLINE_MISSING, "a headline that is a question")
                        .text("26 February 1987\n\nWill it sail?\n\n" + paragraph),
                spares(HEADLINE_MISSING, "a headline with a full stop")
                        .text("26 February 1987\n\nThe ferry sails.\n\n" + paragraph),
                spares(HEADLINE_MISSING, "a headline in a field").text(FIELDS + "\n" + paragraph),
                spares(HEADLINE_MISSING, "a headline between lines of marks")
                        .text("26 February 1987\n\n----\nFerry: to sail again\n----\n\n" + paragraph),
                spares(HEADLINE_MISSING, "a headline of Markdown")
                        .file("articles/ferry.md", "# Ferry sails again\n\n26 February 1987\n\n" + paragraph),
                spares(HEADLINE_MISSING, "a headline in the title of a page")
                        .file(
                                "articles/ferry.html",
                                "<title>Ferry sails again</title><meta name=date content=1987-02-26><p>" + paragraph));
    }

    private static Stream<DiagnosticCase> names() {
        String story = "Island Life\n26 February 1987\n\nFerry to sail from %s again\n\nThe %<s has been repaired.\n";
        return Stream.of(
                below(fires(NAME_LEARNT, "a name above the dates and headlines of eight texts"), 8, story),
                below(spares(NAME_LEARNT, "a name above those of seven"), 7, story)
                        .with(ADDRESS_SHARED),
                below(
                                spares(NAME_LEARNT, "a headline above the paragraphs of eight texts"),
                                8,
                                "Tides at noon\n26 February 1987\n\nHigh water at %s at noon.\n\nLow water at six.\n")
                        .with(ADDRESS_SHARED),
                below(
                        spares(NAME_LEARNT, "a byline above the headlines of eight texts"),
                        8,
                        "By Jane Doe\n26 February 1987\n\nFerry to sail from %s again\n\nIt is repaired.\n"),
                below(
                        spares(NAME_LEARNT, "one date above the headlines of eight texts"),
                        8,
                        "26 February 1987\n\nFerry to sail from %s again\n\nIt is repaired.\n"));
    }

    private static DiagnosticCase below(DiagnosticCase one, int texts, String text) {
        String[] ports = {"Oban", "Mallaig", "Uig", "Tarbert", "Lerwick", "Stromness", "Wick", "Thurso"};
        for (int i = 0; i < texts; i++) {
            one.file("articles/" + i + ".txt", text.formatted(ports[i]));
        }
        return one;
    }
}
