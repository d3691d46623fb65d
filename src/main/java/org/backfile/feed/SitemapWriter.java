package org.backfile.feed;

import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.article.CalendarDate;
import org.backfile.config.SiteConfig;
import org.backfile.page.NewsSitemap;
import org.backfile.page.Sitemap;
import org.backfile.page.SitemapIndex;

/** Writes sitemaps (sitemaps.org 0.9). Only for sites with a url: the standard allows no relative addresses. */
final class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    private final SiteConfig.Site site;

    SitemapWriter(SiteConfig.Site site) {
        this.site = site;
    }

    byte[] write(Sitemap sitemap) {
        return XmlDocument.document("urlset", NAMESPACE, xml -> {
            for (var story : sitemap.stories()) {
                // The standard uses W3C dates, which may be a month or a year alone.
                write(story.path(), story.updated().or(story::published).map(published -> published.date()), xml);
            }
            for (SitePath page : sitemap.pages()) {
                write(page, Optional.empty(), xml);
            }
        });
    }

    byte[] write(SitemapIndex index) {
        return XmlDocument.document("sitemapindex", NAMESPACE, xml -> {
            for (SitePath sitemap : index.sitemaps()) {
                xml.element("sitemap", entry -> entry.element("loc", address(sitemap)));
            }
        });
    }

    /** Follows Google's rules for news sitemaps. */
    byte[] write(NewsSitemap sitemap) {
        return XmlDocument.document("urlset", NAMESPACE, Map.of("news", NEWS), xml -> {
            for (Story story : sitemap.stories()) {
                xml.element("url", url -> {
                    url.element("loc", address(story.path()));
                    url.element("news:news", news -> {
                        news.element("news:publication", publication -> {
                            publication.element("news:name", site.title());
                            publication.element("news:language", site.language().getLanguage());
                        });
                        news.element(
                                "news:publication_date",
                                story.date().orElseThrow().toString());
                        news.element("news:title", story.title());
                    });
                });
            }
        });
    }

    private void write(SitePath path, Optional<CalendarDate> changed, XmlDocument xml) throws XMLStreamException {
        xml.element("url", entry -> {
            entry.element("loc", address(path));
            if (changed.isPresent()) {
                entry.element("lastmod", changed.get().toString());
            }
        });
    }

    private String address(SitePath path) {
        return site.url().orElseThrow() + path.link();
    }
}
