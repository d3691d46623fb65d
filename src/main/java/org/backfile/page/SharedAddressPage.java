package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/** Stands at an address that several stories would have had, and leads to each of them. */
public record SharedAddressPage(SitePath path, List<Story> stories) implements HtmlPage {
    @Override
    public PageKind pageKind() {
        return PageKind.SHARED_ADDRESS;
    }
}
