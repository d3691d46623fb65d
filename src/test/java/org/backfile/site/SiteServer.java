package org.backfile.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A host for a finished site, below a folder and with the strict policy that {@code _headers} asks for. Only this
 * machine sees it.
 */
final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "css",
            "text/css; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8",
            "json",
            "application/json",
            "xml",
            "application/xml",
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "csv",
            "text/csv; charset=utf-8",
            "txt",
            "text/plain; charset=utf-8");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path site;
    private final String folder;

    private SiteServer(Path site, String folder) throws IOException {
        this.site = site;
        this.folder = folder;
        // Else each answer waits 40 milliseconds for the client's word that it has the one before.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** @param folder in which the site stands: {@code /} or {@code /some/folder/} */
    static SiteServer of(Path site, String folder) throws IOException {
        return new SiteServer(site, folder);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + folder;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath();
            Path file = asked.startsWith(folder)
                    ? site.resolve(asked.substring(folder.length()) + (asked.endsWith("/") ? "index.html" : ""))
                    : site.resolve("404.html");
            boolean isThere = asked.startsWith(folder) && Files.isRegularFile(file);
            byte[] bytes = Files.readAllBytes(isThere ? file : site.resolve("404.html"));
            String name = isThere ? file.getFileName().toString() : "404.html";
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
            exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
