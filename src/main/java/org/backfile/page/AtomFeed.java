package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/** The newest stories as a feed, latest first. */
public record AtomFeed(SitePath path, List<Story> stories) implements Page {
    @Override
    public Fingerprint shows() {
        return new Shown().entries(stories).build();
    }
}
