package org.backfile.page;

import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;

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

    @Override
    public Fingerprint shows() {
        return new Shown().number(hasSitemap ? 1 : 0).build();
    }
}
