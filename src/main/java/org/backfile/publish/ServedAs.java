package org.backfile.publish;

import java.util.Map;
import java.util.regex.Pattern;
import org.backfile.output.MediaTypes;

/**
 * The headers with which a file is served, for hosts that store them with the file.
 *
 * <p>An asset whose name has a hash of its bytes may be cached for ever (RFC 8246, "immutable"), files that list pages
 * for machines, such as feeds and sitemaps, for a quarter of an hour, everything else for five minutes: that is how
 * long a reader may see an outdated page.
 *
 * @param type         a media type, with the character set for texts
 * @param cacheControl as in RFC 9111
 */
record ServedAs(String type, String cacheControl) {

    private static final Pattern NAMED_BY_HASH = Pattern.compile("assets/(.*/)?[^/]+\\.[0-9a-f]{8,}\\.[a-z0-9]+");

    /** Names that say more than their ending does. */
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
        // The monthly files of the feed: feeds/1987-02.xml.
        String byEnding = path.matches("feeds/[^/]+\\.xml") ? "application/atom+xml" : MediaTypes.of(name);
        String type = TYPES_OF_NAMES.getOrDefault(name, byEnding);
        if (NAMED_BY_HASH.matcher(path).matches()) {
            return new ServedAs(type, "public, max-age=31536000, immutable");
        }
        return new ServedAs(type, Stage.isForMachines(path) ? "public, max-age=900" : "public, max-age=300");
    }
}
