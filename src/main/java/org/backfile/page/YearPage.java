package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/**
 * A year, with its months as a chart and as calendars.
 *
 * @param dayless  stories with only a year
 * @param previous the previous year that has stories
 */
public record YearPage(
        PeriodCount year,
        Chart chart,
        List<MonthCalendar> months,
        List<Story> dayless,
        Optional<PeriodLink> previous,
        Optional<PeriodLink> next)
        implements HtmlPage {
    /** The number of its days that have stories. */
    public int dayCount() {
        return year.parts().stream().mapToInt(month -> month.parts().size()).sum();
    }

    @Override
    public SitePath path() {
        return Permalinks.of(year.date());
    }

    @Override
    public PageKind pageKind() {
        return PageKind.YEAR;
    }
}
