package org.backfile.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The browsers that are notified of changes through server-sent events (HTML, "Server-sent events"). The open pages of
 * one browser share a stream. Thread-safe.
 */
final class Listeners {

    /** A comment, which browsers ignore; it reveals which of them are gone, and keeps the others from timing out. */
    private static final byte[] PULSE = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private static final byte[] CHANGE = "data: change\n\n".getBytes(StandardCharsets.UTF_8);
    private static final int MOST = 200;

    private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();

    void add(Response response, Callback end) {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        while (listeners.size() >= MOST) {
            Listener oldest = listeners.poll();
            if (oldest != null) {
                oldest.end.succeeded();
            }
        }
        var listener = new Listener(response, end);
        listeners.add(listener);
        listener.send(PULSE);
    }

    void tellOfChange() {
        listeners.forEach(listener -> listener.send(CHANGE));
    }

    /** Drops the browsers that are gone, which the system reports at the second write after they left. */
    void pulse() {
        listeners.forEach(listener -> listener.send(PULSE));
    }

    void close() {
        for (Listener listener = listeners.poll(); listener != null; listener = listeners.poll()) {
            listener.end.succeeded();
        }
    }

    /** One connection. The server refuses a write while another is pending, as with a browser that does not read. */
    private final class Listener {

        private final Response response;
        private final Callback end;
        private boolean isWriting;
        private boolean isChangeDue;

        private Listener(Response response, Callback end) {
            this.response = response;
            this.end = end;
        }

        private synchronized void send(byte[] event) {
            if (isWriting) {
                isChangeDue |= event == CHANGE;
                return;
            }
            isWriting = true;
            response.write(false, ByteBuffer.wrap(event), Callback.from(this::written, this::drop));
        }

        private synchronized void written() {
            isWriting = false;
            if (isChangeDue) {
                isChangeDue = false;
                send(CHANGE);
            }
        }

        private void drop(Throwable failure) {
            if (listeners.remove(this)) {
                end.failed(failure);
            }
        }
    }
}
