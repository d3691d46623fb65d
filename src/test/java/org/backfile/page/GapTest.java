package org.backfile.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {

    private static List<Gap> gapsOf(String... dates) {
        var archive = Archives.of(dates);
        return Gap.between(archive.years(), Archives.daysOf(archive));
    }

    @Test
    void aGapIsFromTheDayAfterTheLastArticleToTheDayBeforeTheNext() {
        assertThat(gapsOf("1987-03-01", "1987-03-02", "1987-03-03", "1987-05-10", "1987-05-11"))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.first()).hasToString("1987-03-04");
                    assertThat(gap.last()).hasToString("1987-05-09");
                    assertThat(gap.days()).isEqualTo(67);
                });
    }

    @Test
    void whatIsUsualForAnArchiveIsNoGap() {
        assertThat(gapsOf("1987-03-06", "1987-03-09", "1987-03-10", "1987-03-11"))
                .as("a weekend of a daily paper")
                .isEmpty();
        assertThat(gapsOf("1987-03-01", "1987-03-08", "1987-03-15", "1987-04-05"))
                .as("three weeks of a weekly")
                .isEmpty();
        assertThat(gapsOf("1987-03-01", "1987-03-08", "1987-03-15", "1987-04-06"))
                .as("and a day")
                .hasSize(1);
    }

    @Test
    void threeDaysAreTheLeast() {
        assertThat(gapsOf("1987-03-01", "1987-03-02", "1987-03-03", "1987-03-06"))
                .isEmpty();
        assertThat(gapsOf("1987-03-01", "1987-03-02", "1987-03-03", "1987-03-07"))
                .singleElement()
                .extracting(Gap::days)
                .isEqualTo(3L);
    }

    @Test
    void aMonthInWhichSomeArticleHasNoDayIsNoPartOfAGap() {
        assertThat(gapsOf("1987-01-01", "1987-01-02", "1987-01-03", "1987-03", "1987-05-01"))
                .extracting(Gap::toString)
                .containsExactly(
                        "Gap[first=1987-01-04, last=1987-02-28, days=56]",
                        "Gap[first=1987-04-01, last=1987-04-30, days=30]");
    }

    @Test
    void aYearOfWhichNothingElseIsKnownIsNoPartOfAGap() {
        assertThat(gapsOf("1985-12-30", "1985-12-31", "1986", "1987-01-01")).isEmpty();
        assertThat(gapsOf("1986-01-01", "1986-01-02", "1986-01-03", "1986", "1986-12-31"))
                .as("there are days of that year")
                .hasSize(1);
    }

    @Test
    void theLongestStandInOrderOfTime() {
        var gaps = gapsOf(
                "1987-01-01",
                "1987-01-02",
                "1987-01-03",
                "1987-01-13",
                "1987-01-14",
                "1987-01-15",
                "1987-02-15",
                "1987-02-16",
                "1987-02-17",
                "1987-03-17");
        assertThat(Gap.longest(gaps, 2))
                .extracting(gap -> gap.first().toString())
                .containsExactly("1987-01-16", "1987-02-18");
    }

    @Test
    void anArchiveOfOneDayOrNoneHasNoGaps() {
        assertThat(gapsOf()).isEmpty();
        assertThat(gapsOf("1987-03-01")).isEmpty();
        assertThat(gapsOf("", "1987")).isEmpty();
    }
}
