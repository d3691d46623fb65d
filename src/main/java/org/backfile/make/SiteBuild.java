package org.backfile.make;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.explain.Explanation;
import org.backfile.explain.Ingredients;
import org.backfile.intake.DamagedRecord;
import org.backfile.intake.OwnPages;
import org.backfile.intake.Site;
import org.backfile.intake.SiteReading;
import org.backfile.intake.SiteTexts;
import org.backfile.output.Changes;
import org.backfile.output.FileContent;
import org.backfile.output.Manifest;
import org.backfile.output.OutputFolder;
import org.backfile.output.OutputLook;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.page.Permalinks;
import org.backfile.plan.PageTimes;
import org.backfile.plan.PlannedSite;
import org.backfile.plan.ProgramFingerprint;
import org.backfile.render.Theme;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.Fingerprint;
import org.backfile.work.Profile;
import org.backfile.work.Progress;
import org.backfile.work.Stopwatch;
import org.backfile.work.Workers;

/**
 * Builds a site, in this order: read the texts, arrange the archive, plan the pages, compare them with the output
 * folder, write what differs.
 *
 * <p>The output folder changes so that at every moment each page in it is whole and every link on it leads somewhere:
 * first it writes new pages, to which nothing links yet, then changed ones; then it removes files that are no longer
 * wanted; the manifest comes last. If a build is killed at any point, the next one repairs the folder.
 */
public final class SiteBuild {

    private final Site site;
    private final Options options;
    private final Progress progress;
    private final Stopwatch stopwatch = new Stopwatch();
    private final Optional<PageTimes> times;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * @param threads    number of worker threads, 1 or more
     * @param isForced   whether an output folder that is not ours may be used
     * @param isVerified whether to look at every file in the output folder, for those that were edited in their place
     * @param isExplained whether to find out why each file is written or removed
     * @param isProfiled  whether to time each page
     */
    public record Options(int threads, boolean isForced, boolean isVerified, boolean isExplained, boolean isProfiled) {

        public Options(int threads, boolean isForced, boolean isVerified) {
            this(threads, isForced, isVerified, false, false);
        }
    }

    public SiteBuild(Site site, Options options, Progress progress) {
        this.site = site;
        this.options = options;
        this.progress = progress;
        this.times = options.isProfiled() ? Optional.of(new PageTimes()) : Optional.empty();
    }

    /** @throws Failure when there is nothing to read, no way to render, or no place to write */
    public BuildReport run() {
        try {
            return runTwiceIfNeeded();
        } catch (UncheckedIOException failure) {
            throw new OutputFolder(site.output()).unwritable(Objects.requireNonNull(failure.getCause()));
        }
    }

    private BuildReport runTwiceIfNeeded() {
        try {
            return runOnce();
        } catch (DamagedRecord damaged) {
            // Nothing is lost: the texts are there, to be read again.
            SiteReading.forget(site);
            return new SiteBuild(site, options, progress).runOnce();
        }
    }

    /** With workers of its own: none may be at work on the cache when it is forgotten. */
    private BuildReport runOnce() {
        try (var workers = new Workers(options.threads())) {
            return run(workers);
        }
    }

    private BuildReport run(Workers workers) {
        var output = new OutputFolder(site.output());
        if (!options.isForced()) {
            output.requireOurs();
        }
        var memory = new UpToDateCheck(site, maker());
        Supplier<OutputLook> looking =
                workers.start(() -> output.look(stamp -> !options.isVerified() && memory.isAsLeft(stamp)));
        SourceFolder.Listing files = SiteTexts.articlesOf(site);
        SourceFolder.Listing pageFiles = SiteTexts.pageFilesOf(site);
        OutputLook look = looking.get();
        stopwatch.lap("look");

        var unchanged = memory.reportIfUnchanged(files, pageFiles, look);
        if (unchanged.isPresent()) {
            return finished(unchanged.get(), List.of(), Explanation::ofNothing);
        }

        OwnPages.Read texts = SiteTexts.pagesOf(site, pageFiles);
        Optional<Fingerprint> builtFrom = look.isSound() ? memory.builtFrom(look.stamp()) : Optional.empty();
        var planned = new PlannedSite(site, files, texts, builtFrom, workers, progress, stopwatch);
        List<Page> pages = Stream.concat(planned.pages().stream(), planned.searchFiles().stream())
                .toList();
        stopwatch.lap("index");
        Changes changes = Changes.between(
                wanted(planned, pages, look), planned::surroundingsOf, look, options.isForced(), workers);
        stopwatch.lap("compare");

        Outcome outcome = write(changes, planned, output, look, workers);
        stopwatch.lap("write");

        diagnostics.addAll(planned.diagnostics());
        output.damage(look.manifest()).ifPresent(diagnostics::add);
        diagnostics.addAll(outcome.occupied());
        var report = report(planned, outcome);
        // Before the record of this build takes the place of the last one's.
        Optional<Ingredients> before = options.isExplained() ? memory.ingredients(look.stamp()) : Optional.empty();
        boolean isWhole = outcome.occupied().isEmpty() && !look.manifest().isDamaged();
        memory.rememberOutput(
                output.stamp(), isWhole ? planned.madeFrom() : Fingerprint.UNKNOWN, planned.ingredients());
        if (isWhole && texts.isWhole()) {
            memory.remember(report, files, pageFiles, output.stamp());
        }
        stopwatch.lap("note");
        return finished(
                report, planned.readNow(), () -> planned.explainer(before, look).explain(changes, outcome.written()));
    }

    /** Adds the explanation and the profile to the report, if requested. */
    private BuildReport finished(BuildReport report, List<SourceFile> read, Supplier<Explanation> explaining) {
        Optional<Explanation> explanation = Optional.empty();
        if (options.isExplained()) {
            explanation = Optional.of(explaining.get());
            stopwatch.lap("explain");
        }
        Optional<Profile> profile =
                times.map(timed -> timed.profile(options.threads(), read, stopwatch.secondsOf("read")));
        return report.finished(stopwatch.laps(), explanation, profile);
    }

    private static Changes.Planned wanted(PlannedSite planned, List<Page> pages, OutputLook look) {
        return planned.gone()
                .map(gone -> {
                    Set<SitePath> all = new HashSet<>(gone);
                    // The files of the search index are always planned as a whole.
                    all.addAll(look.manifest().below(Permalinks.SEARCH.folder()));
                    pages.forEach(page -> all.remove(page.path()));
                    return Changes.Planned.touched(pages, all);
                })
                .orElseGet(() -> Changes.Planned.all(pages));
    }

    private Fingerprint maker() {
        try {
            Fingerprint templates = Theme.lookOf(site.root(), site.config());
            return Fingerprint.builder()
                    .add(ProgramFingerprint.ofThisInstallation())
                    .add(templates)
                    .build();
        } catch (IOException failure) {
            throw new Failure(SiteTexts.unreadable(site.config().folders().templates(), failure), failure);
        }
    }

    /** The result of writing. */
    private record Outcome(Manifest manifest, Set<SitePath> written, int removed, List<Diagnostic> occupied) {}

    @SuppressWarnings("try") // Only held, for the right to write.
    private Outcome write(Changes changes, PlannedSite planned, OutputFolder output, OutputLook look, Workers workers) {
        if (changes.isEmpty()) {
            return new Outcome(look.manifest(), Set.of(), 0, changes.occupied());
        }
        Runnable rehearsal = () -> rehearse(changes, planned);
        times.ifPresentOrElse(timing -> timing.rehearsing(rehearsal), rehearsal);
        progress.begin("writing", changes.added().size() + changes.changed().size());
        try (var writing = output.open(look)) {
            Manifest announced = output.announce(look.manifest(), changes.touched());
            var kept = KeptPieces.read(UpToDateCheck.ofOutput(site, "pieces"), planned.common());
            var putting = new Putting(output, kept);
            for (List<Changes.Pending> batch : List.of(changes.added(), changes.changed())) {
                Map<SitePath, Changes.Pending> pendingAt = batch.stream()
                        .collect(Collectors.toMap(one -> one.page().path(), one -> one));
                BiConsumer<Page, FileContent> to = (page, content) -> {
                    putting.put(Objects.requireNonNull(pendingAt.get(page.path())), content);
                    progress.step();
                };
                planned.writeAll(
                        batch.stream().map(Changes.Pending::page).toList(),
                        workers,
                        times.map(timing -> timing.writing(to)).orElse(to),
                        times);
            }
            for (var path : changes.removed()) {
                output.remove(path);
            }
            Manifest done = output.done(announced, putting.made(), changes.removed());
            output.tidy();
            kept.write(changes.removed());
            List<Diagnostic> occupied = Stream.concat(
                            changes.occupied().stream(),
                            putting.occupied().stream().map(Changes::occupied))
                    .toList();
            return new Outcome(done, putting.written(), changes.removed().size(), occupied);
        } catch (IOException failure) {
            throw output.unwritable(failure);
        }
    }

    /** Renders each template once before anything is written: a mistake in one of them leaves the folder untouched. */
    private static void rehearse(Changes changes, PlannedSite planned) {
        var firsts = new HashMap<String, Page>();
        Stream.concat(changes.added().stream(), changes.changed().stream())
                .map(Changes.Pending::page)
                .filter(HtmlPage.class::isInstance)
                .forEach(page -> firsts.putIfAbsent(((HtmlPage) page).template(), page));
        firsts.values().forEach(planned::write);
    }

    private BuildReport report(PlannedSite planned, Outcome outcome) {
        int texts = planned.texts();
        if (planned.isEmpty()) {
            diagnostics.add(SiteTexts.noArticles(site, "built an empty site"));
        }
        List<BuildReport.Refused> refused = planned.refused().stream()
                .map(file -> new BuildReport.Refused(
                        site.articles().nameOf(file.file()),
                        file.reasons().get(0).found()))
                .toList();
        int unchanged = outcome.manifest().files() - outcome.written().size();
        return new BuildReport(
                texts,
                texts - planned.drafts() - refused.size(),
                planned.drafts(),
                refused,
                new BuildReport.Pages(outcome.written().size(), unchanged, outcome.removed()),
                outcome.manifest().bytes(),
                diagnostics,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
