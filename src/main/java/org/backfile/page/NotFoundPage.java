package org.backfile.page;

import org.backfile.archive.SitePath;

/** The page that a host shows for an unknown address. It works at any depth, so its links start at the site's root. */
public record NotFoundPage() implements HtmlPage {
    @Override
    public SitePath path() {
        return Permalinks.NOT_FOUND;
    }

    @Override
    public PageKind pageKind() {
        return PageKind.NOT_FOUND;
    }
}
