package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.MemoryFolder;
import org.backfile.archive.SitePath;
import org.backfile.intake.ChangedPaths;
import org.backfile.intake.Site;
import org.backfile.intake.SiteTexts;
import org.backfile.plan.PlannedSite;
import org.backfile.plan.SiteOnDemand;
import org.backfile.text.Fingerprint;
import org.backfile.work.Progress;
import org.backfile.work.SharedWorkers;
import org.backfile.work.Stopwatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview has read costs the builds and previews after it nothing that they had before. */
class BuildAfterPreviewTest {

    private static final String FERRY = "1987/02/26/ferry-sails.html";

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private TestSite site;

    @BeforeEach
    void someArticles() {
        site = new TestSite(folder)
                .article("ferry.txt", "26 February 1987", "Ferry sails", "The ferry has been repaired.")
                .article("sold.txt", "3 April 1991", "Ferry sold", "The ferry has been sold to Norway.");
    }

    /** Notes how many texts are read. */
    private static final class Count implements Progress {
        private final List<Integer> texts = new ArrayList<>();

        @Override
        public void begin(String stage, int steps) {
            texts.add(steps);
        }

        @Override
        public void step() {
            // Only the number is noted.
        }
    }

    private static PlannedSite planned(Site site, Optional<Fingerprint> builtFrom, Progress progress) {
        return new PlannedSite(
                site,
                SiteTexts.articlesOf(site),
                SiteTexts.pagesOf(site),
                builtFrom,
                SharedWorkers.TWO,
                progress,
                new Stopwatch());
    }

    private SiteOnDemand shown(Progress progress) {
        return SiteOnDemand.of(site.site(site.output()), SharedWorkers.TWO, SharedWorkers.TWO, progress);
    }

    @Test
    void theNextBuildStillPlansOnlyWhatHasChanged() {
        var all = site.site(site.output());
        Fingerprint madeFrom = planned(all, Optional.empty(), Progress.silent()).madeFrom();
        site.article("ferry.txt", "26 February 1987", "Ferry sails", "The ferry has been repaired and painted.");

        SiteOnDemand shown = shown(Progress.silent());
        assertThat(shown.write(shown.page(new SitePath(FERRY)).orElseThrow()))
                .asString()
                .contains("and painted");

        var changed = planned(all, Optional.of(madeFrom), Progress.silent());
        assertThat(changed.gone()).isPresent();
        assertThat(changed.pages())
                .extracting(page -> page.path().value())
                .contains(FERRY)
                .doesNotContain("1991/04/03/index.html");
    }

    @Test
    void whatAPreviewHasReadOfASiteThatWasNeverBuiltIsNotReadAgain() {
        var first = new Count();
        SiteOnDemand shown = shown(first);
        site.article("sold.txt", "3 April 1991", "Ferry sold", "The ferry has been sold to the Faroes.");
        SiteOnDemand unused =
                shown.after(ChangedPaths.at(folder.resolve("articles/sold.txt")), SharedWorkers.TWO, first);
        assertThat(first.texts).containsExactly(2, 1);

        var second = new Count();
        SiteOnDemand again = shown(second);
        assertThat(second.texts).containsExactly(1);
        assertThat(again.page(new SitePath("1991/04/03/ferry-sold.html"))).isPresent();
    }
}
