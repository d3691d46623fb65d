package org.backfile.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The open pages that want to be told of changes, by server-sent events (HTML, "Server-sent events"). */
final class Listeners {

    /** A comment, which browsers pass over; it shows which of them are gone, and keeps the others from timing out. */
    private static final byte[] PULSE = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private static final byte[] CHANGE = "data: change\n\n".getBytes(StandardCharsets.UTF_8);
    private static final int MOST = 200;

    /**
     * A page's connection. What is sent while something is still on its way would be an error of the server's; it is
     * left out then.
     */
    private record Listener(Response response, Callback end) {}

    private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();

    void add(Response response, Callback end) {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        var listener = new Listener(response, end);
        while (listeners.size() >= MOST) {
            Listener oldest = listeners.poll();
            if (oldest != null) {
                oldest.end.succeeded();
            }
        }
        listeners.add(listener);
        send(listener, PULSE);
    }

    void tellOfChange() {
        listeners.forEach(listener -> send(listener, CHANGE));
    }

    void pulse() {
        listeners.forEach(listener -> send(listener, PULSE));
    }

    private void send(Listener listener, byte[] event) {
        synchronized (listener) {
            listener.response.write(false, ByteBuffer.wrap(event), Callback.from(() -> {}, failure -> {
                if (listeners.remove(listener)) {
                    listener.end.failed(failure);
                }
            }));
        }
    }

    void close() {
        for (Listener listener = listeners.poll(); listener != null; listener = listeners.poll()) {
            listener.end.succeeded();
        }
    }
}
