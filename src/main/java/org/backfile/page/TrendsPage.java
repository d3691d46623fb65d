package org.backfile.page;

import org.backfile.archive.SitePath;

/** How often words occur in the course of time, as lines. Drawn by a script, out of the same files as the search. */
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
