package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;

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

    @Override
    public Fingerprint shows() {
        var shown = new Shown();
        sitemaps.forEach(sitemap -> shown.text(sitemap.value()));
        return shown.build();
    }
}
