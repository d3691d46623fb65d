package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/** The stories with no date in their text or file name. */
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
