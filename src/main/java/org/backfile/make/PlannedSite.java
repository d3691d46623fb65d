package org.backfile.make;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.archive.SitePath;
import org.backfile.config.ThemeName;
import org.backfile.feed.MachineFiles;
import org.backfile.intake.OwnPages;
import org.backfile.intake.Site;
import org.backfile.intake.SiteReading;
import org.backfile.intake.SiteTexts;
import org.backfile.output.FileContent;
import org.backfile.page.Page;
import org.backfile.page.SearchFile;
import org.backfile.page.SearchPage;
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
 * A site whose texts have been read, arranged and planned: its pages are known, or those that a change can touch, and
 * each can be made on demand. A build writes all that differ from what is there, a preview only the pages that someone
 * looks at. Writes nothing but the cache. Thread-safe.
 */
public final class PlannedSite {

    private final Site site;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SiteReading reading;
    private final Archive archive;
    private final Surroundings surroundings;
    private final PlannedPages planned;
    private final Fingerprint common;
    private final PageWriter writer;
    private final Lazy<Optional<SiteSearch>> search;

    private PlannedSite(
            Site site,
            SourceFolder.Listing files,
            OwnPages.Read texts,
            Optional<PlannedSite> before,
            Optional<Fingerprint> builtFrom,
            Workers workers,
            Progress progress,
            Stopwatch stopwatch,
            boolean isWithDrafts) {
        this.site = site;
        diagnostics.addAll(files.diagnostics());
        diagnostics.addAll(texts.diagnostics());
        Theme theme = theme(site);
        diagnostics.addAll(theme.diagnostics());
        Fingerprint program = fingerprintOf(ProgramFingerprint::ofThisProgram);
        boolean isSearched = site.config().search().isEnabled() && theme.has(new SearchPage().template());
        reading = new SiteReading(
                site, program, files, isSearched, before.map(other -> other.reading), workers, progress);
        stopwatch.lap("read");

        archive = isWithDrafts ? reading.withDrafts(workers) : reading.archive();
        search = new Lazy<>(() -> search(workers));
        diagnostics.addAll(SiteTexts.sharedAddresses(site, archive));
        stopwatch.lap("arrange");

        surroundings = new Surroundings(
                program, site.config(), theme, texts, reading.refused().size());
        planned = PlannedPages.of(reading.former(), archive, builtFrom, surroundings);
        common = surroundings.common(archive);
        writer = new PageWriter(
                new Renderer(theme, site.config(), planned.outline()),
                new MachineFiles(site.config().site()),
                isWithDrafts ? reading::shownNow : reading::shown);
        stopwatch.lap("plan");
    }

    /**
     * Plans what a build has to compare with its output folder.
     *
     * @param builtFrom what the site in the output folder was made from, if that is known: then only pages that may
     *     differ from those are planned
     */
    static PlannedSite of(
            Site site,
            SourceFolder.Listing files,
            OwnPages.Read texts,
            Optional<Fingerprint> builtFrom,
            Workers workers,
            Progress progress,
            Stopwatch stopwatch) {
        return new PlannedSite(site, files, texts, Optional.empty(), builtFrom, workers, progress, stopwatch, false);
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
                Optional.empty(),
                workers,
                progress,
                new Stopwatch(),
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

    private Optional<SiteSearch> search(Workers workers) {
        Optional<SiteSearch> planned =
                reading.words().map(words -> SiteSearch.of(archive, words, state(words), reading, workers));
        reading.keepWords();
        return planned;
    }

    private Optional<SearchIndex.State> state(ForwardIndex words) {
        return reading.isKept()
                ? Optional.of(new SearchIndex.State(site.cache(), reading.key(), words.goesOn()))
                : Optional.empty();
    }

    /** Number of texts, including files that could not be read as texts. */
    int texts() {
        return reading.texts() + reading.refused().size();
    }

    /** Number of texts marked as not to be published yet. */
    int drafts() {
        return reading.drafts();
    }

    boolean isEmpty() {
        return reading.texts() == 0;
    }

    /** The files that could not be read as texts. */
    List<BuildReport.Refused> refused() {
        return reading.refused().stream()
                .map(file -> new BuildReport.Refused(
                        site.articles().nameOf(file.file()),
                        file.reasons().get(0).found()))
                .toList();
    }

    /** The paths that pages had before the change; empty when every page is planned. */
    Optional<Set<SitePath>> gone() {
        return planned.gone();
    }

    /** Equal for sites whose pages, those of the search index aside, are the same. */
    Fingerprint madeFrom() {
        return surroundings.madeFrom(archive);
    }

    /** Every page that may differ from the last build's, except the files of the search index. */
    public List<Page> pages() {
        return planned.pages();
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

    /** Fingerprint of what all pages, those of the search index aside, depend on besides their own content. */
    Fingerprint common() {
        return common;
    }

    /** Fingerprint of what a page depends on besides its own content. */
    Fingerprint surroundingsOf(Page page) {
        return page instanceof SearchFile ? surroundings.program() : common;
    }

    /** Diagnostics about the texts, the settings and the theme. */
    public List<Diagnostic> diagnostics() {
        return Stream.concat(diagnostics.stream(), reading.diagnostics().stream())
                .toList();
    }

    /** All diagnostics, with one for each text's ambiguous date instead of one per folder. */
    public List<Diagnostic> allDiagnostics() {
        return Stream.concat(
                        reading.allDiagnostics().stream(),
                        diagnostics().stream().filter(diagnostic -> diagnostic.code() != Code.DATE_AMBIGUOUS))
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
        return page instanceof SearchFile
                ? search.get().orElseThrow().make(page)
                : writer.write(page).bytes();
    }

    /**
     * Produces the content of many pages; files of the search index come last.
     *
     * @param to receives each page with its content; called from many threads
     */
    void writeAll(List<Page> wanted, Workers workers, BiConsumer<Page, FileContent> to) {
        List<Page> pages =
                wanted.stream().filter(page -> !(page instanceof SearchFile)).toList();
        List<Page> ofSearch =
                wanted.stream().filter(SearchFile.class::isInstance).toList();
        workers.forEach(pages, page -> to.accept(page, writer.write(page)));
        search.get()
                .ifPresent(
                        files -> files.make(ofSearch, (page, bytes) -> to.accept(page, new FileContent.Whole(bytes))));
    }
}
