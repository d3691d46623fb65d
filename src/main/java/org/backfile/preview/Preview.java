package org.backfile.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backfile.intake.ChangedPaths;
import org.backfile.intake.Site;
import org.backfile.render.Theme;
import org.backfile.text.Diagnostic;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/** Serves a site on this machine, making pages on demand, until closed. */
public final class Preview implements AutoCloseable {

    private static final int PULSE_SECONDS = 10;

    private final SiteSource source;
    private final Workers workers;
    private final Workers ofSearch;
    private final LiveSite live;
    private final Listeners listeners = new Listeners();

    /** Made while the site is read; each takes a good part of a second. */
    private final CompletableFuture<HttpServer> server;

    private final String address;
    private final Watcher watcher;
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "backfile-pulse"));
    private final ExecutorService planner = Executors.newSingleThreadExecutor(work -> daemon(work, "backfile-planner"));
    /** What has changed since the last plan was begun; nowhere when none is due. */
    private final AtomicReference<ChangedPaths> changes = new AtomicReference<>(ChangedPaths.nowhere());

    private final Guard guard;
    private final Runnable plan;

    /**
     * @param host the address to listen on: {@code 127.0.0.1} for this machine alone
     * @param port the first port to try, before the next higher ones; 0 for any
     */
    public record Place(String host, int port) {}

    private Preview(SiteSource source, Endpoint endpoint, int threads, Consumer<Diagnostic> told, FolderEvents events) {
        this.source = source;
        address = endpoint.address();
        workers = new Workers(threads);
        ofSearch = new Workers(threads);
        live = new LiveSite(source, URI.create(address), workers, ofSearch);
        guard = new Guard(folderOf(source), told);
        plan = guard.first(shown -> listeners.tellOfChange())
                .first(problem -> live.show(List.of(problem)))
                .guarded("planning the site after a change", "every page shows this message", this::planAnew);
        watcher = new Watcher(events, source.file(), this::changed, guard);
        var handler = new RequestHandler(live, listeners, endpoint.hosts(), guard);
        server = CompletableFuture.supplyAsync(() -> new HttpServer(endpoint.channel(), handler));
    }

    /**
     * Reads the site and starts serving it. Requests that arrive before the site is read wait for it.
     *
     * @param told receives failures while the preview goes on, on any thread
     * @throws IOException when no port is available
     */
    public static Preview start(
            SiteSource source, Place place, int threads, Progress progress, Consumer<Diagnostic> told)
            throws IOException {
        return start(source, place, threads, progress, told, FolderEvents.ofSystem());
    }

    static Preview start(
            SiteSource source,
            Place place,
            int threads,
            Progress progress,
            Consumer<Diagnostic> told,
            FolderEvents events)
            throws IOException {
        var preview = new Preview(source, Endpoint.at(place.host(), place.port()), threads, told, events);
        try {
            preview.serve(progress);
        } catch (IOException | RuntimeException failure) {
            preview.closeAfter(failure);
            throw failure;
        }
        return preview;
    }

    private static String folderOf(SiteSource source) {
        Path folder = source.file().toAbsolutePath().normalize().getParent();
        return folder == null || folder.getFileName() == null
                ? "/"
                : folder.getFileName().toString();
    }

    private void serve(Progress progress) throws IOException {
        // Before the texts are read, or a change made in between would be missed.
        watch(source.read().site());
        readAndWatch(ChangedPaths.anywhere(), progress);
        server.join().start();
        Runnable beat = guard.guarded(
                "checking for closed browsers",
                "it will be tried again in " + PULSE_SECONDS + " seconds",
                listeners::pulse);
        // The future is not needed: the guard reports failures.
        ScheduledFuture<?> unused = pulse.scheduleWithFixedDelay(beat, PULSE_SECONDS, PULSE_SECONDS, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void changed(ChangedPaths where) {
        // Now for the page of the saved text, which is read anew even while a plan for an earlier change is being made;
        // later for all pages that show something of it.
        listeners.tellOfChange();
        if (changes.getAndAccumulate(where, ChangedPaths::and).isNowhere()) {
            planner.execute(plan);
        }
    }

    private void planAnew() {
        readAndWatch(changes.getAndSet(ChangedPaths.nowhere()), Progress.silent());
        listeners.tellOfChange();
    }

    /** One at a time, or the folders of older settings could be watched last. */
    private synchronized void readAndWatch(ChangedPaths changed, Progress progress) {
        watch(live.refresh(changed, progress));
    }

    private void watch(Site site) {
        Path root = site.root();
        var folders = site.config().folders();
        watcher.watch(Stream.concat(
                        Stream.of(root.resolve(folders.articles()), root.resolve(folders.pages())),
                        Theme.foldersOf(root, site.config()).stream())
                .toList());
    }

    /** The preview's address: {@code http://127.0.0.1:8080/}. */
    public String address() {
        return address;
    }

    /** Why changes are polled for; absent where the system reports them. */
    public Optional<String> polledBecause() {
        return watcher.polledBecause();
    }

    @Override
    public void close() {
        watcher.close();
        pulse.shutdownNow();
        planner.shutdownNow();
        listeners.close();
        try {
            server.join().close();
        } finally {
            workers.close();
            ofSearch.close();
        }
    }

    private void closeAfter(Exception failure) {
        try {
            close();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }
}
