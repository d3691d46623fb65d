package org.backfile.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;

/**
 * The address that a preview listens on.
 *
 * @param hosts   the names under which a request may ask for it
 * @param channel bound; connections wait in it until a server accepts them
 * @param address {@code http://127.0.0.1:8080/}
 */
record Endpoint(Hosts hosts, ServerSocketChannel channel, String address) {

    private static final int PORTS_TRIED = 50;
    private static final int LAST_PORT = 65_535;
    private static final int BACKLOG = 256;

    /**
     * Bound to the next free port.
     *
     * @param from the first port to try; 0 for any
     */
    static Endpoint at(String host, int from) throws IOException {
        int last = Math.min(from + PORTS_TRIED, LAST_PORT);
        for (int port = from; ; port++) {
            var channel = ServerSocketChannel.open();
            try {
                channel.bind(new InetSocketAddress(InetAddress.getByName(host), port), BACKLOG);
                return new Endpoint(Hosts.of(host), channel, addressOf(host, channel));
            } catch (IOException taken) {
                channel.close();
                if (port >= last) {
                    throw new IOException(
                            "no port from " + from + " to " + port + " is free on " + host + ": " + taken.getMessage(),
                            taken);
                }
            }
        }
    }

    private static String addressOf(String host, ServerSocketChannel channel) throws IOException {
        int port = ((InetSocketAddress) channel.getLocalAddress()).getPort();
        // A server that listens everywhere is reachable here too; "0.0.0.0" is no address to visit.
        boolean isEverywhere = InetAddress.getByName(host).isAnyLocalAddress();
        return "http://" + (isEverywhere ? "127.0.0.1" : Hosts.inAddress(host)) + ":" + port + "/";
    }
}
