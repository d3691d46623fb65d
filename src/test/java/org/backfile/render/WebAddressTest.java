package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Addresses that a text names. */
class WebAddressTest {

    @Test
    void onlyAddressesOfTheWebAreLinked() {
        assertThat(WebAddress.of("https://example.com/a?b=1&c=\u00e9")).isEqualTo("https://example.com/a?b=1&c=%C3%A9");
        assertThat(Stream.of(
                                "javascript:alert(1)",
                                "mailto:a@example.org",
                                "example.org/x",
                                "https:",
                                "http://a b c<>",
                                "")
                        .map(WebAddress::of))
                .containsOnly("");
    }
}
