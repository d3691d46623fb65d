package org.backfile.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.Archive;
import org.backfile.archive.SitePath;
import org.backfile.archive.Touched;
import org.backfile.config.SiteConfig;

/**
 * The pages of a site, each planned when it is asked for by its path; together they are those of a {@link SitePlan} of
 * everything. Files for programs are planned on the first use of one, since they list all others. Thread-safe.
 */
public final class OpenPlan {

    private final Archive archive;
    private final SiteConfig config;
    private final List<TextPage> texts;
    private final int refused;
    private final Templates templates;
    private final PagePlanner planner;
    private Optional<PageList> listings = Optional.empty();
    private Optional<Map<SitePath, Page>> files = Optional.empty();

    /** See {@link SitePlan#of}. */
    public OpenPlan(Archive archive, SiteConfig config, List<TextPage> texts, int refused, Templates templates) {
        this.archive = archive;
        this.config = config;
        this.texts = List.copyOf(texts);
        this.refused = refused;
        this.templates = templates;
        this.planner = new PagePlanner(archive, Touched.everything(), config, templates);
    }

    /** The page with this path. */
    public synchronized Optional<Page> page(SitePath path) {
        return archive.storyAt(path)
                .<Page>map(planner::article)
                .or(() -> listings().page(path))
                .or(() -> ofSubject(path).page(path))
                .or(() -> Optional.ofNullable(files().get(path)));
    }

    /** Whether there is a page for people with this path. */
    public synchronized boolean isForPeople(SitePath path) {
        return archive.storyAt(path).isPresent()
                || listings().has(path)
                || ofSubject(path).has(path);
    }

    private PageList listings() {
        if (listings.isEmpty()) {
            var found = new PageList(templates);
            planner.periods(found);
            planner.furniture(texts, refused, found);
            listings = Optional.of(found);
        }
        return listings.get();
    }

    /** The pages of the subject whose folder the path is in. To divide the stories of all subjects takes long. */
    private PageList ofSubject(SitePath path) {
        var found = new PageList(templates);
        planner.subjects(subject -> path.value().startsWith(subject.path().folder() + "/"), found);
        return found;
    }

    private Map<SitePath, Page> files() {
        if (files.isEmpty()) {
            var forPeople = new PageList(templates);
            planner.periods(forPeople);
            planner.subjects(subject -> true, forPeople);
            planner.furniture(texts, refused, forPeople);
            var found = new HashMap<SitePath, Page>();
            MachinePlan.of(archive, Touched.everything(), config, forPeople)
                    .forEach(page -> found.put(page.path(), page));
            files = Optional.of(found);
        }
        return files.get();
    }
}
