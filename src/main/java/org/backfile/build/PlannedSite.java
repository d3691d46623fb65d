package org.backfile.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.feed.MachineFiles;
import org.backfile.page.Page;
import org.backfile.page.SitePlan;
import org.backfile.render.Renderer;
import org.backfile.render.TemplateProblem;
import org.backfile.render.Theme;
import org.backfile.source.FileProblem;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Fingerprint;

/**
 * A site whose texts were read, arranged and planned: every page is known, and each can be made when it is asked for. A build writes
 * them all, a preview those that someone looks at. Writes nothing but the cache. May be used by many threads at once.
 */
public final class PlannedSite {

    private final Site site;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Fingerprint program = fingerprintOf(ProgramFingerprint::ofThisProgram);
    private final List<Intake.Entry> entries;
    private final List<Page> pages;
    private final Fingerprint common;
    private final PageWriter writer;

    private PlannedSite(Site site, SourceFolder.Listing files, TextPages.Read texts, Optional<PlannedSite> before, Workers workers,
            Progress progress, Stopwatch stopwatch, Shelf shelf) throws BuildFailure {
        this.site = site;
        diagnostics.addAll(files.diagnostics());
        diagnostics.addAll(texts.diagnostics());
        Theme theme = theme(site);
        diagnostics.addAll(theme.diagnostics());
        var intake = new Intake(site.articles(), new SourceReader(site.articles(), site.config().text()), DateOrders.assumed(site.config()), shelf);
        entries = read(intake, files, before, workers, progress);
        stopwatch.lap("read");

        Archive archive = Archive.of(cards());
        diagnostics.addAll(SiteTexts.sharedAddresses(site, archive));
        stopwatch.lap("arrange");

        SitePlan plan = SitePlan.of(archive, site.config(), texts.pages(), refused().size());
        pages = Stream.of(texts.files(), plan.pages(), theme.assets()).<Page>flatMap(List::stream).toList();
        common = Fingerprint.builder()
                .add(program).add(site.config().fingerprint()).add(theme.fingerprint()).add(plan.outline().fingerprint())
                .build();
        writer = new PageWriter(new Renderer(theme, site.config(), plan.outline()), new MachineFiles(site.config().site()), intake);
    }

    static PlannedSite of(Site site, SourceFolder.Listing files, TextPages.Read texts, Workers workers, Progress progress, Stopwatch stopwatch)
            throws BuildFailure {
        return new PlannedSite(site, files, texts, Optional.empty(), workers, progress, stopwatch, new Shelf(Runtime.getRuntime().maxMemory() / 6));
    }

    /**
     * A site of which single pages are asked for, at any time: their texts are read when they are, and not kept from now.
     *
     * @param before the same site a moment ago, when its settings were the same: only texts that have changed since are read
     * @throws BuildFailure when there is nothing to read or no way to render
     */
    public static PlannedSite of(Site site, Optional<PlannedSite> before, Workers workers, Progress progress) throws BuildFailure {
        try {
            return new PlannedSite(site, SiteTexts.articlesOf(site), SiteTexts.pagesOf(site), before, workers, progress, new Stopwatch(), new Shelf(0));
        } catch (TemplateProblem problem) {
            throw new BuildFailure(problem.diagnostic(), problem);
        }
    }

    private static Theme theme(Site site) throws BuildFailure {
        try {
            return Theme.of(site.templates(), site.config().folders().templates(), site.config().look());
        } catch (IOException failure) {
            throw new BuildFailure(SiteTexts.unreadable(site.config().folders().templates(), failure), failure);
        }
    }

    /** Where a fingerprint of the program comes from. */
    interface FingerprintSource {
        Fingerprint get() throws IOException;
    }

    static Fingerprint fingerprintOf(FingerprintSource program) {
        try {
            return program.get();
        } catch (IOException failure) {
            throw new IllegalStateException("the program cannot read its own code", failure);
        }
    }

    private List<Intake.Entry> read(Intake intake, SourceFolder.Listing files, Optional<PlannedSite> before, Workers workers, Progress progress) {
        Fingerprint key = Fingerprint.builder().add(program)
                .add(site.config().text().toString()).add(site.config().dates().toString())
                .add(site.config().site().language().toLanguageTag()).add(site.articles().name())
                .build();
        var cache = new CardCache(new CacheFile(site.cache().resolve("cards")), key);
        Map<String, Intake.Entry> previous = before.map(PlannedSite::entriesByPath).orElseGet(cache::read);
        List<Intake.Entry> read = intake.read(files.files(), previous, workers, progress);
        diagnostics.addAll(intake.told(read));
        boolean isSame = read.size() == previous.size() && read.stream().allMatch(entry -> previous.get(entry.file().path()) == entry);
        // Someone who writes while the preview runs saves every minute; the next start reads those few texts again.
        if (!isSame && before.isEmpty()) {
            keep(cache, read);
        }
        return read;
    }

    private Map<String, Intake.Entry> entriesByPath() {
        return entries.stream().collect(Collectors.toMap(entry -> entry.file().path(), Function.identity()));
    }

    /** A site in a folder that cannot be written to is still built, only slower the next time. */
    private void keep(CardCache cache, List<Intake.Entry> read) {
        try {
            cache.write(read);
        } catch (IOException failure) {
            diagnostics.add(Diagnostic.of(Code.CACHE_UNWRITABLE, ".backfile")
                    .found("cannot be written to: " + FileProblem.wordsFor(failure))
                    .meanwhile("the next build will read all texts again"));
        }
    }

    private List<Card> cards() {
        return entries.stream().flatMap(entry -> entry.card().stream()).toList();
    }

    boolean isEmpty() {
        return entries.stream().allMatch(entry -> entry.card().isEmpty());
    }

    /** The files that could not be read as texts. */
    List<BuildReport.Refused> refused() {
        return entries.stream()
                .filter(entry -> entry.card().isEmpty())
                .map(entry -> new BuildReport.Refused(site.articles().nameOf(entry.file()), entry.diagnostics().get(0).found()))
                .toList();
    }

    public List<Page> pages() {
        return pages;
    }

    /** Of all that a page shows beside what is its own. */
    Fingerprint common() {
        return common;
    }

    /** What is to be said of the texts, the settings and the theme. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** All that is to be said, of each text too. */
    public List<Diagnostic> allDiagnostics() {
        return Stream.concat(entries.stream().flatMap(entry -> entry.diagnostics().stream()), diagnostics.stream()).toList();
    }

    /** The name of an article's file as a person knows it, and as diagnostics name it. */
    public String nameOf(Card card) {
        return site.articles().nameOf(card.source());
    }

    /**
     * The bytes of a page.
     *
     * @throws TemplateProblem when its template cannot be filled
     * @throws TextGone        when its article's text can no longer be read
     */
    public byte[] write(Page page) {
        return writer.write(page);
    }
}
