package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/** All articles as a table, for a spreadsheet. */
public record ArchiveTable(List<Story> stories) implements PiecedPage {
    @Override
    public PageKind pageKind() {
        return PageKind.ARCHIVE_TABLE;
    }

    @Override
    public SitePath path() {
        return Permalinks.TABLE;
    }
}
