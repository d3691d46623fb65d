package org.backfile.config;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** The address of the finished site: absolute, http or https, a folder. */
final class SiteUrl {

    private static final String EXPECTED = "an absolute address such as https://example.org/archive/";

    private SiteUrl() {}

    /** The address in ASCII, with a trailing {@code /}. */
    static Meaning<URI> meaningOf(String text) {
        try {
            return isOfASite(new URI(text)) ? Meaning.of(asFolder(new URI(text))) : notUnderstood(text);
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return notUnderstood(text);
        }
    }

    private static boolean isOfASite(URI uri) {
        return uri.getScheme() != null
                && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?")
                && uri.getRawAuthority() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static URI asFolder(URI uri) throws URISyntaxException {
        String path = uri.getRawPath().endsWith("/") ? uri.getRawPath() : uri.getRawPath() + "/";
        // Host names in other scripts have an ASCII form, which servers and feed readers understand
        // (RFC 5891).
        String address = uri.getScheme().toLowerCase(Locale.ROOT) + "://" + IDN.toASCII(uri.getRawAuthority()) + path;
        var folder = new URI(new URI(address).toASCIIString());
        if (folder.getHost() == null) {
            throw new URISyntaxException(address, "no host");
        }
        return folder;
    }

    private static Meaning<URI> notUnderstood(String text) {
        boolean isWithoutScheme = text.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/[^\\s?#]*)?");
        return Meaning.none(EXPECTED, isWithoutScheme ? Meaning.didYouMean("https://" + text) : "");
    }
}
