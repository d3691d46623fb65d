package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/**
 * Addresses for search engines (sitemaps.org): stories with the date of their last change, or other pages without.
 */
public record Sitemap(SitePath path, List<Story> stories, List<SitePath> pages) implements Page {

    /** The most addresses that one sitemap may have, by the standard. */
    static final int LIMIT = 50_000;

    @Override
    public PageKind pageKind() {
        return PageKind.SITEMAP;
    }

    @Override
    public Fingerprint shows() {
        var shown = new Shown();
        stories.forEach(story -> shown.text(story.path().value())
                .text(story.updated()
                        .or(story::published)
                        .map(published -> published.date().toString())
                        .orElse("")));
        pages.forEach(page -> shown.text(page.value()));
        return shown.build();
    }
}
