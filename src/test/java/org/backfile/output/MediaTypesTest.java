package org.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html; charset=utf-8",
        "style.css, text/css; charset=utf-8",
        "search.js, text/javascript; charset=utf-8",
        "module.mjs, text/javascript; charset=utf-8",
        "robots.txt, text/plain; charset=utf-8",
        "about.md, text/markdown; charset=utf-8",
        "archive.csv, text/csv; charset=utf-8",
        "days.ics, text/calendar; charset=utf-8",
        "sitemap.xml, application/xml",
        "feed.xsl, application/xslt+xml",
        "feed.json, application/json",
        "site.webmanifest, application/manifest+json",
        "scan.pdf, application/pdf",
        "book.epub, application/epub+zip",
        "all.zip, application/zip",
        "all.tar.gz, application/gzip",
        "fast.wasm, application/wasm",
        "icon.svg, image/svg+xml",
        "share.png, image/png",
        "pier.jpg, image/jpeg",
        "pier.jpeg, image/jpeg",
        "pier.gif, image/gif",
        "pier.webp, image/webp",
        "pier.avif, image/avif",
        "favicon.ico, image/x-icon",
        "serif.woff, font/woff",
        "serif.woff2, font/woff2",
        "horn.mp3, audio/mpeg",
        "launch.mp4, video/mp4"
    })
    void theEndingOfANameTellsTheType(String name, String type) {
        assertThat(MediaTypes.of(name)).isEqualTo(type);
        assertThat(MediaTypes.of("assets/v1.css/" + name)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"PIER.JPG, image/jpeg", "About.Html, text/html; charset=utf-8"})
    void upperAndLowerCaseAreOne(String name, String type) {
        assertThat(MediaTypes.of(name)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"CNAME", "html", "a.html/b", "notes.unheard-of", "''", "ends."})
    void aNameWithoutAKnownEndingIsBytes(String path) {
        assertThat(MediaTypes.of(path)).isEqualTo("application/octet-stream");
    }
}
