package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/**
 * The newest stories of the site or of one section as a JSON Feed, latest first.
 *
 * @param section absent for the feed of the whole site
 */
public record JsonFeed(SitePath path, Optional<SubjectLink> section, List<Story> stories) implements Page {
    @Override
    public Fingerprint shows() {
        return Entries.of(new JsonFeed(path, section, List.of()), stories);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.JSON_FEED;
    }
}
