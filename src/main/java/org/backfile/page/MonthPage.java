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
 * @param dayless  stories of which only the month is known
 * @param previous the month before it that has stories, be it in an earlier year
 */
public record MonthPage(
        Period month,
        MonthCalendar calendar,
        List<Day> days,
        List<Story> dayless,
        Optional<Period> previous,
        Optional<Period> next)
        implements HtmlPage {

    /**
     * A day in the month's list, or in that of a day of all years.
     *
     * @param stories its stories, or only the foremost where there are too many for the page
     * @param more    how many are left out
     */
    public record Day(Period period, List<Story> stories, int more) {
        static Day foremost(Period period, int limit) {
            int shown = Math.min(limit, period.count());
            List<Story> stories = shown == period.count()
                    ? period.stories()
                    : FrontPage.byLength(period.stories()).subList(0, shown);
            return new Day(period, stories, period.count() - shown);
        }
    }

    @Override
    public SitePath path() {
        return Permalinks.of(month);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.MONTH;
    }
}
