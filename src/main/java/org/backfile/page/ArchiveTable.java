package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/** All articles as a table, for a spreadsheet. */
public record ArchiveTable(List<Story> stories) implements Page {
    @Override
    public Fingerprint shows() {
        return Entries.withLength(new ArchiveTable(List.of()), stories);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.ARCHIVE_TABLE;
    }

    @Override
    public SitePath path() {
        return Permalinks.TABLE;
    }
}
