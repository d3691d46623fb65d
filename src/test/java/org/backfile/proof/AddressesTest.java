package org.backfile.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    private final LinkTargets addresses = new LinkTargets(Optional.of(URI.create("https://example.org/post/")));

    @ParameterizedTest
    @CsvSource({
        "../02/,                                1987/02/index.html",
        "./,                                    1987/01/index.html",
        "../..,                                 index.html",
        "../../,                                index.html",
        "storm.html,                            1987/01/storm.html",
        "storm.html?from=home,                  1987/01/storm.html",
        "'',                                    1987/01/index.html",
        "../../assets/./style.css,              assets/style.css",
        "caf%C3%A9+bar.html,                    1987/01/café+bar.html",
        "/post/1988/,                           1988/index.html",
        "/post/,                                index.html",
        "https://example.org/post/1988/,        1988/index.html",
        "https://example.org/post/,             index.html",
        "https://example.org/post,              index.html",
        "../../../elsewhere/,                   ../elsewhere/index.html",
        "/elsewhere/,                           /elsewhere/",
    })
    void anAddressLeadsToAFile(String address, String path) {
        assertThat(addresses.of("1987/01/index.html", address))
                .map(LinkTargets.Target::path)
                .hasValue(path);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/",
        "https://example.org/postcards/",
        "//example.org/post/",
        "mailto:editor@example.org",
        "data:;base64"
    })
    void anAddressOfAnotherSiteLeadsToNoFile(String address) {
        assertThat(addresses.of("index.html", address)).isEmpty();
    }

    @Test
    void anAnchorIsWhatFollowsTheHash() {
        assertThat(addresses.of("a/index.html", "#p%203")).hasValue(new LinkTargets.Target("a/index.html", "p 3"));
        assertThat(addresses.of("a/index.html", "../b.html?c#d")).hasValue(new LinkTargets.Target("b.html", "d"));
    }

    @Test
    void theTopOfAPageAndWordsOnItNeedNoElement() {
        assertThat(addresses.of("index.html", "#top")).hasValue(new LinkTargets.Target("index.html", ""));
        assertThat(addresses.of("index.html", "a.html#:~:text=ferry")).hasValue(new LinkTargets.Target("a.html", ""));
    }

    @Test
    void withoutAUrlEveryAbsoluteAddressIsAnotherSites() {
        assertThat(new LinkTargets(Optional.empty()).of("index.html", "https://example.org/"))
                .isEmpty();
        assertThat(new LinkTargets(Optional.empty()).of("404.html", "/about/"))
                .map(LinkTargets.Target::path)
                .hasValue("about/index.html");
    }
}
