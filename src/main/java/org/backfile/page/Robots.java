package org.backfile.page;

import org.backfile.archive.SitePath;

/**
 * The rules for crawlers (RFC 9309): they may read everything.
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
