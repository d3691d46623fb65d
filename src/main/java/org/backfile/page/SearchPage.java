package org.backfile.page;

import org.backfile.archive.SitePath;

/**
 * Where a reader searches the whole archive. What is found is put on it by a script, out of the files below
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
