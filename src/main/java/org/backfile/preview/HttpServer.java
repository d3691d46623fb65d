package org.backfile.preview;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty, kept small: few threads, short headers, no patience with clients that do not read. */
final class HttpServer implements AutoCloseable {

    private static final int THREADS = 16;
    private static final int LONGEST_HEADERS = 8 * 1024;
    private static final long SLOWEST_CLIENT_MILLISECONDS = 20_000;

    private final ServerSocketChannel channel;
    private final Server server;
    private final ServerConnector connector;

    /** @param channel bound already; requests that arrive before the start wait in it */
    HttpServer(ServerSocketChannel channel, Handler handler) {
        this.channel = channel;
        var pool = new QueuedThreadPool(THREADS, 2);
        pool.setDaemon(true);
        server = new Server(pool);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(limits()));
        connector.setIdleTimeout(SLOWEST_CLIENT_MILLISECONDS);
        server.addConnector(connector);
        server.setHandler(handler);
    }

    private static HttpConfiguration limits() {
        var limits = new HttpConfiguration();
        limits.setRequestHeaderSize(LONGEST_HEADERS);
        limits.setSendServerVersion(false);
        limits.setUriCompliance(UriCompliance.RFC3986);
        return limits;
    }

    void start() throws IOException {
        try {
            connector.open(channel);
            server.start();
        } catch (Exception failure) {
            throw new IOException("the preview's server does not start: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        // The server closes the channel too, but only when it was started.
        try (channel) {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the server could not be stopped", failure);
        }
    }
}
