package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/**
 * Addresses for search engines (sitemaps.org): stories with the date of their last change, or other pages without one.
 */
public record Sitemap(SitePath path, List<Story> stories, List<SitePath> pages) implements Page {

    /** The maximum number of addresses in one sitemap under the standard. */
    static final int LIMIT = 50_000;

    @Override
    public Fingerprint shows() {
        return Entries.of(new Sitemap(path, List.of(), pages), stories);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.SITEMAP;
    }
}
