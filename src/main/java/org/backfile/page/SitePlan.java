package org.backfile.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.SitePath;
import org.backfile.archive.Touched;
import org.backfile.config.SiteConfig;

/**
 * The pages of a site that a change can touch; every page, when there is nothing to compare with. No two have the same
 * path.
 *
 * @param pages     in no meaningful order, but always the same for the same archive and change
 * @param untouched paths of other pages for people, articles aside
 */
public record SitePlan(Outline outline, List<Page> pages, Set<SitePath> untouched) {

    /**
     * @param touched     what of the archive the pages are planned for
     * @param texts       the pages that the site's owner wrote
     * @param refused     number of files that could not be read as texts
     * @param templates   the templates of the theme; an optional page is left out if the theme has no template for it
     */
    public static SitePlan of(
            Archive archive,
            Touched touched,
            SiteConfig config,
            List<TextPage> texts,
            int refused,
            Templates templates) {
        var planner = new PagePlanner(archive, touched, config, templates);
        var listings = new PageList(templates);
        planner.periods(listings);
        planner.subjects(subject -> true, listings);
        planner.furniture(texts, refused, listings);
        // Pages that link to the articles come after them, and the few large files for programs come
        // first, so that no thread is left alone with one at the end.
        List<Page> inOrder = Stream.of(
                        planner.articles(), MachinePlan.of(archive, touched, config, listings), listings.pages())
                .flatMap(List::stream)
                .toList();
        return new SitePlan(Outline.of(archive, texts), inOrder, listings.untouched());
    }

    /** The paths of this plan's pages that there are no more in the site that another plan is of. */
    public List<SitePath> goneIn(SitePlan other) {
        Set<SitePath> there = new HashSet<>(other.untouched);
        other.pages.forEach(page -> there.add(page.path()));
        return pages.stream()
                .map(Page::path)
                .filter(path -> !there.contains(path))
                .toList();
    }
}
