package org.backfile.page;

import java.util.List;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.text.Fingerprint;

/**
 * The stories of a subject in one year, or in one month of a year that has too many for a page. It changes only when
 * something of that time does: what comes later never moves what is on it.
 *
 * @param stories latest first; empty when the year is split into months
 * @param months  the months that have pages of their own; empty when the stories stand here
 */
public record SubjectPeriodPage(Subject subject, Period period, List<Story> stories, List<Month> months)
        implements HtmlPage {

    /** A month of the year with the page that its stories stand on. */
    public record Month(Period period, SitePath path) {}

    @Override
    public SitePath path() {
        return Permalinks.of(subject, period);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.SUBJECT_PERIOD;
    }

    @Override
    public Fingerprint shows() {
        var shown = new Shown()
                .names(List.of(subject))
                .text(period.date().toString())
                .number(period.count())
                .entries(stories);
        months.forEach(
                month -> shown.text(month.path().value()).number(month.period().count()));
        return shown.build();
    }
}
