package org.backfile.page;

import org.backfile.archive.SitePath;

/** The HTTP headers that hosts such as Netlify and Cloudflare Pages send with every file. */
public record HostHeaders() implements Page {
    @Override
    public PageKind pageKind() {
        return PageKind.HOST_HEADERS;
    }

    @Override
    public SitePath path() {
        return Permalinks.HOST_HEADERS;
    }
}
