package org.backfile.page;

import org.backfile.archive.SitePath;

/** A file that is part of the site as it is: a style sheet, a script. The bytes are never changed. */
public record Asset(SitePath path, byte[] bytes) implements Page {
    @Override
    public PageKind pageKind() {
        return PageKind.ASSET;
    }
}
