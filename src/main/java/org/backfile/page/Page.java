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

    /** What sort of file it is; the kinds and what they have in common are declared in {@link PageKind}. */
    PageKind pageKind();

    SitePath path();

    /**
     * Of everything that the page holds, which is all that a template can show of it: not of the templates, nor of the
     * settings, which all pages share. A page that should not change with something must not hold it.
     */
    default Fingerprint shows() {
        return Fingerprint.ofRecord((Record) this);
    }
}
