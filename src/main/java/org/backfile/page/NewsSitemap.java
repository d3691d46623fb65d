package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/** The stories of the newest two days, for Google News. */
public record NewsSitemap(List<Story> stories) implements Page {

    /** The maximum number of addresses under Google's rules. */
    static final int LIMIT = 1000;

    @Override
    public Fingerprint shows() {
        return Entries.of(new NewsSitemap(List.of()), stories);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.NEWS_SITEMAP;
    }

    @Override
    public SitePath path() {
        return Permalinks.NEWS_SITEMAP;
    }
}
