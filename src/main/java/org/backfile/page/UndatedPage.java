package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/** The stories in whose texts and names no date was found. */
public record UndatedPage(List<Story> stories) implements HtmlPage {
    @Override
    public SitePath path() {
        return Permalinks.UNDATED;
    }

    @Override
    public PageKind pageKind() {
        return PageKind.UNDATED;
    }
}
