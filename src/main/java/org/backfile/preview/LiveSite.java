package org.backfile.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backfile.archive.SitePath;
import org.backfile.intake.ChangedPaths;
import org.backfile.intake.Site;
import org.backfile.page.ArticlePage;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.page.Permalinks;
import org.backfile.plan.SiteOnDemand;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.Fingerprint;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/**
 * The site as it is at this moment. The last one is served until the next one is ready. The text of an article is read
 * when its page is made, so a change just saved shows on its page at once, and in the listings with the next site.
 */
final class LiveSite {

    private final SiteSource source;
    private final Workers workers;
    private final Workers ofSearch;
    private final URI address;
    private volatile State state = new State(Optional.empty(), List.of());
    private Optional<Fingerprint> settings = Optional.empty();
    /** What was told of changes that the site does not show yet. */
    private ChangedPaths changes = ChangedPaths.nowhere();

    /**
     * @param site     absent until the first one is ready, or after a mistake that prevents one
     * @param problems why there is no newer one; empty when there is none
     */
    private record State(Optional<SiteOnDemand> site, List<Diagnostic> problems) {}

    /**
     * A response to a browser.
     *
     * @param mark identifies the bytes: other bytes have another mark
     */
    record Answer(int status, String path, byte[] bytes, String mark) {

        static Answer of(int status, String path, Notes.Marked page) {
            return new Answer(status, path, page.bytes(), page.mark());
        }
    }

    /**
     * @param address  the preview's own address, which replaces the one that the finished site will have
     * @param ofSearch see {@link SiteOnDemand#of}
     */
    LiveSite(SiteSource source, URI address, Workers workers, Workers ofSearch) {
        this.source = source;
        this.address = address;
        this.workers = workers;
        this.ofSearch = ofSearch;
    }

    /**
     * Reads the site anew after a change: all of it, or under the same settings only what has changed.
     *
     * @return the site's settings, for watching its folders
     */
    synchronized Site refresh(ChangedPaths changed, Progress progress) {
        changes = changes.and(changed);
        SiteSource.Reading reading = source.read();
        if (!reading.isUsable()) {
            show(reading.diagnostics());
            return reading.site();
        }
        try {
            Site here = reading.site().at(address);
            Fingerprint now = here.config().fingerprint();
            // Under other settings a text may mean something else.
            SiteOnDemand next = settings.filter(now::equals)
                    .flatMap(same -> state.site)
                    .map(before -> before.after(changes, workers, progress))
                    .orElseGet(() -> SiteOnDemand.of(here, workers, ofSearch, progress));
            settings = Optional.of(now);
            changes = ChangedPaths.nowhere();
            state = new State(Optional.of(next), List.of());
        } catch (Failure failure) {
            show(failure.diagnostics());
        }
        return reading.site();
    }

    /** Shows problems in place of every page, until there is a newer site. */
    synchronized void show(List<Diagnostic> problems) {
        state = new State(state.site, problems);
    }

    /** Whether an address without its closing slash names a folder with an index page. */
    boolean isFolder(String path) {
        return state.site
                .filter(site -> site.isForPeople(SitePath.indexOf(path)))
                .isPresent();
    }

    /**
     * The addresses of the articles that a build leaves out, as a JSON array, for the script that marks links to them.
     */
    byte[] drafts() {
        return state.site.map(SiteOnDemand::drafts).orElse(List.of()).stream()
                // Addresses have only characters that need no escapes in JSON: see Slug.
                .map(path -> '"' + path.value() + '"')
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @param path of a file in the site: {@code 1987/index.html} */
    Answer answer(String path) {
        State now = state;
        if (!now.problems.isEmpty()) {
            return Answer.of(500, "problem.html", Notes.page(now.problems));
        }
        if (now.site.isEmpty()) {
            return nothing(path);
        }
        try {
            SiteOnDemand site = now.site.get();
            return site.page(new SitePath(path))
                    .map(page -> made(site, page, 200))
                    .or(() -> site.page(Permalinks.NOT_FOUND).map(page -> made(site, page, 404)))
                    .orElseGet(() -> nothing(path));
        } catch (Failure failure) {
            return Answer.of(500, "problem.html", Notes.page(failure.diagnostics()));
        }
    }

    private static Answer nothing(String path) {
        return Answer.of(404, path, Notes.Marked.of(new byte[0]));
    }

    private static Answer made(SiteOnDemand site, Page page, int status) {
        byte[] bytes = site.write(page);
        return Answer.of(
                status,
                page.path().value(),
                page instanceof HtmlPage ? Notes.on(bytes, about(site, page)) : Notes.Marked.of(bytes));
    }

    private static List<Diagnostic> about(SiteOnDemand site, Page page) {
        return page instanceof ArticlePage article ? site.about(article) : List.of();
    }
}
