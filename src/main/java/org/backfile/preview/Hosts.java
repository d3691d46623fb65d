package org.backfile.preview;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that a request to the preview may name. Another site can make its own name resolve to this machine, and its
 * pages would then read drafts as if they were its own (DNS rebinding). So a name must be known to be ours. A numeric
 * address cannot be redirected, so where the preview listens on all addresses of the machine, any number is accepted.
 *
 * @param isAnyNumber whether every numeric address is accepted
 */
record Hosts(Set<String> names, boolean isAnyNumber) {

    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern NUMBER = Pattern.compile(BYTE + "(\\." + BYTE + "){3}|\\[[0-9a-f:]{2,39}]");

    Hosts {
        names = Set.copyOf(names);
    }

    /** @param own the host on which the preview listens, a name or a number */
    static Hosts of(String own) throws UnknownHostException {
        boolean isEverywhere = InetAddress.getByName(own).isAnyLocalAddress();
        var names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        if (!isEverywhere) {
            names.add(inAddress(own).toLowerCase(Locale.ROOT));
        }
        return new Hosts(names, isEverywhere);
    }

    /** The host as written in a URL: IPv6 numbers are in brackets (RFC 3986, section 3.2.2). */
    static String inAddress(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** @param header the request's Host header; its port is ours, or the request would not be here */
    boolean holds(@Nullable String header) {
        String host = PORT.matcher(Optional.ofNullable(header).orElse(""))
                .replaceFirst("")
                .toLowerCase(Locale.ROOT);
        return names.contains(host) || isAnyNumber && NUMBER.matcher(host).matches();
    }

    /** The hosts in words for a person. */
    String words() {
        return String.join(", ", new TreeSet<>(names)) + (isAnyNumber ? " and for addresses in numbers" : "");
    }
}
