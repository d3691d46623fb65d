package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampTest {

    @ParameterizedTest
    @CsvSource({
        "14:05 Two boats are missing, 14:05",
        "14.05 Two boats, 14.05",
        "14.05 Uhr: Zwei Boote, 14.05 Uhr",
        "2.15pm Two boats, 2.15pm",
        "2.15 p.m. Two boats, 2.15 p.m.",
        "4pm — Two boats, 4pm",
        "14h05 — Deux bateaux, 14h05",
        "14 Uhr – Zwei Boote, 14 Uhr",
        "[14:05] Two boats, [14:05]",
        "(14:05) Two boats, (14:05)",
        "14:05: Two boats, 14:05",
        "14:05 GMT Two boats, 14:05 GMT",
        "2:15 p.m. ET Two boats, 2:15 p.m. ET",
        "kl. 14.05 To båter, kl. 14.05",
        "klo 14.05 Kaksi venettä, klo 14.05",
        "14时05分两艘船失踪, 14时05分",
        "14시 05분, ''",
        "14:05, 14:05",
        "[14:05], [14:05]"
    })
    void theTimeOfAnEntry(String line, String stamp) {
        assertThat(line.substring(0, TimeStamp.lengthIn(line))).isEqualTo(stamp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14:75",
                "25:05 hours",
                "14",
                "14 boats are missing",
                "2:1 for the visitors",
                "1:05:1987",
                "14.05.1994",
                "14:05-15:10",
                "14.05%",
                "[14:05",
                "h",
                "kl.",
                "1994",
                "14:05Two",
                "4 amber lights",
                "Two boats at 14:05",
                "[",
                "-30-"
            })
    void noTimeOfAnEntry(String line) {
        assertThat(TimeStamp.lengthIn(line)).isZero();
    }
}
