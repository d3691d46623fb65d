package org.backfile.page;

import java.util.Optional;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;

/**
 * A day as that day's paper.
 *
 * @param previous   the day before it that has stories
 * @param otherYears the page of that day in all years, when others have stories of it
 */
public record DayPage(
        Period day, FrontPage front, Optional<Period> previous, Optional<Period> next, Optional<SitePath> otherYears)
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
