package org.backfile.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** An address that a text names, if it is safe to link to. */
final class WebAddress {

    private WebAddress() {}

    /** The address in ASCII; empty unless it is an absolute http or https URL. */
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
