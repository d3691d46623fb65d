package org.backfile.page;

import org.backfile.archive.SitePath;

/** What tells a browser how to search the site from its own address bar. */
public record OpenSearch() implements Page {
    @Override
    public PageKind pageKind() {
        return PageKind.OPEN_SEARCH;
    }

    @Override
    public SitePath path() {
        return Permalinks.OPEN_SEARCH;
    }
}
