package org.backfile.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One link of {@code navigation} or {@code footer}. */
final class LinkReader {

    static final String EXAMPLE = "{ label: Archive, to: archive/ }";

    private static final String TARGET =
            "a path in the site such as about/, ./ for the home page, or an absolute address";

    private LinkReader() {}

    /** Absent when the link has no label or no target. */
    static Optional<SiteConfig.Link> read(ConfigBlock block) {
        var label = block.requiredText("label", EXAMPLE, ConfigBlock::anyText);
        var to = block.requiredText("to", EXAMPLE, LinkReader::targetOf);
        return label.flatMap(words -> to.map(target -> new SiteConfig.Link(words, target)));
    }

    private static Meaning<String> targetOf(String text) {
        if (text.startsWith("/") && !text.startsWith("//")) {
            // All links are relative: the site may be in a folder of its host, or on a disk.
            String path = text.substring(1);
            return Meaning.none(TARGET, Meaning.didYouMean(path.isEmpty() ? "./" : path));
        }
        try {
            var uri = new URI(text);
            boolean isUnderstood = uri.getScheme() == null ? isPathInTheSite(uri) : isAddress(uri);
            return isUnderstood ? Meaning.of(text) : Meaning.none(TARGET, "");
        } catch (URISyntaxException unreadable) {
            return Meaning.none(TARGET, text.contains(" ") ? "write %20 for a space" : "");
        }
    }

    /** Whether linking to it is safe: {@code javascript:} is not an address. */
    private static boolean isAddress(URI uri) {
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "http", "https" -> uri.getRawAuthority() != null;
            case "mailto" -> true;
            default -> false;
        };
    }

    private static boolean isPathInTheSite(URI uri) {
        return uri.getRawAuthority() == null
                && !uri.toString().isEmpty()
                && !List.of(uri.getRawPath().split("/")).contains("..");
    }
}
