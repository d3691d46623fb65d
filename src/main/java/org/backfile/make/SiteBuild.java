package org.backfile.make;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.intake.OwnPages;
import org.backfile.intake.Site;
import org.backfile.intake.SiteTexts;
import org.backfile.output.Changes;
import org.backfile.output.Manifest;
import org.backfile.output.OutputFolder;
import org.backfile.output.OutputListing;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.render.Theme;
import org.backfile.source.SourceFolder;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.Fingerprint;
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
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * @param threads  number of worker threads, 1 or more
     * @param isForced whether an output folder that is not ours may be used
     */
    public record Options(int threads, boolean isForced) {}

    public SiteBuild(Site site, Options options, Progress progress) {
        this.site = site;
        this.options = options;
        this.progress = progress;
    }

    /** @throws Failure when there is nothing to read, no way to render, or no place to write */
    public BuildReport run() {
        try (var workers = new Workers(options.threads())) {
            return run(workers);
        } catch (UncheckedIOException failure) {
            throw new OutputFolder(site.output()).unwritable(Objects.requireNonNull(failure.getCause()));
        }
    }

    private BuildReport run(Workers workers) {
        var output = new OutputFolder(site.output());
        if (!options.isForced()) {
            output.requireOurs();
        }
        Supplier<OutputListing> listing = workers.start(() -> OutputListing.of(output.list()));
        SourceFolder.Listing files = SiteTexts.articlesOf(site);
        OwnPages.Read texts = SiteTexts.pagesOf(site);
        OutputListing found = listing.get();
        stopwatch.lap("look");

        var memory = new UpToDateCheck(site, maker());
        var unchanged = memory.reportIfUnchanged(files, texts, found, output.manifestTime());
        if (unchanged.isPresent()) {
            return unchanged.get().withStages(stopwatch.laps());
        }

        var planned = PlannedSite.of(site, files, texts, workers, progress, stopwatch);
        List<Page> pages = Stream.concat(planned.pages().stream(), planned.searchFiles().stream())
                .toList();
        stopwatch.lap("index");
        Manifest manifest = output.manifest(options.isForced());
        Changes changes = Changes.between(
                pages, planned::surroundingsOf, manifest, found, output.manifestTime(), options.isForced(), workers);
        diagnostics.addAll(planned.diagnostics());
        diagnostics.addAll(changes.occupied());
        stopwatch.lap("compare");

        Outcome outcome = write(changes, planned, output, manifest, workers);
        stopwatch.lap("write");

        var report = report(planned, outcome);
        memory.remember(report, files, texts, found.after(changes.removed(), outcome.manifest()));
        stopwatch.lap("note");
        return report.withStages(stopwatch.laps());
    }

    private Fingerprint maker() {
        try {
            Fingerprint templates = Theme.lookOf(site.root(), site.config());
            return Fingerprint.builder()
                    .add(PlannedSite.fingerprintOf(ProgramFingerprint::ofThisInstallation))
                    .add(templates)
                    .build();
        } catch (IOException failure) {
            throw new Failure(SiteTexts.unreadable(site.config().folders().templates(), failure), failure);
        }
    }

    /** The result of writing. */
    private record Outcome(Manifest manifest, int written, int removed) {}

    @SuppressWarnings("try") // Only held, for the right to write.
    private Outcome write(Changes changes, PlannedSite planned, OutputFolder output, Manifest before, Workers workers) {
        if (changes.isEmpty()) {
            return new Outcome(new Manifest(changes.fresh()), 0, 0);
        }
        rehearse(changes, planned);
        progress.begin("writing", changes.added().size() + changes.changed().size());
        try (var writing = output.open()) {
            output.write(changes.whileWriting(before));
            ConcurrentMap<String, Manifest.Entry> made = new ConcurrentHashMap<>();
            var written = new AtomicInteger();
            for (List<Changes.Pending> batch : List.of(changes.added(), changes.changed())) {
                Map<SitePath, Changes.Pending> pendingAt = batch.stream()
                        .collect(Collectors.toMap(one -> one.page().path(), one -> one));
                planned.writeAll(batch.stream().map(Changes.Pending::page).toList(), workers, (page, bytes) -> {
                    Changes.Pending pending = Objects.requireNonNull(pendingAt.get(page.path()));
                    made.put(pending.page().path().value(), new Manifest.Entry(pending.fingerprint(), bytes.length));
                    if (put(output, pending, bytes)) {
                        written.incrementAndGet();
                    }
                    progress.step();
                });
            }
            for (var path : changes.removed()) {
                output.remove(path);
            }
            var entries = new HashMap<>(changes.fresh());
            entries.putAll(made);
            var manifest = new Manifest(entries);
            output.write(manifest);
            output.tidy();
            return new Outcome(manifest, written.get(), changes.removed().size());
        } catch (IOException failure) {
            throw output.unwritable(failure);
        }
    }

    private static boolean put(OutputFolder output, Changes.Pending pending, byte[] bytes) {
        try {
            return output.put(pending.page().path(), bytes, pending.existing());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
        List<BuildReport.Refused> refused = planned.refused();
        int unchanged = outcome.manifest().entries().size() - outcome.written();
        return new BuildReport(
                texts,
                texts - planned.drafts() - refused.size(),
                planned.drafts(),
                refused,
                new BuildReport.Pages(outcome.written(), unchanged, outcome.removed()),
                outcome.manifest().bytes(),
                diagnostics,
                List.of());
    }
}
