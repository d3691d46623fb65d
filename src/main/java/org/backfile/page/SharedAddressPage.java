package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/** The page at an address that several stories would have had; it links to each of them. */
public record SharedAddressPage(SitePath path, List<Story> stories) implements HtmlPage {
    @Override
    public PageKind pageKind() {
        return PageKind.SHARED_ADDRESS;
    }
}
