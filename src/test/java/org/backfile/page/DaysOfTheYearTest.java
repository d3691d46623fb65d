package org.backfile.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backfile.archive.Period;
import org.backfile.archive.Touched;
import org.junit.jupiter.api.Test;

class DaysOfTheYearTest {

    private static DaysOfTheYear daysOf(String... dates) {
        return new DaysOfTheYear(Archives.daysOf(Archives.of(dates)));
    }

    private static Period last(String... dates) {
        List<Period> days = Archives.daysOf(Archives.of(dates));
        return days.get(days.size() - 1);
    }

    private static List<String> onHome(String... dates) {
        return daysOf(dates).inOtherYears(last(dates)).stream()
                .map(story -> story.date().orElseThrow().toString())
                .toList();
    }

    private static List<OnThisDayPage> pagesOf(String... dates) {
        var pages = new PageList(new AllTemplates());
        daysOf(dates).addTo(pages, Touched.everything());
        return pages.pages().stream().map(OnThisDayPage.class::cast).toList();
    }

    @Test
    void aDayHasThePageOfItsMonthAndDayWithAllYearsTheLatestFirst() {
        List<OnThisDayPage> pages = pagesOf("1969-02-26", "1987-02-26", "1987-02-26", "1988-02-29");

        assertThat(pages)
                .extracting(page -> page.path().value())
                .containsExactly("on-this-day/02-26/index.html", "on-this-day/02-29/index.html");
        assertThat(pages.get(0).days())
                .extracting(day -> day.period().date().year())
                .containsExactly(1987, 1969);
    }

    @Test
    void thePagesAreARing() {
        List<OnThisDayPage> pages = pagesOf("1969-01-02", "1970-05-06", "1971-12-31");

        assertThat(pages.get(0).previous().orElseThrow()).hasToString("1971-12-31");
        assertThat(pages.get(2).next().orElseThrow()).hasToString("1969-01-02");
        assertThat(pagesOf("1969-01-02", "1970-01-02"))
                .singleElement()
                .satisfies(page -> assertThat(
                                page.previous().isPresent() || page.next().isPresent())
                        .isFalse());
    }

    @Test
    void anArchiveOfOneYearHasNone() {
        assertThat(pagesOf("1987-02-26", "1987-02-27")).isEmpty();
        assertThat(daysOf("1987-02-26", "1987-02-27").map()).isEmpty();
        assertThat(pagesOf()).isEmpty();
    }

    @Test
    void homeHasTheSameDayOfOtherYears() {
        assertThat(onHome("1969-02-26", "1970-02-27", "1975-02-26", "1987-02-26"))
                .containsExactly("1975-02-26", "1969-02-26");
        assertThat(onHome("1969-02-26", "1969-02-26", "1969-02-26", "1987-02-26"))
                .as("several of a year")
                .hasSize(3);
    }

    @Test
    void ofManyYearsHomeHasSixSpreadOverTheTime() {
        var dates = new ArrayList<String>();
        for (int year = 1900; year <= 1999; year++) {
            dates.add(year + "-02-26");
        }
        assertThat(onHome(dates.toArray(String[]::new)))
                .containsExactly("1998-02-26", "1978-02-26", "1958-02-26", "1939-02-26", "1919-02-26", "1900-02-26");
    }

    @Test
    void theMapHasABitForEachDay() {
        assertThat(daysOf("1969-01-01", "1970-01-03", "1971-12-31").map()).hasValue("5,,,,,,,,,,,40000000");
    }

    @Test
    void theMapOfYearsTellsMonthsWithoutADayFromMonthsThatAreNotThere() {
        assertThat(DayMap.of(Archives.of("1987-02-26", "1987-02-27", "1987-03", "1991")
                        .years()))
                .isEqualTo("1987:,6000000,0,,,,,,,,,;1991:,,,,,,,,,,,");
    }
}
