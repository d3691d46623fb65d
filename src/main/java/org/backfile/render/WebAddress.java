package org.backfile.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** An address that a text names, as far as a reader may be sent there. */
final class WebAddress {

    private WebAddress() {}

    /** The address in ASCII; empty unless it is an absolute one of http or https. */
    static String of(String named) {
        try {
            var address = new URI(named.strip().replace(" ", "%20"));
            boolean isOfTheWeb = address.getScheme() != null
                    && address.getScheme().toLowerCase(Locale.ROOT).matches("https?")
                    && address.getHost() != null;
            return isOfTheWeb ? address.toASCIIString() : "";
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
    }
}
