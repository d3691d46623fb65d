package org.backfile.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backfile.intake.Site;
import org.backfile.render.Theme;
import org.backfile.text.Diagnostic;
import org.backfile.work.Progress;
import org.backfile.work.Workers;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves a site on this machine, making pages on demand, until closed. */
public final class Preview implements AutoCloseable {

    private static final int THREADS = 16;
    private static final int LONGEST_HEADERS = 8 * 1024;
    private static final long SLOWEST_CLIENT_MILLISECONDS = 20_000;
    private static final int PULSE_SECONDS = 10;
    private static final int PORTS_TRIED = 50;
    private static final int BACKLOG = 256;

    private final Workers workers;
    private final LiveSite live;
    private final Listeners listeners = new Listeners();
    private final Server server;
    private final String address;
    private final Watcher watcher;
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "backfile-pulse"));
    private final ExecutorService planner = Executors.newSingleThreadExecutor(work -> daemon(work, "backfile-planner"));
    private final AtomicBoolean isPlanDue = new AtomicBoolean();
    private final Guard guard;
    private final Runnable plan;

    /**
     * @param host the address to listen on: {@code 127.0.0.1} for this machine alone
     * @param port the first port to try, before the next higher ones; 0 for any
     */
    public record Place(String host, int port) {}

    private Preview(
            SiteSource source,
            Place place,
            int threads,
            Progress progress,
            Consumer<Diagnostic> told,
            FolderEvents events)
            throws IOException {
        ServerSocketChannel door = bound(place);
        address = addressOf(place.host(), door);
        workers = new Workers(threads);
        live = new LiveSite(source, URI.create(address), workers);
        guard = new Guard(folderOf(source), told);
        plan = guard.first(shown -> listeners.tellOfChange())
                .first(problem -> live.show(List.of(problem)))
                .guarded("planning the site after a change", "every page shows this message", this::planAnew);
        watcher = new Watcher(events, source.file(), this::changed, guard);
        // The site is read while the server starts; each takes a good part of a second.
        CompletableFuture<Site> read = CompletableFuture.supplyAsync(() -> live.refresh(progress));
        var pool = new QueuedThreadPool(THREADS, 2);
        pool.setDaemon(true);
        server = new Server(pool);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(limits()));
        connector.setIdleTimeout(SLOWEST_CLIENT_MILLISECONDS);
        connector.open(door);
        server.addConnector(connector);
        server.setHandler(new RequestHandler(live, listeners, Hosts.of(place.host()), guard));
        watch(read.join());
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
        var preview = new Preview(source, place, threads, progress, told, events);
        preview.serve();
        return preview;
    }

    /** A channel bound to the place's port, or to the next free one. */
    private static ServerSocketChannel bound(Place place) throws IOException {
        for (int port = place.port(); ; port++) {
            var channel = ServerSocketChannel.open();
            try {
                return channel.bind(new InetSocketAddress(InetAddress.getByName(place.host()), port), BACKLOG);
            } catch (IOException taken) {
                channel.close();
                if (port >= place.port() + PORTS_TRIED) {
                    throw new IOException(
                            "no port from " + place.port() + " to " + port + " can be had on " + place.host() + ": "
                                    + taken.getMessage(),
                            taken);
                }
            }
        }
    }

    private static String addressOf(String host, ServerSocketChannel door) throws IOException {
        int port = ((InetSocketAddress) door.getLocalAddress()).getPort();
        // A server that listens everywhere is reachable here too; "0.0.0.0" is no address to visit.
        boolean isEverywhere = InetAddress.getByName(host).isAnyLocalAddress();
        return "http://" + (isEverywhere ? "127.0.0.1" : Hosts.inAddress(host)) + ":" + port + "/";
    }

    private static String folderOf(SiteSource source) {
        Path folder = source.file().toAbsolutePath().normalize().getParent();
        return folder == null || folder.getFileName() == null
                ? "/"
                : folder.getFileName().toString();
    }

    private static HttpConfiguration limits() {
        var limits = new HttpConfiguration();
        limits.setRequestHeaderSize(LONGEST_HEADERS);
        limits.setSendServerVersion(false);
        limits.setUriCompliance(UriCompliance.RFC3986);
        return limits;
    }

    private void serve() throws IOException {
        try {
            server.start();
        } catch (Exception failure) {
            throw new IOException("the preview's server does not start: " + failure.getMessage(), failure);
        }
        Runnable beat = guard.guarded(
                "looking which browsers are gone",
                "it is done again in " + PULSE_SECONDS + " seconds",
                listeners::pulse);
        // The future is not needed: the guard reports failures.
        ScheduledFuture<?> unused = pulse.scheduleWithFixedDelay(beat, PULSE_SECONDS, PULSE_SECONDS, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void changed() {
        // Now for the page of the saved text, which is read anew even while a plan for an earlier change is being made;
        // later for all pages that show something of it.
        listeners.tellOfChange();
        if (isPlanDue.compareAndSet(false, true)) {
            planner.execute(plan);
        }
    }

    private void planAnew() {
        isPlanDue.set(false);
        watch(live.refresh(Progress.silent()));
        listeners.tellOfChange();
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
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the server could not be stopped", failure);
        }
        workers.close();
    }
}
