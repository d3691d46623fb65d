package org.backfile.feed;

import java.nio.charset.StandardCharsets;
import org.backfile.config.SiteConfig;
import org.backfile.page.Asset;
import org.backfile.page.AtomFeed;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.page.Permalinks;
import org.backfile.page.Robots;
import org.backfile.page.Sitemap;
import org.backfile.page.SitemapIndex;

/** The bytes of every page that is not for people. */
public final class MachineFiles {

    private final AtomWriter atom;
    private final SitemapWriter sitemaps;
    private final SiteConfig.Site site;

    public MachineFiles(SiteConfig.Site site) {
        this.site = site;
        this.atom = new AtomWriter(site);
        this.sitemaps = new SitemapWriter(site);
    }

    /** @throws IllegalArgumentException for a page that a template makes */
    public byte[] write(Page page) {
        if (page instanceof AtomFeed feed) {
            return atom.write(feed);
        }
        if (page instanceof Sitemap sitemap) {
            return sitemaps.write(sitemap);
        }
        if (page instanceof SitemapIndex index) {
            return sitemaps.write(index);
        }
        if (page instanceof Robots robots) {
            return robots(robots).getBytes(StandardCharsets.UTF_8);
        }
        if (page instanceof Asset asset) {
            return asset.bytes();
        }
        throw new IllegalArgumentException(page.path() + " is made by the template of a " + HtmlPage.class.getSimpleName());
    }

    private String robots(Robots robots) {
        String rules = "User-agent: *\nAllow: /\n";
        return robots.hasSitemap() ? rules + "\nSitemap: " + site.url().orElseThrow() + Permalinks.SITEMAP + "\n" : rules;
    }
}
