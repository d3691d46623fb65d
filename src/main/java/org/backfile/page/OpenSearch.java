package org.backfile.page;

import org.backfile.archive.SitePath;

/** The description that lets a browser search the site from its address bar. */
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
