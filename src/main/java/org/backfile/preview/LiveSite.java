package org.backfile.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backfile.archive.SitePath;
import org.backfile.intake.Site;
import org.backfile.make.PlannedSite;
import org.backfile.page.ArticlePage;
import org.backfile.page.HtmlPage;
import org.backfile.page.NotFoundPage;
import org.backfile.page.Page;
import org.backfile.page.Permalinks;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/**
 * The site as it is at this moment. The last plan is served until the next one is ready. The text of an article is read
 * when its page is made, so a change just saved shows on its page at once, and in the listings with the next plan.
 */
final class LiveSite {

    private final SiteSource source;
    private final Workers workers;
    private final URI address;
    private volatile State state = new State(Optional.empty(), Map.of(), List.of(), Map.of());
    private Optional<Fingerprint> settings = Optional.empty();

    /**
     * @param planned  absent until the first plan is ready, or after a mistake that prevents one
     * @param problems why there is no new plan; empty when there is one
     * @param about    the diagnostics of each text, by the name of its file
     */
    private record State(
            Optional<PlannedSite> planned,
            Map<String, Page> pages,
            List<Diagnostic> problems,
            Map<String, List<Diagnostic>> about) {}

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

    /** @param address the preview's own address, which replaces the one that the finished site will have */
    LiveSite(SiteSource source, URI address, Workers workers) {
        this.source = source;
        this.address = address;
        this.workers = workers;
    }

    /**
     * Reads and plans the site anew, reading only the texts that have changed.
     *
     * @return the site's settings, for watching its folders
     */
    synchronized Site refresh(Progress progress) {
        SiteSource.Reading reading = source.read();
        if (!reading.isUsable()) {
            state = new State(state.planned, state.pages, reading.diagnostics(), state.about);
            return reading.site();
        }
        try {
            Site here = reading.site().at(address);
            Fingerprint now = here.config().fingerprint();
            // Under other settings a text may mean something else.
            Optional<PlannedSite> before = settings.filter(now::equals).flatMap(same -> state.planned);
            PlannedSite planned = PlannedSite.of(here, before, workers, progress);
            settings = Optional.of(now);
            state = new State(
                    Optional.of(planned), byPath(planned.pages()), List.of(), byFile(planned.allDiagnostics()));
        } catch (Failure failure) {
            show(failure.diagnostics());
        }
        return reading.site();
    }

    /** Shows problems in place of every page, until the site is planned again. */
    synchronized void show(List<Diagnostic> problems) {
        state = new State(state.planned, state.pages, problems, state.about);
    }

    private static Map<String, Page> byPath(List<Page> pages) {
        var byPath = new HashMap<String, Page>(pages.size() * 2);
        pages.forEach(page -> byPath.put(page.path().value(), page));
        return byPath;
    }

    private static Map<String, List<Diagnostic>> byFile(List<Diagnostic> diagnostics) {
        var byFile = new HashMap<String, List<Diagnostic>>();
        diagnostics.forEach(diagnostic -> byFile.computeIfAbsent(diagnostic.file(), file -> new ArrayList<>())
                .add(diagnostic));
        return byFile;
    }

    /** Whether an address without its closing slash names a folder with an index page. */
    boolean isFolder(String path) {
        return state.pages.containsKey(SitePath.indexOf(path).value());
    }

    /**
     * The addresses of the articles that a build leaves out, as a JSON array, for the script that marks links to them.
     */
    byte[] drafts() {
        return state.pages.values().stream()
                .filter(page -> page instanceof ArticlePage article
                        && article.story().card().isDraft())
                // Addresses have only characters that need no escapes in JSON: see Slug.
                .map(page -> '"' + page.path().value() + '"')
                .sorted()
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @param path of a file in the site: {@code 1987/index.html} */
    Answer answer(String path) {
        State now = state;
        if (!now.problems.isEmpty()) {
            return Answer.of(500, "problem.html", Notes.page(now.problems));
        }
        try {
            Optional<Page> page = Optional.ofNullable(now.pages.get(path)).or(() -> searchFile(now, path));
            return page.map(there -> made(now, there, 200)).orElseGet(() -> missing(now, path));
        } catch (Failure failure) {
            return Answer.of(500, "problem.html", Notes.page(failure.diagnostics()));
        }
    }

    private static Optional<Page> searchFile(State now, String path) {
        return path.startsWith(Permalinks.SEARCH.folder() + "/")
                ? now.planned.flatMap(planned -> planned.searchFile(path))
                : Optional.empty();
    }

    private static Answer missing(State now, String path) {
        return now.pages.values().stream()
                .filter(NotFoundPage.class::isInstance)
                .findFirst()
                .map(page -> made(now, page, 404))
                .orElseGet(() -> Answer.of(404, path, Notes.Marked.of(new byte[0])));
    }

    private static Answer made(State now, Page page, int status) {
        byte[] bytes = now.planned.orElseThrow().write(page);
        return Answer.of(
                status,
                page.path().value(),
                page instanceof HtmlPage ? Notes.on(bytes, about(page, now)) : Notes.Marked.of(bytes));
    }

    private static List<Diagnostic> about(Page page, State now) {
        if (page instanceof ArticlePage article) {
            TextId text = now.planned.orElseThrow().nameOf(article.story().card());
            return now.about.getOrDefault(text.file(), List.of()).stream()
                    .filter(said -> said.concerns(text))
                    .toList();
        }
        return List.of();
    }
}
