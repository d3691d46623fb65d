package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.article.CalendarDate;

/**
 * A day of the year with its stories from all years: 26 February of 1969, of 1987.
 *
 * @param date     in any year that has the day; 29 February is in a leap year
 * @param days     this day in each year that has stories of it, the latest first
 * @param previous the previous day of the year that has a page; wraps from 1 January to the end of December
 */
public record OnThisDayPage(
        CalendarDate date, List<MonthPage.Day> days, Optional<CalendarDate> previous, Optional<CalendarDate> next)
        implements HtmlPage {
    @Override
    public SitePath path() {
        return Permalinks.onThisDay(date);
    }

    /** The path of {@code previous}; {@code nextPath} is that of the next. */
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
