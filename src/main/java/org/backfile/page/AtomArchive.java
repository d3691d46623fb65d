package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.article.CalendarDate;

/**
 * All stories of one month as a part of the site's feed (RFC 5005, section 4), latest first; those of which only the
 * year is known have a part for themselves. A part names the one before it and not the one after it: so a month that is
 * over never changes when newer stories come.
 */
public record AtomArchive(CalendarDate period, List<Story> stories, Optional<SitePath> older) implements Page {
    @Override
    public PageKind pageKind() {
        return PageKind.ATOM_ARCHIVE;
    }

    @Override
    public SitePath path() {
        return Permalinks.archivedFeed(period);
    }
}
