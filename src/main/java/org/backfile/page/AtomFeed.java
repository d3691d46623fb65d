package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/**
 * The newest stories of the site or of one section as a feed, latest first.
 *
 * @param section absent for the feed of the whole site
 * @param older   the newest of the archived feeds, which together hold every dated story
 */
public record AtomFeed(SitePath path, Optional<SubjectLink> section, List<Story> stories, Optional<SitePath> older)
        implements Page {
    @Override
    public Fingerprint shows() {
        return Entries.of(new AtomFeed(path, section, List.of(), older), stories);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.ATOM_FEED;
    }
}
