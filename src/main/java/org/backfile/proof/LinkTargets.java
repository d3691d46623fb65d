package org.backfile.proof;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * Resolves an address to a file of the site, as a static host would: {@code ../02/} on {@code 1987/01/index.html} is
 * {@code 1987/02/index.html}.
 */
final class LinkTargets {

    private static final String INDEX = "index.html";

    private final Optional<String> url;
    private final String basePath;

    /**
     * @param url where the site will stand, ending in {@code /}; without it no absolute address is recognised as the
     *     site's own
     */
    LinkTargets(Optional<URI> url) {
        this.url = url.map(URI::toString);
        this.basePath = url.map(URI::getRawPath).filter(path -> !path.isEmpty()).orElse("/");
    }

    /**
     * @param path   the path of a file, whether it exists or not; a path out of the site begins with {@code ../} or
     *     {@code /}
     * @param anchor the id of an element, or empty
     */
    record Target(String path, String anchor) {}

    /** Empty for an address on another site, or one that names no file at all, such as {@code mailto:}. */
    Optional<Target> of(String file, String address) {
        if (url.isPresent() && (address.startsWith(url.get()) || (address + "/").equals(url.get()))) {
            return Optional.of(target(
                    file,
                    basePath
                            + address.substring(
                                    Math.min(address.length(), url.get().length()))));
        }
        return isElsewhere(address) ? Optional.empty() : Optional.of(target(file, address));
    }

    private static boolean isElsewhere(String address) {
        if (address.startsWith("//")) {
            return true;
        }
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean mayBeInAScheme = c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
            if (!mayBeInAScheme) {
                return false;
            }
        }
        return false;
    }

    private Target target(String file, String address) {
        int hash = address.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(address.substring(hash + 1));
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        return new Target(path.isEmpty() ? file : fileAt(file, decoded(path)), leadsToTop(anchor) ? "" : anchor);
    }

    /** HTML has two anchors that need no element: the top of a page, and words to find on it. */
    private static boolean leadsToTop(String anchor) {
        return anchor.equalsIgnoreCase("top") || anchor.startsWith(":~:");
    }

    private String fileAt(String file, String path) {
        if (path.startsWith("/")) {
            // An address outside the base path is another site's: it stays as it is and is found in no folder of ours.
            return path.startsWith(basePath) ? joined("", path.substring(basePath.length())) : path;
        }
        return joined(file.substring(0, file.lastIndexOf('/') + 1), path);
    }

    /** One {@code ..} too many stays in the result, which then matches no file. */
    private static String joined(String folder, String path) {
        var parts = new ArrayDeque<String>();
        String whole = folder + path;
        boolean isFolder = whole.isEmpty()
                || whole.endsWith("/")
                || whole.endsWith("/.")
                || whole.endsWith("/..")
                || whole.equals(".")
                || whole.equals("..");
        int start = 0;
        while (start < whole.length()) {
            int slash = whole.indexOf('/', start);
            int end = slash < 0 ? whole.length() : slash;
            String part = whole.substring(start, end);
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
            start = end + 1;
        }
        String joined = String.join("/", parts);
        return isFolder ? (joined.isEmpty() ? INDEX : joined + "/" + INDEX) : joined;
    }

    /** Decodes escapes such as %C3%A9; a plus stays a plus in a path. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
