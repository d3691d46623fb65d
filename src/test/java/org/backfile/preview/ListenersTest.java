package org.backfile.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams of events over real connections, to clients that come, go, and do not read. */
class ListenersTest {

    private static final int SMALL_BUFFER = 2_048;

    private final Listeners listeners = new Listeners();
    private final BlockingQueue<Throwable> dropped = new LinkedBlockingQueue<>();
    private final Server server = new Server();
    private int port;

    @BeforeEach
    void start() throws Exception {
        var connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setAcceptedSendBufferSize(SMALL_BUFFER);
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                listeners.add(response, Callback.from(callback::succeeded, failure -> {
                    dropped.add(failure);
                    callback.failed(failure);
                }));
                return true;
            }
        });
        server.start();
        port = connector.getLocalPort();
    }

    @AfterEach
    void stop() throws Exception {
        listeners.close();
        server.stop();
    }

    /** A connection whose first pulse has come: the listener is there. */
    private Socket listener() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        readUntil(socket, ":\n\n");
        return socket;
    }

    private static void readUntil(Socket socket, String end) throws IOException {
        InputStream in = socket.getInputStream();
        var read = new StringBuilder();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            read.append((char) octet);
            if (read.toString().endsWith(end)) {
                return;
            }
        }
        assertThat(read.toString()).endsWith(end);
    }

    @Test
    void aBrowserThatIsGoneIsDroppedAndTheOthersAreStillTold() throws Exception {
        try (Socket stays = listener()) {
            listener().close();

            for (int pulse = 0; pulse < 100 && dropped.isEmpty(); pulse++) {
                listeners.pulse();
                TimeUnit.MILLISECONDS.sleep(20);
            }
            listeners.tellOfChange();

            readUntil(stays, "data: change\n\n");
            assertThat(dropped).hasSize(1);
        }
    }

    @Test
    void aBrowserThatDoesNotReadIsKeptAndToldOfChangesWhenItDoes() throws Exception {
        try (Socket socket = listener()) {
            for (int change = 0; change < 100_000; change++) {
                listeners.tellOfChange();
            }
            assertThat(dropped).isEmpty();

            readWhatIsOnItsWay(socket);
            listeners.tellOfChange();
            readUntil(socket, "data: change\n\n");
        }
    }

    private static void readWhatIsOnItsWay(Socket socket) throws IOException {
        socket.setSoTimeout(500);
        try {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (SocketTimeoutException nothingMore) {
            socket.setSoTimeout(10_000);
        }
    }

    @Test
    void theOldestOfMoreThanTwoHundredMakesRoom() throws Exception {
        try (Socket oldest = listener()) {
            for (int i = 0; i < 200; i++) {
                listener();
            }
            readUntil(oldest, "0\r\n\r\n");
            assertThat(dropped).isEmpty();
        }
    }
}
