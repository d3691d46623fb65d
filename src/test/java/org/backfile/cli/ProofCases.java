package org.backfile.cli;

import static org.backfile.cli.DiagnosticCase.fires;
import static org.backfile.cli.DiagnosticCase.spares;
import static org.backfile.text.Code.ANCHOR_MISSING;
import static org.backfile.text.Code.DESCRIPTION_MISSING;
import static org.backfile.text.Code.FEED_BROKEN;
import static org.backfile.text.Code.ID_REPEATED;
import static org.backfile.text.Code.LINK_BROKEN;
import static org.backfile.text.Code.PAGE_HEAVY;
import static org.backfile.text.Code.SITEMAP_DIFFERS;
import static org.backfile.text.Code.TITLE_MISSING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Cases of a finished site, mostly of a page that its owner put into the output folder. */
final class ProofCases {

    private static final String TITLE = "<title>Mine</title>";
    private static final String DESCRIPTION = "<meta name=description content='My own page'>";
    private static final String UNLISTED = "<meta name=robots content=noindex>";

    private ProofCases() {}

    static Stream<DiagnosticCase> all() {
        return Stream.of(links(), anchors(), ids(), titles(), descriptions(), formats(), sitemaps(), weights())
                .flatMap(cases -> cases);
    }

    private static DiagnosticCase html(DiagnosticCase one, String head, String body) {
        return one.step(BuiltSite::in)
                .file(
                        "public/mine.html",
                        "<!doctype html><html lang=en><head>" + head + "</head><body>" + body + "</body>")
                .run("check", "--site");
    }

    private static DiagnosticCase body(DiagnosticCase one, String... body) {
        return html(one, TITLE + DESCRIPTION + UNLISTED, String.join("\n", body));
    }

    /** A page for each head. */
    private static DiagnosticCase heads(DiagnosticCase one, String always, String... heads) {
        one.step(BuiltSite::in).run("check", "--site");
        for (int i = 0; i < heads.length; i++) {
            one.file(
                    "public/mine-" + i + ".html", "<!doctype html><head>" + always + heads[i] + "</head><body></body>");
        }
        return one;
    }

    private static Stream<DiagnosticCase> links() {
        return Stream.concat(
                Stream.of(
                                "<a href=abuot/>a page that is not there</a>",
                                "<a href=about>a folder without its slash</a>",
                                "<a href=About/>another case</a>",
                                "<img srcset='small.jpg 1x, large.jpg 2x' alt=''>",
                                "<a href='" + BuiltSite.URL + "abuot/'>the whole address</a>")
                        .map(body -> body(fires(LINK_BROKEN, body), body)),
                Stream.of(body(
                        spares(LINK_BROKEN, "what is there, elsewhere or no link"),
                        "<a href=about/>a page</a>",
                        "<a href=about/index.html>its file</a>",
                        "<a href='about/?from=mine'>a query</a>",
                        "<a href='" + BuiltSite.URL + "about/'>the whole address</a>",
                        "<a href='https://example.com/abuot/'>another site</a>",
                        "<a href='//example.com/abuot/'>another site, without its scheme</a>",
                        "<a href='mailto:me@example.org'>a letter</a>",
                        "<a href='tel:+1234'>a call</a>",
                        "<a href='javascript:history.back()'>a script</a>",
                        "<a href=''>this page</a>",
                        "<a href='#'>its top</a>",
                        "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt=''>",
                        "<!-- <a href=abuot/>a comment</a> -->",
                        "<pre>&lt;a href=abuot/>a text&lt;/a></pre>",
                        "<a href='%61bout/'>an escape</a>",
                        "<a href='/post/about/'>the root of the host</a>")));
    }

    private static Stream<DiagnosticCase> anchors() {
        return Stream.concat(
                Stream.of(
                                "<a href=about/#mian>another page</a>",
                                "<a href=#mian>this page</a>",
                                "<a href=about/#MAIN>another case</a>")
                        .map(body -> body(fires(ANCHOR_MISSING, body), body)),
                Stream.of(body(
                        spares(ANCHOR_MISSING, "anchors that are there, elsewhere or none"),
                        "<a href=about/#main>an element of another page</a>",
                        "<p id=here>text</p><a href=#here>an element of this page</a>",
                        "<a href=#top>the top</a>",
                        "<a name=old></a><a href=#old>a named anchor</a>",
                        "<p id='&uuml;ber'>text</p><a href=#%C3%BCber>an escape</a>",
                        "<a href='about/#:~:text=page'>a text on the page</a>",
                        "<a href='https://example.com/#mian'>another site</a>",
                        "<a href='robots.txt#mian'>a file without elements</a>")));
    }

    private static Stream<DiagnosticCase> ids() {
        return Stream.concat(
                Stream.of("<p id=a>1<p id=a>2", "<svg><g id=a /></svg><p id=a>2")
                        .map(body -> body(fires(ID_REPEATED, body), body)),
                Stream.of(body(
                        spares(ID_REPEATED, "ids that differ, or are of other pages"),
                        "<p id=main>also on every page of the theme",
                        "<p id=a>1<p id=A>2",
                        "<p id=b>1<!-- <p id=b>2 -->",
                        "<a id=c name=c>1</a>",
                        "<input id=d name=d><label for=d>d</label>",
                        "<p class=a>1<p class=a>2")));
    }

    private static Stream<DiagnosticCase> titles() {
        return Stream.concat(
                Stream.of("", "<title> \n</title>", "<meta property=og:title content=Mine>")
                        .map(head -> html(
                                fires(TITLE_MISSING, "a head of " + head),
                                head + DESCRIPTION + UNLISTED,
                                "<svg><title>A map</title></svg>")),
                Stream.of(heads(
                        spares(TITLE_MISSING, "short and unusual titles"),
                        DESCRIPTION + UNLISTED,
                        "<TITLE>Mine</TITLE>",
                        "<title>1987</title>",
                        "<title>&amp;</title>",
                        "<title>A</title><title></title>")));
    }

    private static Stream<DiagnosticCase> descriptions() {
        return Stream.concat(
                Stream.of("", "<meta name=description content=' '>", "<meta property=og:description content=Mine>")
                        .map(head ->
                                html(fires(DESCRIPTION_MISSING, "a head of " + head), TITLE + UNLISTED + head, "")),
                Stream.of(heads(
                        spares(DESCRIPTION_MISSING, "other ways to write one"),
                        TITLE + UNLISTED,
                        "<META NAME=Description CONTENT=Mine>",
                        "<meta content='Mine' name='description'/>")));
    }

    private static Stream<DiagnosticCase> formats() {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg'><title>A map</title></svg>";
        return Stream.of(
                own(fires(FEED_BROKEN, "an element that is not closed"), "mine.xml", "<feed><title>Mine</feed>"),
                own(fires(FEED_BROKEN, "a drawing with an ampersand"), "map.svg", "<svg><title>A & B</title></svg>"),
                own(fires(FEED_BROKEN, "JSON with a comma too many"), "mine.json", "{ \"a\": [1, 2,] }"),
                own(fires(FEED_BROKEN, "JSON that was cut off"), "mine.json", "{ \"a\": [1, 2"),
                own(spares(FEED_BROKEN, "an entity"), "map.svg", drawing.replace("map", "map &amp; a key")),
                own(
                        spares(FEED_BROKEN, "a drawing with a document type"),
                        "map.svg",
                        "<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n" + drawing),
                own(spares(FEED_BROKEN, "XML with a byte order mark"), "mine.xml", "\ufeff<?xml version='1.0'?><a/>"),
                own(spares(FEED_BROKEN, "JSON with a byte order mark"), "mine.json", "\ufeff{ \"a\": 1 }"),
                own(spares(FEED_BROKEN, "JSON that is a number"), "mine.json", "1987"),
                own(spares(FEED_BROKEN, "a broken file of another kind"), "mine.txt", "<feed><title>Mine</feed>"));
    }

    private static DiagnosticCase own(DiagnosticCase one, String name, String text) {
        return one.step(BuiltSite::in).file("public/" + name, text).run("check", "--site");
    }

    private static Stream<DiagnosticCase> sitemaps() {
        String sitemap = "public/sitemaps/pages.xml";
        return Stream.concat(
                Stream.of(
                        html(fires(SITEMAP_DIFFERS, "a page of one's own"), TITLE + DESCRIPTION, ""),
                        html(
                                fires(SITEMAP_DIFFERS, "a page that follows no links"),
                                TITLE + DESCRIPTION + "<meta name=robots content=nofollow>",
                                ""),
                        html(
                                fires(SITEMAP_DIFFERS, "a page that is listed without a picture"),
                                TITLE + DESCRIPTION + "<meta name=robots content='index, max-image-preview:none'>",
                                ""),
                        html(
                                        fires(SITEMAP_DIFFERS, "a page in the sitemap that asks not to be"),
                                        TITLE + DESCRIPTION + UNLISTED,
                                        "")
                                .step(site -> replace(site.resolve(sitemap), "post/about/", "post/mine.html")),
                        own(spares(SITEMAP_DIFFERS, "a text of one's own"), "mine.txt", "mine"),
                        html(spares(SITEMAP_DIFFERS, "a page of a site without an address"), TITLE + DESCRIPTION, "")
                                .step(site -> Files.writeString(site.resolve("site-config.yaml"), ""))
                                .after("build")),
                Stream.of(heads(
                        spares(SITEMAP_DIFFERS, "pages that ask not to be listed"),
                        TITLE + DESCRIPTION,
                        "<meta name=robots content=noindex>",
                        "<meta name=ROBOTS content='NOINDEX, NOFOLLOW'>",
                        "<meta name=robots content=none>")));
    }

    /** The sitemap is given a file of its own, since the record knows the sizes of the files that were built. */
    private static void replace(Path file, String text, String by) throws Exception {
        Files.writeString(
                file.resolveSibling("mine.xml"), Files.readString(file).replace(text, by));
    }

    private static Stream<DiagnosticCase> weights() {
        String heavy = "<p>" + "sails ".repeat(85_000);
        return Stream.of(
                body(fires(PAGE_HEAVY, "a page of 510 kB"), heavy),
                html(
                                fires(PAGE_HEAVY, "a page that loads a script of 510 kB"),
                                TITLE + DESCRIPTION + UNLISTED + "<script src=mine.js></script>",
                                "")
                        .file("public/mine.js", "// " + heavy),
                body(spares(PAGE_HEAVY, "a page of 490 kB"), "<p>" + "sail ".repeat(98_000)),
                body(spares(PAGE_HEAVY, "a page that shows a picture of 510 kB"), "<img src=quay.jpg alt=''>")
                        .file("public/quay.jpg", heavy),
                body(spares(PAGE_HEAVY, "a page that links to a script of 510 kB"), "<a href=mine.js>script</a>")
                        .file("public/mine.js", heavy),
                body(spares(PAGE_HEAVY, "a page of 510 kB where more are allowed"), heavy)
                        .run("check", "--site", "--max-weight", "600"));
    }
}
