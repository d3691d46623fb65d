package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/**
 * A month: its calendar, and its days with their stories.
 *
 * @param days     in order of time
 * @param dayless  stories with only a month
 * @param previous the previous month that has stories, possibly in an earlier year
 */
public record MonthPage(
        PeriodCount month,
        MonthCalendar calendar,
        List<Day> days,
        List<Story> dayless,
        Optional<PeriodLink> previous,
        Optional<PeriodLink> next)
        implements HtmlPage {

    /**
     * A day in the month's list, or in the list of one day in all years.
     *
     * @param stories its stories, or only the foremost if there are too many for the page
     * @param more    number of stories left out
     */
    public record Day(PeriodCount period, List<Story> stories, int more) {
        static Day foremost(Period period, int limit) {
            int shown = Math.min(limit, period.count());
            List<Story> stories = shown == period.count()
                    ? period.stories()
                    : FrontPage.byLength(period.stories()).subList(0, shown);
            return new Day(PeriodCount.of(period), stories, period.count() - shown);
        }
    }

    @Override
    public SitePath path() {
        return Permalinks.of(month.date());
    }

    @Override
    public PageKind pageKind() {
        return PageKind.MONTH;
    }
}
