package org.backfile.page;

import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;

/** A file that the search page loads to look up words. Its content is the business of the {@code search} room. */
public record SearchFile(SitePath path, Fingerprint shows) implements Page {
    @Override
    public PageKind pageKind() {
        return PageKind.SEARCH_FILE;
    }
}
