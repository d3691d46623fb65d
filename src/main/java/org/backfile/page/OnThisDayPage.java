package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.article.CalendarDate;

/**
 * A day of the year with its stories of all years: 26 February of 1969, of 1987.
 *
 * @param date     of any year that has the day; 29 February is of a leap year
 * @param days     the years that have stories of it, the latest first
 * @param previous the day of the year before it that has a page; from 1 January back to the end of December
 */
public record OnThisDayPage(
        CalendarDate date, List<MonthPage.Day> days, Optional<CalendarDate> previous, Optional<CalendarDate> next)
        implements HtmlPage {
    @Override
    public SitePath path() {
        return Permalinks.onThisDay(date);
    }

    /** Where the day before it, and the one after, lies. */
    public Optional<SitePath> previousPath() {
        return previous.map(Permalinks::onThisDay);
    }

    public Optional<SitePath> nextPath() {
        return next.map(Permalinks::onThisDay);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.ON_THIS_DAY;
    }
}
