package org.backfile.publish;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a server says of a file: for hosts that keep that with the file.
 *
 * <p>An asset whose name has a hash of its bytes may be kept for ever (RFC 8246, "immutable"), what names pages for
 * machines for a quarter of an hour, all else for five minutes: so long may a reader see a page of yesterday.
 *
 * @param type         a media type, with the character set for texts
 * @param cacheControl as in RFC 9111
 */
record ServedAs(String type, String cacheControl) {

    private static final Pattern NAMED_BY_HASH = Pattern.compile("assets/(.*/)?[^/]+\\.[0-9a-f]{8,}\\.[a-z0-9]+");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("xsl", "application/xslt+xml"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("epub", "application/epub+zip"),
            Map.entry("zip", "application/zip"),
            Map.entry("gz", "application/gzip"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"));

    /** Some names say more than their ending. */
    private static final Map<String, String> TYPES_OF_NAMES = Map.of(
            "feed.xml",
            "application/atom+xml",
            "atom.xml",
            "application/atom+xml",
            "feed.json",
            "application/feed+json",
            "opensearch.xml",
            "application/opensearchdescription+xml",
            "_headers",
            "text/plain; charset=utf-8",
            "_redirects",
            "text/plain; charset=utf-8",
            "CNAME",
            "text/plain; charset=utf-8");

    static ServedAs of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        // The parts of the feed, one for each month: feeds/1987-02.xml.
        String byEnding = path.matches("feeds/[^/]+\\.xml")
                ? "application/atom+xml"
                : TYPES.getOrDefault(ending, "application/octet-stream");
        String type = TYPES_OF_NAMES.getOrDefault(name, byEnding);
        if (NAMED_BY_HASH.matcher(path).matches()) {
            return new ServedAs(type, "public, max-age=31536000, immutable");
        }
        return new ServedAs(type, Stage.isForMachines(path) ? "public, max-age=900" : "public, max-age=300");
    }
}
