package org.backfile.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.ArchiveChange;
import org.backfile.archive.SitePath;
import org.backfile.archive.Touched;
import org.backfile.page.Outline;
import org.backfile.page.Page;
import org.backfile.page.SitePlan;
import org.backfile.text.Fingerprint;

/**
 * The pages that may differ from those in the output folder, except the files of the search index: those that the
 * change from the archive that the output was made from to the present one can touch. Every page, when the output was
 * made from something else.
 *
 * @param outline  the parts of the site, for menus
 * @param pages    of the present archive
 * @param gone     the paths that pages had before the change; empty when every page is planned
 */
record PlannedPages(Outline outline, List<Page> pages, Optional<Set<SitePath>> gone) {

    /**
     * @param former    the archive that an output folder may have been made from
     * @param builtFrom what the output folder was made from, if that is known: see {@link Surroundings#madeFrom}
     */
    static PlannedPages of(Archive former, Archive now, Optional<Fingerprint> builtFrom, Surroundings surroundings) {
        return isFrom(former, now, builtFrom, surroundings)
                ? touched(ArchiveChange.between(former, now), former, now, surroundings)
                : all(now, surroundings);
    }

    private static boolean isFrom(
            Archive former, Archive now, Optional<Fingerprint> builtFrom, Surroundings surroundings) {
        // Pages that were made under other settings, or with another menu, have all to be made again.
        return builtFrom.filter(surroundings.madeFrom(former)::equals).isPresent()
                && surroundings.common(former).equals(surroundings.common(now));
    }

    private static PlannedPages all(Archive now, Surroundings surroundings) {
        SitePlan plan = surroundings.plan(now, Touched.everything());
        return new PlannedPages(plan.outline(), withFiles(plan, surroundings), Optional.empty());
    }

    /** Both archives are planned for what the change touches: what only the former plan has is gone. */
    private static PlannedPages touched(ArchiveChange change, Archive former, Archive now, Surroundings surroundings) {
        SitePlan plan = surroundings.plan(now, change.after());
        SitePlan before = surroundings.plan(former, change.before());
        return new PlannedPages(
                plan.outline(), withFiles(plan, surroundings), Optional.of(Set.copyOf(before.goneIn(plan))));
    }

    private static List<Page> withFiles(SitePlan plan, Surroundings surroundings) {
        return Stream.of(
                        surroundings.own().files(),
                        plan.pages(),
                        surroundings.theme().assets())
                .<Page>flatMap(List::stream)
                .toList();
    }
}
