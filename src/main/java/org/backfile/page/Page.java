package org.backfile.page;

import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;
import org.backfile.text.RecordContents;

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
                PiecedPage,
                SearchFile,
                Asset {

    /** The kind of file; the kinds and their common properties are declared in {@link PageKind}. */
    PageKind pageKind();

    SitePath path();

    /**
     * Fingerprint of everything that the page holds, which is all that a template can show of it. It does not cover the
     * templates or the settings, which all pages share. A page that should not change with a value must not hold it.
     */
    default Fingerprint shows() {
        return RecordContents.fingerprintOf((Record) this);
    }
}
