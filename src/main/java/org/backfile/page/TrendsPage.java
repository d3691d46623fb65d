package org.backfile.page;

import org.backfile.archive.SitePath;

/** A line chart of how often words occur over time. A script draws it from the same files as the search. */
public record TrendsPage() implements HtmlPage {
    @Override
    public SitePath path() {
        return Permalinks.TRENDS;
    }

    @Override
    public PageKind pageKind() {
        return PageKind.TRENDS;
    }
}
