package org.backfile.feed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.backfile.config.SiteConfig;
import org.backfile.page.ArchiveTable;
import org.backfile.page.Asset;
import org.backfile.page.AtomArchive;
import org.backfile.page.AtomFeed;
import org.backfile.page.HostHeaders;
import org.backfile.page.JsonFeed;
import org.backfile.page.NewsSitemap;
import org.backfile.page.OpenSearch;
import org.backfile.page.Page;
import org.backfile.page.Piece;
import org.backfile.page.PiecedPage;
import org.backfile.page.Robots;
import org.backfile.page.Sitemap;
import org.backfile.page.SitemapIndex;

/** Writes the pages that are meant for programs, not people. Thread-safe. */
public final class MachineFiles {

    private final Map<Class<? extends Page>, Function<Page, byte[]>> writers = new HashMap<>();
    private final ArticleDataWriter data = new ArticleDataWriter();

    public MachineFiles(SiteConfig.Site site) {
        var atom = new AtomWriter(site);
        var sitemaps = new SitemapWriter(site);
        var hosts = new HostFiles(site);
        on(AtomFeed.class, atom::write);
        on(AtomArchive.class, atom::write);
        on(JsonFeed.class, new JsonFeedWriter(site)::write);
        on(Sitemap.class, sitemaps::write);
        on(SitemapIndex.class, sitemaps::write);
        on(NewsSitemap.class, sitemaps::write);
        on(Robots.class, robots -> hosts.robots(robots).getBytes(StandardCharsets.UTF_8));
        on(HostHeaders.class, headers -> hosts.headers().getBytes(StandardCharsets.UTF_8));
        on(OpenSearch.class, any -> hosts.openSearch());
        on(Asset.class, Asset::bytes);
    }

    private <P extends Page> void on(Class<P> kind, Function<P, byte[]> writer) {
        writers.put(kind, page -> writer.apply(kind.cast(page)));
    }

    /** The bytes of one of the page's pieces; those of its file are the bytes of all of them, one after the other. */
    public byte[] write(PiecedPage page, Piece piece) {
        return page instanceof ArchiveTable ? data.rows(piece) : data.objects(piece);
    }

    /** @throws IllegalArgumentException for a page that a template renders, or one in pieces */
    public byte[] write(Page page) {
        Function<Page, byte[]> writer = writers.get(page.getClass());
        if (writer == null) {
            throw new IllegalArgumentException(page.path() + " is made by a template, or in pieces");
        }
        return writer.apply(page);
    }
}
