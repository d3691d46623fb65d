package org.backfile.page;

import org.backfile.archive.SitePath;

/**
 * What crawlers may read (RFC 9309): all of it.
 *
 * @param hasSitemap whether it names the sitemap
 */
public record Robots(boolean hasSitemap) implements Page {
    @Override
    public PageKind pageKind() {
        return PageKind.ROBOTS;
    }

    @Override
    public SitePath path() {
        return Permalinks.ROBOTS;
    }
}
