package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.article.CalendarDate;
import org.backfile.text.Fingerprint;

/**
 * All stories of one month as a part of the site's feed (RFC 5005, section 4), latest first; stories with only a year
 * have a part of their own. A part links to the one before it but not to the one after, so a past month never changes
 * when newer stories arrive.
 */
public record AtomArchive(CalendarDate period, List<Story> stories, Optional<SitePath> older) implements Page {
    @Override
    public Fingerprint shows() {
        return Entries.of(new AtomArchive(period, List.of(), older), stories);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.ATOM_ARCHIVE;
    }

    @Override
    public SitePath path() {
        return Permalinks.archivedFeed(period);
    }
}
