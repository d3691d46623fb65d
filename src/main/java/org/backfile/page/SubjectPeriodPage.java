package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/**
 * The stories of a subject in one year, or in one month of a year that has too many for a page. It changes only when a
 * story of that period does: later stories never move its content.
 *
 * @param stories latest first; empty when the year is split into months
 * @param months  the months that have pages of their own; empty when the stories are on this page
 */
public record SubjectPeriodPage(SubjectLink subject, PeriodCount period, List<Story> stories, List<Month> months)
        implements HtmlPage {

    /** A month of the year with the page that lists its stories. */
    public record Month(PeriodCount period, SitePath path) {}

    @Override
    public SitePath path() {
        return Permalinks.of(subject.path(), period.date());
    }

    @Override
    public PageKind pageKind() {
        return PageKind.SUBJECT_PERIOD;
    }
}
