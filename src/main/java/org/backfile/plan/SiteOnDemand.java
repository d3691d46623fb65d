package org.backfile.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.feed.MachineFiles;
import org.backfile.intake.ChangedPaths;
import org.backfile.intake.OwnPages;
import org.backfile.intake.Site;
import org.backfile.intake.SiteReading;
import org.backfile.intake.SiteTexts;
import org.backfile.page.ArticlePage;
import org.backfile.page.OpenPlan;
import org.backfile.page.Outline;
import org.backfile.page.Page;
import org.backfile.page.Permalinks;
import org.backfile.page.SearchFile;
import org.backfile.render.Renderer;
import org.backfile.render.Theme;
import org.backfile.source.SourceFolder;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.backfile.work.Lazy;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/**
 * A site at one moment, drafts among its articles, whose pages are planned and made one at a time, when someone looks
 * at them. After a change the site is another one, for which only what has changed is read. Thread-safe.
 */
public final class SiteOnDemand {

    private final Site site;
    private final Workers ofSearch;
    private final SourceFolder.Listing articles;
    private final SiteReading reading;
    private final Surroundings surroundings;
    private final Outline outline;
    private final OpenPlan plan;
    private final Map<SitePath, Page> files = new HashMap<>();
    private final Renderer renderer;
    private final PageWriter writer;
    private final Lazy<Optional<SiteSearch>> search;

    /**
     * Reads what the last build does not know.
     *
     * @param ofSearch make the search index, which takes longer than all else: nothing else should wait for them
     * @throws Failure when there is nothing to read or no way to render
     */
    public static SiteOnDemand of(Site site, Workers workers, Workers ofSearch, Progress progress) {
        SourceFolder.Listing articles = SiteTexts.articlesOf(site);
        OwnPages.Read own = SiteTexts.pagesOf(site);
        Theme theme = Surroundings.themeOf(site);
        Fingerprint program = ProgramFingerprint.ofThisProgram();
        var reading = SiteReading.ofPreview(
                site, program, articles, SiteSearch.isWanted(site.config(), theme), workers, progress);
        return new SiteOnDemand(
                site,
                articles,
                reading,
                new Surroundings(
                        program, site.config(), theme, own, reading.refused().size()),
                Optional.empty(),
                ofSearch);
    }

    /**
     * The same site, under the same settings, after a change.
     *
     * @throws Failure when there is nothing to read or no way to render
     */
    public SiteOnDemand after(ChangedPaths changed, Workers workers, Progress progress) {
        SourceFolder.Listing files = SiteTexts.articlesOf(site, articles, changed);
        OwnPages.Read own =
                changed.mayBeIn(site.root().resolve(site.config().folders().pages()))
                        ? SiteTexts.pagesOf(site)
                        : surroundings.own();
        boolean mayBeInTheme =
                Theme.foldersOf(site.root(), site.config()).stream().anyMatch(changed::mayBeIn);
        Theme theme = mayBeInTheme ? Surroundings.themeOf(site) : surroundings.theme();
        SiteReading now = reading.after(files, SiteSearch.isWanted(site.config(), theme), workers, progress);
        return new SiteOnDemand(
                site,
                files,
                now,
                new Surroundings(
                        surroundings.program(),
                        site.config(),
                        theme,
                        own,
                        now.refused().size()),
                Optional.of(this),
                ofSearch);
    }

    private SiteOnDemand(
            Site site,
            SourceFolder.Listing articles,
            SiteReading reading,
            Surroundings surroundings,
            Optional<SiteOnDemand> before,
            Workers ofSearch) {
        this.site = site;
        this.ofSearch = ofSearch;
        this.articles = articles;
        this.reading = reading;
        this.surroundings = surroundings;
        Archive archive = reading.archive();
        outline = Outline.of(archive, surroundings.own().pages());
        plan = surroundings.open(archive);
        Stream.of(surroundings.own().files(), surroundings.theme().assets())
                .flatMap(List::stream)
                .forEach(file -> files.put(file.path(), file));
        // It has compiled the templates.
        renderer = before.filter(one -> one.surroundings.theme() == surroundings.theme() && one.outline.equals(outline))
                .map(one -> one.renderer)
                .orElseGet(() -> new Renderer(surroundings.theme(), site.config(), outline));
        writer = new PageWriter(renderer, new MachineFiles(site.config().site()), reading::shownNow);
        search = new Lazy<>(() -> SiteSearch.of(site, reading, ofSearch));
    }

    /**
     * The page with this path. Files of the search index are planned on the first use of one.
     *
     * @throws Failure when the text of an article that the search index needs can no longer be read
     */
    public Optional<Page> page(SitePath path) {
        // The plan looks long for a path that it does not have.
        return Optional.ofNullable(files.get(path))
                .or(() -> searchFile(path.value()))
                .or(() -> plan.page(path));
    }

    private Optional<Page> searchFile(String path) {
        return path.startsWith(Permalinks.SEARCH.folder() + "/")
                ? search.get().flatMap(files -> files.file(path))
                : Optional.empty();
    }

    /** Whether there is a page for people with this path. */
    public boolean isForPeople(SitePath path) {
        return plan.isForPeople(path);
    }

    /** The addresses of the articles that a build leaves out, sorted. */
    public List<SitePath> drafts() {
        return reading.draftStories().stream().map(Story::path).sorted().toList();
    }

    /** The diagnostics about the text of an article. */
    public List<Diagnostic> about(ArticlePage page) {
        Story story = page.story();
        TextId text = site.articles().nameOf(story.card().id());
        return Stream.of(
                        reading.diagnosticsOf(story.card()),
                        articles.diagnostics(),
                        surroundings.own().diagnostics(),
                        surroundings.theme().diagnostics(),
                        SiteTexts.sharedAddress(site, reading.archive(), story).stream()
                                .toList())
                .flatMap(List::stream)
                .filter(said -> said.concerns(text))
                .distinct()
                .toList();
    }

    /**
     * The bytes of a page, which for an article are those of its text as it is now.
     *
     * @throws Failure when its template cannot be filled
     * @throws Failure when its article's text can no longer be read
     */
    public byte[] write(Page page) {
        return page instanceof SearchFile
                ? search.get().orElseThrow().make(page)
                : writer.write(page).bytes();
    }
}
