package org.backfile.page;

import org.backfile.archive.SitePath;

/** A file published unchanged, such as a style sheet or a script. The bytes must never be modified. */
public record Asset(SitePath path, byte[] bytes) implements Page {
    @Override
    public PageKind pageKind() {
        return PageKind.ASSET;
    }
}
