package org.backfile.make;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.config.ThemeName;
import org.backfile.feed.MachineFiles;
import org.backfile.intake.OwnPages;
import org.backfile.intake.Shelf;
import org.backfile.intake.Site;
import org.backfile.intake.SiteReading;
import org.backfile.intake.SiteTexts;
import org.backfile.page.Page;
import org.backfile.page.SearchFile;
import org.backfile.page.SearchPage;
import org.backfile.page.SitePlan;
import org.backfile.render.Renderer;
import org.backfile.render.Theme;
import org.backfile.search.SearchIndex;
import org.backfile.source.SourceFolder;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.backfile.words.ForwardIndex;
import org.backfile.work.Lazy;
import org.backfile.work.Progress;
import org.backfile.work.Stopwatch;
import org.backfile.work.Workers;

/**
 * A site whose texts have been read, arranged and planned: every page is known, and each can be made on demand. A build
 * writes all of them, a preview only the pages that someone looks at. Writes nothing but the cache. Thread-safe.
 */
public final class PlannedSite {

    private final Site site;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Fingerprint program = fingerprintOf(ProgramFingerprint::ofThisProgram);
    private final SiteReading reading;
    private final boolean isWithDrafts;
    private final List<Page> pages;
    private final Fingerprint common;
    private final PageWriter writer;
    private final Lazy<Optional<SiteSearch>> search;

    private PlannedSite(
            Site site,
            SourceFolder.Listing files,
            OwnPages.Read texts,
            Optional<PlannedSite> before,
            Workers workers,
            Progress progress,
            Stopwatch stopwatch,
            Shelf shelf,
            boolean isWithDrafts) {
        this.site = site;
        this.isWithDrafts = isWithDrafts;
        diagnostics.addAll(files.diagnostics());
        diagnostics.addAll(texts.diagnostics());
        Theme theme = theme(site);
        diagnostics.addAll(theme.diagnostics());
        boolean isSearched = site.config().search().isEnabled() && theme.has(new SearchPage().template());
        reading = new SiteReading(
                site, program, files, isSearched, before.map(other -> other.reading), workers, progress, shelf);
        stopwatch.lap("read");

        Archive archive = Archive.of(cards(), workers);
        search = new Lazy<>(() -> search(archive, workers));
        diagnostics.addAll(SiteTexts.sharedAddresses(site, archive));
        stopwatch.lap("arrange");

        SitePlan plan =
                SitePlan.of(archive, site.config(), texts.pages(), refused().size(), theme);
        pages = Stream.of(texts.files(), plan.pages(), theme.assets())
                .<Page>flatMap(List::stream)
                .toList();
        common = Fingerprint.builder()
                .add(program)
                .add(site.config().fingerprint())
                .add(theme.fingerprint())
                .add(plan.outline().fingerprint())
                .build();
        writer = new PageWriter(
                new Renderer(theme, site.config(), plan.outline()),
                new MachineFiles(site.config().site()),
                reading.intake());
        stopwatch.lap("plan");
    }

    static PlannedSite of(
            Site site,
            SourceFolder.Listing files,
            OwnPages.Read texts,
            Workers workers,
            Progress progress,
            Stopwatch stopwatch) {
        return new PlannedSite(
                site,
                files,
                texts,
                Optional.empty(),
                workers,
                progress,
                stopwatch,
                new Shelf(Runtime.getRuntime().maxMemory() / 6),
                false);
    }

    /**
     * A site whose pages are requested one at a time: an article's text is read when its page is requested, not kept
     * from planning. Includes drafts.
     *
     * @param before the same site a moment ago, if its settings were the same: only texts that have changed since are
     *     read
     * @throws Failure when there is nothing to read or no way to render
     */
    public static PlannedSite of(Site site, Optional<PlannedSite> before, Workers workers, Progress progress) {
        return new PlannedSite(
                site,
                SiteTexts.articlesOf(site),
                SiteTexts.pagesOf(site),
                before,
                workers,
                progress,
                new Stopwatch(),
                new Shelf(0),
                true);
    }

    private static Theme theme(Site site) {
        ThemeName chosen = site.config().look().theme();
        if (chosen.isFolder() && !Files.isDirectory(site.root().resolve(chosen.value()))) {
            throw new Failure(FileProblem.missingFolder(
                            chosen.value(), String.valueOf(site.root().getFileName()))
                    .expected("the theme that look.theme of site-config.yaml names")
                    .fix("make the folder, or take one that comes with Backfile: " + String.join(", ", ThemeName.OURS))
                    .meanwhile("nothing was built"));
        }
        try {
            return Theme.of(site.root(), site.config());
        } catch (IOException failure) {
            throw new Failure(SiteTexts.unreadable(site.config().folders().templates(), failure), failure);
        }
    }

    /** Supplies a fingerprint of the program. */
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

    private Optional<SiteSearch> search(Archive archive, Workers workers) {
        Optional<SiteSearch> planned =
                reading.words().map(words -> SiteSearch.of(archive, words, state(words), reading.intake(), workers));
        reading.keepWords();
        return planned;
    }

    private Optional<SearchIndex.State> state(ForwardIndex words) {
        return reading.isKept()
                ? Optional.of(new SearchIndex.State(site.cache(), reading.key(), words.goesOn()))
                : Optional.empty();
    }

    private List<Card> cards() {
        return reading.cards().stream()
                .filter(card -> isWithDrafts || !card.isDraft())
                .toList();
    }

    /** Number of texts, including files that could not be read as texts. */
    int texts() {
        return reading.entries().size();
    }

    /** Number of texts marked as not to be published yet. */
    int drafts() {
        return (int) reading.cards().stream().filter(Card::isDraft).count();
    }

    boolean isEmpty() {
        return reading.cards().isEmpty();
    }

    /** The files that could not be read as texts. */
    List<BuildReport.Refused> refused() {
        return reading.entries().stream()
                .filter(entry -> entry.card().isEmpty())
                .map(entry -> new BuildReport.Refused(
                        site.articles().nameOf(entry.file()),
                        entry.diagnostics().get(0).found()))
                .toList();
    }

    /** Every page except the files of the search index. */
    public List<Page> pages() {
        return pages;
    }

    /** The files of the search index; a large archive has thousands. They are planned on first use. */
    List<Page> searchFiles() {
        return search.get().map(SiteSearch::files).orElse(List.of());
    }

    /**
     * One of {@link #searchFiles()}.
     *
     * @throws Failure when the text of an article can no longer be read
     */
    public Optional<Page> searchFile(String path) {
        return search.get().flatMap(files -> files.file(path));
    }

    /** Fingerprint of what a page depends on besides its own content. */
    Fingerprint surroundingsOf(Page page) {
        return page instanceof SearchFile ? program : common;
    }

    /** Diagnostics about the texts, the settings and the theme. */
    public List<Diagnostic> diagnostics() {
        return Stream.concat(diagnostics.stream(), reading.diagnostics().stream())
                .toList();
    }

    /** All diagnostics, with one for each text's ambiguous date instead of one per folder. */
    public List<Diagnostic> allDiagnostics() {
        Stream<Diagnostic> ofTexts = reading.entries().stream().flatMap(entry -> entry.diagnostics().stream());
        return Stream.concat(
                        ofTexts, diagnostics().stream().filter(diagnostic -> diagnostic.code() != Code.DATE_AMBIGUOUS))
                .distinct()
                .toList();
    }

    /** The id of an article's text, with the file named as a person knows it and as diagnostics name it. */
    public TextId nameOf(Card card) {
        return site.articles().nameOf(card.id());
    }

    /**
     * The bytes of a page.
     *
     * @throws Failure when its template cannot be filled
     * @throws Failure when its article's text can no longer be read
     */
    public byte[] write(Page page) {
        return page instanceof SearchFile ? search.get().orElseThrow().make(page) : writer.write(page);
    }

    /**
     * Produces the bytes of many pages; files of the search index come last.
     *
     * @param to receives each page with its bytes; called from many threads
     */
    void writeAll(List<Page> wanted, Workers workers, BiConsumer<Page, byte[]> to) {
        List<Page> pages =
                wanted.stream().filter(page -> !(page instanceof SearchFile)).toList();
        List<Page> ofSearch =
                wanted.stream().filter(SearchFile.class::isInstance).toList();
        workers.forEach(pages, page -> to.accept(page, writer.write(page)));
        search.get().ifPresent(files -> files.make(ofSearch, to));
    }
}
