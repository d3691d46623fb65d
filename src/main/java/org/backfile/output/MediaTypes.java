package org.backfile.output;

import java.util.Optional;
import org.eclipse.jetty.http.MimeTypes;

/**
 * Media types by file name extension, for the preview and for hosts that store the type with the file:
 * {@code text/html; charset=utf-8}, {@code image/png}.
 *
 * <p>The table is the HTTP library's, plus extensions that it lacks or that browsers know by another type. Text is in
 * UTF-8, like everything that Backfile writes; XML and JSON declare it themselves.
 */
public final class MediaTypes {

    private static final String UNKNOWN = "application/octet-stream";
    private static final MimeTypes TYPES = types();

    private MediaTypes() {}

    private static MimeTypes types() {
        var types = new MimeTypes.Mutable();
        types.addMimeMapping("epub", "application/epub+zip");
        types.addMimeMapping("ico", "image/x-icon");
        types.addMimeMapping("ics", "text/calendar");
        types.addMimeMapping("md", "text/markdown");
        types.addMimeMapping("webmanifest", "application/manifest+json");
        types.addMimeMapping("xsl", "application/xslt+xml");
        return types;
    }

    /** @param path with {@code /}; case-insensitive */
    public static String of(String path) {
        String type = Optional.ofNullable(TYPES.getMimeByExtension(path.substring(path.lastIndexOf('/') + 1)))
                .orElse(UNKNOWN);
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }
}
