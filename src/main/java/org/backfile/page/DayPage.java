package org.backfile.page;

import java.util.Optional;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;

/**
 * A day, laid out like that day's newspaper.
 *
 * @param previous   the day before it that has stories
 * @param otherYears the page of that day in all years, if other years have stories of it
 */
public record DayPage(
        Period day,
        FrontPage front,
        Optional<PeriodLink> previous,
        Optional<PeriodLink> next,
        Optional<SitePath> otherYears)
        implements HtmlPage {
    @Override
    public SitePath path() {
        return Permalinks.of(day);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.DAY;
    }
}
