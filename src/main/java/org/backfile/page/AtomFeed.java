package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.text.Fingerprint;

/**
 * The newest stories of the site or of one section as a feed, latest first.
 *
 * @param section absent for the feed of the whole site
 * @param older   the newest of the archived feeds, which hold every dated story
 */
public record AtomFeed(SitePath path, Optional<Subject> section, List<Story> stories, Optional<SitePath> older)
        implements Page {
    @Override
    public PageKind pageKind() {
        return PageKind.ATOM_FEED;
    }

    @Override
    public Fingerprint shows() {
        return new Shown()
                .names(section.stream().toList())
                .entries(stories)
                .path(older)
                .build();
    }
}
