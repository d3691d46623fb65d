package org.backfile.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A server that speaks as much of S3 as publishing needs, after the Amazon S3 API Reference: {@code ListObjectsV2} with
 * pages, {@code PutObject} with a check of {@code Content-MD5}, {@code DeleteObject}; one bucket; who does not sign is
 * refused.
 */
public final class BucketServer implements AutoCloseable {

    public static final String BUCKET = "harbour-post";

    /** Few, so that a listing has several pages. */
    private static final int PAGE = 7;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SortedMap<String, Stored> objects = new ConcurrentSkipListMap<>();
    private final AtomicInteger changesLeft = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final int delay;

    public record Stored(byte[] bytes, String etag, String contentType, String cacheControl) {}

    /** @param delay of each change, in milliseconds */
    public BucketServer(int delay) throws IOException {
        this.delay = delay;
        // Else each answer waits 40 milliseconds for the client's word that it has the one before.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    public Map<String, Stored> objects() {
        return objects;
    }

    /** The objects with a prefix by what follows it, each with its bytes as text; without what Backfile keeps there. */
    public Map<String, String> contents(String prefix) {
        var contents = new TreeMap<String, String>();
        objects.forEach((key, stored) -> {
            if (key.startsWith(prefix) && !key.startsWith(prefix + ".backfile/")) {
                contents.put(key.substring(prefix.length()), new String(stored.bytes, StandardCharsets.ISO_8859_1));
            }
        });
        return contents;
    }

    /** After so many changes each further one is refused. */
    void refuseAfter(int changes) {
        changesLeft.set(changes);
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = decoded(exchange.getRequestURI().getRawPath());
            String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            if (!authorization.startsWith("AWS4-HMAC-SHA256 Credential=")) {
                refuse(exchange, 403, "AccessDenied", "Access Denied");
            } else if (!path.equals("/" + BUCKET) && !path.startsWith("/" + BUCKET + "/")) {
                refuse(exchange, 404, "NoSuchBucket", "The specified bucket does not exist");
            } else if (exchange.getRequestMethod().equals("GET")) {
                list(exchange);
            } else {
                change(exchange, path.substring(BUCKET.length() + 2), body);
            }
        }
    }

    private void change(HttpExchange exchange, String key, byte[] body) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            Thread.sleep(delay);
            if (changesLeft.getAndDecrement() <= 0) {
                refuse(exchange, 403, "AccessDenied", "Access Denied");
            } else if (exchange.getRequestMethod().equals("DELETE")) {
                objects.remove(key);
                exchange.sendResponseHeaders(204, -1);
            } else {
                put(exchange, key, body);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private void put(HttpExchange exchange, String key, byte[] body) throws IOException {
        var headers = exchange.getRequestHeaders();
        byte[] md5 = md5(body);
        String claimed = headers.getFirst("Content-MD5");
        if (claimed != null && !claimed.equals(Base64.getEncoder().encodeToString(md5))) {
            refuse(exchange, 400, "BadDigest", "The Content-MD5 you specified did not match what we received.");
            return;
        }
        String etag = "\"" + HexFormat.of().formatHex(md5) + "\"";
        objects.put(
                key,
                new Stored(
                        body,
                        etag,
                        String.valueOf(headers.getFirst("Content-Type")),
                        String.valueOf(headers.getFirst("Cache-Control"))));
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.sendResponseHeaders(200, -1);
    }

    private void list(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        if (!"2".equals(query.get("list-type"))) {
            refuse(exchange, 501, "NotImplemented", "only ListObjectsV2");
            return;
        }
        String prefix = query.getOrDefault("prefix", "");
        String after = query.getOrDefault("continuation-token", "");
        List<String> keys = objects.keySet().stream()
                .filter(key -> key.startsWith(prefix) && key.compareTo(after) > 0)
                .toList();
        boolean isUrl = "url".equals(query.get("encoding-type"));
        List<String> page = keys.subList(0, Math.min(PAGE, keys.size()));
        boolean isTruncated = page.size() < keys.size();
        var xml = new ArrayList<String>(List.of(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">",
                "<Name>" + BUCKET + "</Name><Prefix>" + escaped(prefix) + "</Prefix><KeyCount>" + page.size()
                        + "</KeyCount>",
                "<MaxKeys>" + PAGE + "</MaxKeys><IsTruncated>" + isTruncated + "</IsTruncated>"));
        if (isUrl) {
            xml.add("<EncodingType>url</EncodingType>");
        }
        for (String key : page) {
            Stored stored = objects.get(key);
            String shown = isUrl ? java.net.URLEncoder.encode(key, StandardCharsets.UTF_8) : key;
            xml.add("<Contents><Key>" + escaped(shown)
                    + "</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><ETag>" + escaped(stored.etag)
                    + "</ETag><Size>" + stored.bytes.length
                    + "</Size><StorageClass>STANDARD</StorageClass></Contents>");
        }
        if (isTruncated) {
            xml.add("<NextContinuationToken>" + escaped(page.get(page.size() - 1)) + "</NextContinuationToken>");
        }
        xml.add("</ListBucketResult>");
        send(exchange, 200, xml.stream().collect(Collectors.joining()));
    }

    private static Map<String, String> query(String raw) {
        var query = new TreeMap<String, String>();
        for (String part : raw.split("&")) {
            int equals = part.indexOf('=');
            query.put(
                    URLDecoder.decode(equals < 0 ? part : part.substring(0, equals), StandardCharsets.UTF_8),
                    equals < 0 ? "" : URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return query;
    }

    /** In a path a plus sign is a plus sign. */
    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void refuse(HttpExchange exchange, int status, String code, String message) throws IOException {
        send(
                exchange,
                status,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message
                        + "</Message></Error>");
    }

    private static void send(HttpExchange exchange, int status, String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException never) {
            throw new AssertionError(never);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
