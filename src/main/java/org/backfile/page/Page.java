package org.backfile.page;

import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;

/** One file of the site. */
public sealed interface Page
        permits HtmlPage,
                AtomFeed,
                AtomArchive,
                JsonFeed,
                Sitemap,
                SitemapIndex,
                NewsSitemap,
                Robots,
                HostHeaders,
                OpenSearch,
                ArticleData,
                ArchiveTable,
                SearchFile,
                Asset {

    SitePath path();

    /** Of everything on the page that is its own: not of the templates, nor of the settings, which all pages share. */
    Fingerprint shows();
}
