package org.backfile.page;

import org.backfile.archive.SitePath;

/**
 * The page on which a reader searches the whole archive. A script fills in the results from the files below
 * {@code search/}.
 */
public record SearchPage() implements HtmlPage {
    @Override
    public SitePath path() {
        return Permalinks.SEARCH;
    }

    @Override
    public PageKind pageKind() {
        return PageKind.SEARCH;
    }
}
