package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The last part of an address. */
class SlugTest {

    @Test
    void slugsAreInAsciiInEveryScript() {
        assertThat(Slug.of("São Paulo’s “ferry” — at last")).hasToString("sao-paulos-ferry-at-last");
        assertThat(Slug.of("Москва")).hasToString("moskva");
        assertThat(Slug.of("北京")).hasToString("bei-jing");
        assertThat(Slug.of("???")).hasToString("untitled");
        assertThat(Slug.of("ferry ".repeat(50)).value())
                .hasSizeLessThanOrEqualTo(Slug.LIMIT)
                .endsWith("ferry");
    }
}
