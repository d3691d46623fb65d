package org.backfile.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLikenessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26 February",
                "circa March 1987",
                "12.13.1987.4",
                "Spring 1987",
                "1987",
                "Published 26 Feb",
                "?12 mars 1987",
                "May 3,   1987?",
                "[1906] or May"
            })
    void whatLooksLikeADateIsFound(String line) {
        assertThat(DateLikeness.of(line)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1979 the ferry sank",
                "5 ships in May were late",
                "It sank on 26 February 1987 at noon.",
                "Call 555 1234",
                "Ferry to sail again",
                "12 boats",
                "Shr 34 cts vs 1.19",
                "Sat    04.12   10.31",
                "Mon\t3 May\t1987",
                "[1] Some say 1905.",
                "[12] May 1905"
            })
    void proseIsNot(String line) {
        assertThat(DateLikeness.of(line)).isZero();
    }
}
