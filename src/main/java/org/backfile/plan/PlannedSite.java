package org.backfile.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.SitePath;
import org.backfile.archive.Touched;
import org.backfile.explain.ArticleChanges;
import org.backfile.explain.Explainer;
import org.backfile.explain.Ingredients;
import org.backfile.feed.MachineFiles;
import org.backfile.intake.OwnPages;
import org.backfile.intake.Site;
import org.backfile.intake.SiteReading;
import org.backfile.intake.SiteTexts;
import org.backfile.output.FileContent;
import org.backfile.output.OutputLook;
import org.backfile.page.Page;
import org.backfile.page.SearchFile;
import org.backfile.render.Renderer;
import org.backfile.render.Theme;
import org.backfile.source.OtherFiles;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.Fingerprint;
import org.backfile.work.Progress;
import org.backfile.work.Stopwatch;
import org.backfile.work.Workers;

/**
 * A site whose texts have been read, arranged and planned, as far as a change can touch its pages, for a build. Writes
 * nothing but the cache. Thread-safe.
 */
public final class PlannedSite {

    private final Site site;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SiteReading reading;
    private final Surroundings surroundings;
    private final PlannedPages planned;
    private final Fingerprint common;
    private final PageWriter writer;
    private final Supplier<Optional<SiteSearch>> search;

    /**
     * Plans what a build has to compare with its output folder.
     *
     * @param builtFrom what the site in the output folder was made from, if that is known: then only pages that may
     *     differ from those are planned
     * @throws Failure when there is no way to render
     */
    public PlannedSite(
            Site site,
            SourceFolder.Listing files,
            OwnPages.Read texts,
            Optional<Fingerprint> builtFrom,
            Workers workers,
            Progress progress,
            Stopwatch stopwatch) {
        this.site = site;
        diagnostics.addAll(files.diagnostics());
        diagnostics.addAll(OtherFiles.toldAmongArticles(site.articles().namesOf(files.others())));
        diagnostics.addAll(texts.diagnostics());
        Theme theme = Surroundings.themeOf(site);
        diagnostics.addAll(theme.diagnostics());
        Fingerprint program = ProgramFingerprint.ofThisProgram();
        reading =
                SiteReading.ofBuild(site, program, files, SiteSearch.isWanted(site.config(), theme), workers, progress);
        stopwatch.lap("read");
        // Beside the planning of pages, which is one thread's work.
        search = workers.start(() -> SiteSearch.of(site, reading, workers));

        Archive archive = reading.archive();
        diagnostics.addAll(SiteTexts.sharedAddresses(site, archive));
        stopwatch.lap("arrange");

        surroundings = new Surroundings(
                program, site.config(), theme, texts, reading.refused().size());
        planned = PlannedPages.of(reading.former(), archive, builtFrom, surroundings);
        common = surroundings.common(archive);
        writer = new PageWriter(
                new Renderer(theme, site.config(), planned.outline()),
                new MachineFiles(site.config().site()),
                reading::shown);
        stopwatch.lap("plan");
    }

    /** Number of texts, including files that could not be read as texts. */
    public int texts() {
        return reading.texts() + reading.refused().size();
    }

    /** The files that were read now; others were known. */
    public List<SourceFile> readNow() {
        return reading.readNow();
    }

    /** Number of texts marked as not to be published yet. */
    public int drafts() {
        return reading.drafts();
    }

    public boolean isEmpty() {
        return reading.texts() == 0;
    }

    /** The files that could not be read as texts. */
    public List<SiteReading.Refused> refused() {
        return reading.refused();
    }

    /** The paths that pages had before the change; empty when every page is planned. */
    public Optional<Set<SitePath>> gone() {
        return planned.gone();
    }

    /** Equal for sites whose pages, those of the search index aside, are the same. */
    public Fingerprint madeFrom() {
        return surroundings.madeFrom(reading.archive());
    }

    /** What the site is made from besides its articles, part by part. */
    public Ingredients ingredients() {
        return surroundings.ingredients(reading.archive());
    }

    /**
     * Explains what a build does. Plans the whole site of the last build, which a build itself need not do.
     *
     * @param before what the site in the output folder was made from, if that is known
     * @param look   at the output folder before the build
     */
    public Explainer explainer(Optional<Ingredients> before, OutputLook look) {
        Archive former = reading.former();
        boolean isKnown =
                before.filter(made -> made.hasArticles(former.print())).isPresent();
        Optional<Explainer.Former> formerSite = isKnown
                ? Optional.of(Explainer.Former.of(
                        ArticleChanges.between(former, reading.archive(), reading.draftIds(), site.articles()::nameOf),
                        surroundings.plan(former, Touched.everything()).pages()))
                : Optional.empty();
        return new Explainer(before, ingredients(), formerSite, surroundings.theme(), look);
    }

    /** Every page that may differ from the last build's, except the files of the search index. */
    public List<Page> pages() {
        return planned.pages();
    }

    /** The files of the search index; a large archive has thousands. They are planned beside the pages. */
    public List<Page> searchFiles() {
        return search.get().map(SiteSearch::files).orElse(List.of());
    }

    /** Fingerprint of what all pages, those of the search index aside, depend on besides their own content. */
    public Fingerprint common() {
        return common;
    }

    /** Fingerprint of what a page depends on besides its own content. */
    public Fingerprint surroundingsOf(Page page) {
        return page instanceof SearchFile ? surroundings.program() : common;
    }

    /** Diagnostics about the texts, the settings and the theme. */
    public List<Diagnostic> diagnostics() {
        return Stream.concat(diagnostics.stream(), reading.diagnostics().stream())
                .toList();
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
     * @param to    receives each page with its content; called from many threads
     * @param times times them, if someone wants to know
     */
    public void writeAll(
            List<Page> wanted, Workers workers, BiConsumer<Page, FileContent> to, Optional<PageTimes> times) {
        List<Page> pages =
                wanted.stream().filter(page -> !(page instanceof SearchFile)).toList();
        List<Page> ofSearch =
                wanted.stream().filter(SearchFile.class::isInstance).toList();
        Function<Page, FileContent> making =
                times.map(timing -> timing.making(writer::write)).orElse(writer::write);
        workers.forEach(pages, page -> to.accept(page, making.apply(page)));
        search.get().ifPresent(files -> {
            Runnable work = () -> files.make(ofSearch, (page, bytes) -> to.accept(page, new FileContent.Whole(bytes)));
            times.ifPresentOrElse(timing -> timing.searching(work), work);
        });
    }
}
