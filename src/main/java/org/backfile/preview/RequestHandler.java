package org.backfile.preview;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.backfile.output.MediaTypes;
import org.backfile.text.Diagnostic;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers requests with pages of the plan, and with nothing else: there is no way from an address to a file. Only GET
 * and HEAD (RFC 9110, section 9.3), and only for a host known to be this machine: a page of another site whose name
 * resolves here must not read drafts (DNS rebinding).
 */
final class RequestHandler extends Handler.Abstract {

    /** The policy of the finished site's {@code _headers}, so that what works here works there. */
    private static final HttpField POLICY = new HttpField(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; "
                    + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'");

    private static final HttpField NO_SNIFFING = new HttpField("X-Content-Type-Options", "nosniff");

    private final LiveSite site;
    private final Listeners listeners;
    private final Hosts hosts;
    private final Guard guard;

    RequestHandler(LiveSite site, Listeners listeners, Hosts hosts, Guard guard) {
        this.site = site;
        this.listeners = listeners;
        this.hosts = hosts;
        this.guard = guard;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(POLICY);
        response.getHeaders().put(NO_SNIFFING);
        if (!hosts.holds(request.getHeaders().get(HttpHeader.HOST))) {
            return refuse(421, "This preview answers for " + hosts.words() + " only.", response, callback);
        }
        boolean isHead = request.getMethod().equals("HEAD");
        if (!isHead && !request.getMethod().equals("GET")) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            return refuse(405, "Only GET and HEAD.", response, callback);
        }
        Optional<String> address = addressOf(request);
        if (address.isEmpty()) {
            return refuse(400, "Not an address of this site.", response, callback);
        }
        if (address.get().equals(Comforts.EVENTS) && !isHead) {
            listeners.add(response, callback);
            return true;
        }
        answer(address.get(), request, response, isHead, callback);
        return true;
    }

    /** The path with its escapes undone; absent when it would leave the site or is ambiguous. */
    private static Optional<String> addressOf(Request request) {
        String raw = Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
        try {
            String path = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
            boolean isPlain = path.startsWith("/")
                    && !path.contains("//")
                    && !path.contains("\\")
                    && !path.contains("\0")
                    && !("/" + path + "/").contains("/../")
                    && !("/" + path + "/").contains("/./")
                    && !raw.matches("(?i).*%(2f|5c).*");
            return isPlain ? Optional.of(path) : Optional.empty();
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    private void answer(String address, Request request, Response response, boolean isHead, Callback callback) {
        Optional<LiveSite.Answer> made = made(address);
        if (made.isPresent()) {
            send(made.get(), request, response, isHead, callback);
            return;
        }
        response.setStatus(302);
        response.getHeaders().put(HttpHeader.LOCATION, request.getHttpURI().getPath() + "/");
        callback.succeeded();
    }

    /** The answer to an address; absent where its closing slash is missing. A failure is an answer, too. */
    private Optional<LiveSite.Answer> made(String address) {
        String path = address.substring(1);
        try {
            Optional<byte[]> comfort =
                    address.equals(Comforts.DRAFTS) ? Optional.of(site.drafts()) : Comforts.file(address);
            if (comfort.isPresent()) {
                return Optional.of(LiveSite.Answer.of(200, address, Notes.Marked.of(comfort.get())));
            }
            if (path.isEmpty() || path.endsWith("/")) {
                return Optional.of(site.answer(path + "index.html"));
            }
            return site.isFolder(path) ? Optional.empty() : Optional.of(site.answer(path));
        } catch (RuntimeException | Error failure) {
            Diagnostic told = guard.tell("making " + path, "this message is shown in its place", failure);
            return Optional.of(LiveSite.Answer.of(500, "problem.html", Notes.page(List.of(told))));
        }
    }

    private static void send(
            LiveSite.Answer answer, Request request, Response response, boolean isHead, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        String mark = '"' + answer.mark() + '"';
        headers.put(HttpHeader.CONTENT_TYPE, MediaTypes.of(answer.path()));
        headers.put(HttpHeader.ETAG, mark);
        headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
        headers.put(HttpHeader.ACCEPT_RANGES, "bytes");
        response.setStatus(answer.status());
        byte[] bytes = answer.bytes();
        if (answer.status() == 200 && mark.equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
            response.setStatus(304);
            callback.succeeded();
            return;
        }
        List<String> asked = answer.status() == 200 ? request.getHeaders().getValuesList(HttpHeader.RANGE) : List.of();
        List<ByteRange> parts = ByteRange.parse(asked, bytes.length);
        if (parts.isEmpty() && isRange(asked)) {
            headers.put(HttpHeader.CONTENT_RANGE, ByteRange.toNonSatisfiableHeaderValue(bytes.length));
            response.setStatus(416);
            callback.succeeded();
            return;
        }
        var body = ByteBuffer.wrap(bytes);
        // A request for several ranges gets the whole file, which RFC 9110, section 14.2, allows.
        if (parts.size() == 1) {
            ByteRange part = parts.get(0);
            headers.put(HttpHeader.CONTENT_RANGE, part.toHeaderValue(bytes.length));
            response.setStatus(206);
            body = ByteBuffer.wrap(bytes, (int) part.first(), (int) part.getLength());
        }
        headers.put(HttpHeader.CONTENT_LENGTH, body.remaining());
        response.write(true, isHead ? ByteBuffer.allocate(0) : body, callback);
    }

    /**
     * Whether the request has a valid range, given a file that is long enough. The library drops invalid ranges
     * ({@code 3-1}) and ranges beyond the end alike; the former must be ignored and the latter refused (RFC 9110,
     * section 14.2).
     */
    private static boolean isRange(List<String> asked) {
        return !ByteRange.parse(asked, Long.MAX_VALUE).isEmpty();
    }

    private static boolean refuse(int status, String words, Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.write(true, ByteBuffer.wrap((words + "\n").getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
