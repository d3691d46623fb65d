package org.backfile.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.backfile.cli.DiagnosticCase.FERRY;
import static org.backfile.cli.DiagnosticCase.fires;
import static org.backfile.cli.DiagnosticCase.spares;
import static org.backfile.text.Code.ARTICLES_MISSING;
import static org.backfile.text.Code.ARTICLES_UNCLEAR;
import static org.backfile.text.Code.CHARACTER_REFERENCES;
import static org.backfile.text.Code.CONTROL_CHARACTERS;
import static org.backfile.text.Code.DATE_MISSING;
import static org.backfile.text.Code.DOCUMENT_SKIPPED;
import static org.backfile.text.Code.ENCODING_ASSUMED;
import static org.backfile.text.Code.FILE_EMPTY;
import static org.backfile.text.Code.FILE_SKIPPED;
import static org.backfile.text.Code.FILE_TOO_LARGE;
import static org.backfile.text.Code.FILE_UNREADABLE;
import static org.backfile.text.Code.FOLDER_MISSING;
import static org.backfile.text.Code.HEADLINE_SHORT;
import static org.backfile.text.Code.MOJIBAKE;
import static org.backfile.text.Code.MOJIBAKE_REPAIRED;
import static org.backfile.text.Code.NOT_A_TEXT;
import static org.backfile.text.Code.NO_ARTICLES;
import static org.backfile.text.Code.SEVERAL_ARTICLES;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Cases of folders, files and encodings. */
final class FileCases {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String REPAIR = "text: { repair-mojibake: true }\n";

    private FileCases() {}

    static Stream<DiagnosticCase> all() {
        return Stream.of(
                        folders(),
                        unreadable(),
                        empty(),
                        skipped(),
                        documents(),
                        large(),
                        kinds(),
                        encodings(),
                        controls(),
                        references(),
                        mojibake(),
                        several())
                .flatMap(cases -> cases);
    }

    private static Stream<DiagnosticCase> folders() {
        return Stream.of(
                fires(FOLDER_MISSING, "a site without a folder of articles"),
                fires(FOLDER_MISSING, "articles in another folder than the settings name")
                        .config("folders: { articles: clippings }\n"),
                fires(FOLDER_MISSING, "a site that is not there").text(FERRY).run("check", "nowhere"),
                fires(FOLDER_MISSING, "a theme that is not there")
                        .config("look: { theme: ./my-theme }\n")
                        .run("build"),
                spares(FOLDER_MISSING, "an empty folder of articles")
                        .folder("articles")
                        .with(NO_ARTICLES),
                spares(FOLDER_MISSING, "a site without pages, templates and themes of its own")
                        .text(FERRY),
                spares(FOLDER_MISSING, "a folder of articles that is a link")
                        .file("../clippings/ferry.txt", FERRY)
                        .step(site -> link(site.resolve("articles"), site.resolveSibling("clippings"))));
    }

    private static Stream<DiagnosticCase> unreadable() {
        return Stream.of(
                fires(FILE_UNREADABLE, "a folder in place of the settings")
                        .text(FERRY)
                        .step(site -> Files.delete(site.resolve("site-config.yaml")))
                        .folder("site-config.yaml"),
                fires(FILE_UNREADABLE, "a text that is not there").run("parse", "articles/ferry.txt"),
                fires(FILE_UNREADABLE, "a folder in place of the record of a site")
                        .folder("public/.backfile/record")
                        .run("check", "--site"),
                spares(FILE_UNREADABLE, "a link that leads nowhere")
                        .text(FERRY)
                        .step(site -> link(site.resolve("articles/storm.txt"), site.resolve("nowhere.txt")))
                        .with(FILE_SKIPPED),
                spares(FILE_UNREADABLE, "a folder with the name of a text").file("articles/ferry.txt/ferry.txt", FERRY),
                spares(FILE_UNREADABLE, "a text without any rights for others")
                        .text(FERRY)
                        .run("parse", "articles/ferry.txt"));
    }

    private static Stream<DiagnosticCase> empty() {
        return Stream.of(
                fires(FILE_EMPTY, "a file of no bytes").text("").with(NO_ARTICLES),
                fires(FILE_EMPTY, "blank lines").text(" \n\t\r\n\n").with(NO_ARTICLES),
                fires(FILE_EMPTY, "a byte order mark and nothing else")
                        .text("\ufeff")
                        .with(NO_ARTICLES),
                fires(FILE_EMPTY, "spaces that are not ASCII")
                        .text("\u00a0\u3000\n")
                        .with(NO_ARTICLES),
                fires(FILE_EMPTY, "a mark of an agency and nothing else")
                        .text("\u0003\n")
                        .with(NO_ARTICLES),
                spares(FILE_EMPTY, "a headline without a text").text("26 February 1987\n\nFerry sails again\n"),
                spares(FILE_EMPTY, "a single letter").text("x").with(DATE_MISSING, HEADLINE_SHORT),
                spares(FILE_EMPTY, "a text behind a hundred blank lines").text("\n".repeat(100) + FERRY),
                spares(FILE_EMPTY, "a page whose words are in its head alone")
                        .file(
                                "articles/ferry.html",
                                "<html><head><title>Ferry sails again</title>"
                                        + "<meta name=date content=1987-02-26></head><body></body></html>"));
    }

    private static Stream<DiagnosticCase> skipped() {
        return Stream.of(
                fires(FILE_SKIPPED, "a picture").text(FERRY).file("articles/ferry.jpg", "-"),
                fires(FILE_SKIPPED, "a file about the folder").text(FERRY).file("articles/1987/ReadMe.txt", FERRY),
                fires(FILE_SKIPPED, "what a system leaves in folders")
                        .text(FERRY)
                        .file("articles/Thumbs.db", "-"),
                fires(FILE_SKIPPED, "a text with a second ending").text(FERRY).file("articles/ferry.txt.bak", FERRY),
                fires(FILE_SKIPPED, "a link to a text")
                        .text(FERRY)
                        .step(site -> link(site.resolve("articles/again.txt"), site.resolve("articles/ferry.txt"))),
                spares(FILE_SKIPPED, "endings in capital letters").file("articles/FERRY.TXT", FERRY),
                spares(FILE_SKIPPED, "hidden files and folders")
                        .text(FERRY)
                        .file("articles/.DS_Store", "-")
                        .file("articles/.git/config", "-"),
                spares(FILE_SKIPPED, "the backup of an editor").text(FERRY).file("articles/ferry.txt~", "-"),
                spares(FILE_SKIPPED, "a picture that one's own page links to")
                        .text(FERRY)
                        .file("pages/about.md", "# About us\n\n![The quay](quay.jpg)\n")
                        .file("pages/quay.jpg", "-"),
                spares(FILE_SKIPPED, "pictures of a site that lies in the folder of articles")
                        .text(FERRY)
                        .file("articles/public/.backfile/record", "-")
                        .file("articles/public/quay.jpg", "-"));
    }

    private static Stream<DiagnosticCase> documents() {
        return Stream.of(
                fires(DOCUMENT_SKIPPED, "an office document").text(FERRY).file("articles/ferry.docx", "-"),
                fires(DOCUMENT_SKIPPED, "a scan with an ending in capitals")
                        .text(FERRY)
                        .file("articles/FERRY.PDF", "-"),
                fires(DOCUMENT_SKIPPED, "an export").text(FERRY).file("articles/posts.xml", "-"),
                fires(DOCUMENT_SKIPPED, "a document found by a check")
                        .text(FERRY)
                        .file("articles/ferry.rtf", "-")
                        .run("check"),
                spares(DOCUMENT_SKIPPED, "a text named after a document").file("articles/ferry.docx.txt", FERRY),
                spares(DOCUMENT_SKIPPED, "a picture")
                        .text(FERRY)
                        .file("articles/ferry.png", "-")
                        .with(FILE_SKIPPED),
                spares(DOCUMENT_SKIPPED, "a document beside one's own pages")
                        .text(FERRY)
                        .file("pages/about.md", "# About us\n\nWe sail.\n")
                        .file("pages/rates.pdf", "-")
                        .with(FILE_SKIPPED));
    }

    private static Stream<DiagnosticCase> large() {
        long tooLarge = 256L * 1024 * 1024 + 1;
        return Stream.of(
                fires(FILE_TOO_LARGE, "a byte more than 256 MB")
                        .text(FERRY)
                        .step(site -> sparse(site.resolve("articles/all.txt"), tooLarge)),
                spares(FILE_TOO_LARGE, "a large picture")
                        .text(FERRY)
                        .step(site -> sparse(site.resolve("articles/quay.tiff"), tooLarge))
                        .with(FILE_SKIPPED),
                spares(FILE_TOO_LARGE, "a text of 300 kB").text(FERRY + "\n" + "It sails. ".repeat(30_000) + "\n"));
    }

    private static Stream<DiagnosticCase> kinds() {
        return Stream.of(
                fires(NOT_A_TEXT, "a PDF document").text("%PDF-1.4\n" + FERRY).with(NO_ARTICLES),
                fires(NOT_A_TEXT, "a rich text document")
                        .text("{\\rtf1 " + FERRY + "}")
                        .with(NO_ARTICLES),
                fires(NOT_A_TEXT, "a picture (GIF)")
                        .bytes("GIF89a\1\0\1\0\0\0\0;".getBytes(ISO_8859_1))
                        .with(NO_ARTICLES),
                fires(NOT_A_TEXT, "NUL bytes")
                        .text(FERRY.replace("The", "\0\0\0"))
                        .with(NO_ARTICLES),
                fires(NOT_A_TEXT, "bytes that no encoding has")
                        .bytes(new byte[] {'a', (byte) 0x81, (byte) 0x8d})
                        .with(NO_ARTICLES),
                spares(NOT_A_TEXT, "a text that begins like a picture (BMP)")
                        .text("BMX race on the quay\n\n26 February 1987\n\nIt was won at noon.\n"),
                spares(NOT_A_TEXT, "a text that begins like a picture (GIF)")
                        .text("GIF89a turns thirty\n\n26 February 1987\n\nIt is a format of pictures.\n"),
                spares(NOT_A_TEXT, "a text that begins with a per cent sign")
                        .text("% of ferries late rises\n\n" + FERRY),
                spares(NOT_A_TEXT, "a text that names a PDF document")
                        .text(FERRY + "\nIt begins with %PDF-1.4 of course.\n"),
                spares(NOT_A_TEXT, "UTF-16 with a byte order mark").bytes(FERRY.getBytes(UTF_16)),
                spares(NOT_A_TEXT, "UTF-16 without one")
                        .bytes(FERRY.getBytes(UTF_16LE))
                        .with(ENCODING_ASSUMED));
    }

    private static Stream<DiagnosticCase> encodings() {
        String cafe = FERRY + "\nThe caf\u00e9 opens at nine.\n";
        byte[] slip = cafe.repeat(3).getBytes(UTF_8);
        slip[slip.length - 2] = (byte) 0xe9;
        return Stream.of(
                fires(ENCODING_ASSUMED, "a text in Windows-1252").bytes(cafe.getBytes(WINDOWS_1252)),
                fires(ENCODING_ASSUMED, "UTF-8 with one foreign byte").bytes(slip),
                fires(ENCODING_ASSUMED, "a Russian text in KOI8-R")
                        .bytes(("26.02.1987\n\n\u041f\u0430\u0440\u043e\u043c \u0441\u043d\u043e\u0432\u0430 \u0432"
                                        + " \u043f\u0443\u0442\u0438\n\n\u041f\u0430\u0440\u043e\u043c"
                                        + " \u043e\u0442\u0440\u0435\u043c\u043e\u043d\u0442\u0438\u0440\u043e\u0432\u0430\u043d,"
                                        + " \u0438 \u043e\u043d \u0441\u043d\u043e\u0432\u0430 \u0432"
                                        + " \u043f\u0443\u0442\u0438 \u0441 \u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a\u0430.\n")
                                .getBytes(Charset.forName("KOI8-R"))),
                spares(ENCODING_ASSUMED, "the same text in UTF-8").text(cafe),
                spares(ENCODING_ASSUMED, "UTF-8 with a byte order mark").text("\ufeff" + cafe),
                spares(ENCODING_ASSUMED, "UTF-16 with a byte order mark").bytes(cafe.getBytes(UTF_16)),
                spares(ENCODING_ASSUMED, "a page that says that it is in Windows-1252")
                        .bytes(
                                "articles/cafe.html",
                                ("<html><head><meta charset=windows-1252><meta name=date content=1987-02-26>"
                                                + "<title>Caf\u00e9 opens</title></head><body><h1>Caf\u00e9 opens</h1>"
                                                + "<p>At nine.</p></body></html>")
                                        .getBytes(WINDOWS_1252)),
                spares(ENCODING_ASSUMED, "characters beyond 16 bits")
                        .text(FERRY + "\nIt is \ud83d\ude00 and \ud835\udc9c.\n"));
    }

    private static Stream<DiagnosticCase> controls() {
        return Stream.of(
                fires(CONTROL_CHARACTERS, "the mark at the end of an agency's story")
                        .text(FERRY + "\u0003\n"),
                fires(CONTROL_CHARACTERS, "the colours of a terminal")
                        .text(FERRY.replace("ferry", "\u001b[1mferry\u001b[0m")),
                fires(CONTROL_CHARACTERS, "quotation marks of Windows-1252 that were taken for ISO-8859-1")
                        .text(FERRY + "\nIt isn\u0092t \u0093over\u0094.\n"),
                spares(CONTROL_CHARACTERS, "tabs, form feeds and CRLF")
                        .text(FERRY.replace("\n", "\r\n") + "\tAt nine.\f\r\n"),
                spares(CONTROL_CHARACTERS, "the line ends of old Macs").text(FERRY.replace('\n', '\r')),
                spares(CONTROL_CHARACTERS, "the line ends of mainframes").text(FERRY.replace('\n', '\u0085')),
                spares(CONTROL_CHARACTERS, "soft hyphens, joiners and marks of direction")
                        .text(FERRY + "\nThe har\u00adbour\u00a0wall \u200e(new)\u200f\u200d and\u2028a line.\n"));
    }

    private static Stream<DiagnosticCase> references() {
        return Stream.of(
                fires(CHARACTER_REFERENCES, "accents and quotation marks of HTML")
                        .text(FERRY + "\nThe caf&eacute; is &#8220;open&#8221;.\n"),
                fires(CHARACTER_REFERENCES, "a text about them").text(FERRY + "\nWrite \"&eacute;\" for an accent.\n"),
                spares(CHARACTER_REFERENCES, "ampersands and semicolons")
                        .text(FERRY + "\nAT&T; R&D and B&B; &so; &#; &#x; ?a=1&copy=2.\n"),
                spares(CHARACTER_REFERENCES, "code in Markdown")
                        .file("articles/1987-02-26-ferry.md", "# Ferry to sail again\n\nWrite `&eacute;` so.\n"),
                spares(CHARACTER_REFERENCES, "a web page")
                        .file(
                                "articles/ferry.html",
                                "<html><head><title>Ferry &amp; sons sail again</title><meta name=date content=1987-02-26>"
                                        + "</head><body><p>The caf&eacute; on the pier is open.</p></body></html>"));
    }

    private static Stream<DiagnosticCase> mojibake() {
        String damaged = FERRY + "\nThe caf\u00c3\u00a9 opens; it\u00e2\u20ac\u2122s time.\n";
        return Stream.of(
                fires(MOJIBAKE, "an accent and an apostrophe in pieces").text(damaged),
                spares(MOJIBAKE, "the same saved in Windows-1252, which makes it UTF-8 again")
                        .bytes(damaged.getBytes(WINDOWS_1252)),
                spares(MOJIBAKE, "capitals before closing quotation marks")
                        .text(FERRY + "\n\u201cESPA\u00d1A\u201d, \u201cSM\u00c5\u201d and CAF\u00c9\u2122.\n"),
                spares(MOJIBAKE, "the letters themselves, apart")
                        .text(FERRY + "\nThe signs \u00c3 and \u00a9 stand here.\n"),
                spares(MOJIBAKE, "Portuguese in capitals")
                        .text(FERRY + "\nN\u00c3O \u00c9 VERDADE: IRM\u00c3\u00aa, S\u00c3O PAULO\u00a9.\n"),
                spares(MOJIBAKE, "a replacement character").text(FERRY + "\nThe caf\ufffd opens.\n"),
                spares(MOJIBAKE, "a site that has it repaired")
                        .config(REPAIR)
                        .text(damaged)
                        .with(MOJIBAKE_REPAIRED),
                fires(MOJIBAKE_REPAIRED, "a site that asks for it")
                        .config(REPAIR)
                        .text(damaged),
                fires(MOJIBAKE_REPAIRED, "a text that was damaged twice")
                        .config(REPAIR)
                        .text(FERRY + "\nThe caf\u00c3\u0192\u00c2\u00a9 opens.\n"),
                spares(MOJIBAKE_REPAIRED, "a site that does not ask for it")
                        .text(damaged)
                        .with(MOJIBAKE),
                spares(MOJIBAKE_REPAIRED, "a text without damage")
                        .config(REPAIR)
                        .text(FERRY + "\nThe caf\u00e9 in \u201cSM\u00c5\u201d opens.\n"));
    }

    private static void link(Path from, Path to) throws Exception {
        Files.createSymbolicLink(from, to);
    }

    /** A file of NUL bytes that takes no room on the disk. */
    private static void sparse(Path file, long size) throws Exception {
        try (var made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(size);
        }
    }

    /** Two articles, each below a line. */
    private static String articles(String first, String second) {
        return first + "\n\nFerry to sail again\n26 February 1987\n\nThe ferry has been repaired.\n\n" + second
                + "\n\nLamps lit on the quay\n27 February 1987\n\nForty lamps were lit on the quay.\n";
    }

    private static Stream<DiagnosticCase> several() {
        String rule = "-".repeat(40);
        return Stream.of(
                fires(SEVERAL_ARTICLES, "documents that are counted")
                        .text(articles("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS")),
                fires(SEVERAL_ARTICLES, "a digest").text(articles("", rule)),
                spares(SEVERAL_ARTICLES, "one document").text("1 of 1 DOCUMENTS\n\n" + FERRY),
                spares(SEVERAL_ARTICLES, "stars between two parts").text(FERRY + "\n* * *\n\nNobody was hurt.\n"),
                fires(ARTICLES_MISSING, "fewer documents than there are")
                        .text(articles("1 of 50 DOCUMENTS", "2 of 50 DOCUMENTS"))
                        .with(SEVERAL_ARTICLES),
                spares(ARTICLES_MISSING, "all documents")
                        .text(articles("Document 1 of 2", "Document 2 of 2"))
                        .with(SEVERAL_ARTICLES),
                fires(ARTICLES_UNCLEAR, "crossheads that count")
                        .text(FERRY + "\nDocument 1 of 2\n\nIt is old.\n\nDocument 2 of 2\n\nIt is new.\n"),
                fires(ARTICLES_UNCLEAR, "one article of three without a head")
                        .text(articles("", rule) + "\n" + rule + "\n\nNobody was hurt on the quay.\n\n" + rule
                                + "\n\nNobody was there.\n"),
                spares(ARTICLES_UNCLEAR, "a rule above a sign-off").text(FERRY + "\n" + rule + "\n\n-30-\n"));
    }
}
