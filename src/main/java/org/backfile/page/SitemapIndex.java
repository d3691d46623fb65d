package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;

/** The list of the site's sitemaps. */
public record SitemapIndex(List<SitePath> sitemaps) implements Page {
    @Override
    public PageKind pageKind() {
        return PageKind.SITEMAP_INDEX;
    }

    @Override
    public SitePath path() {
        return Permalinks.SITEMAP;
    }
}
