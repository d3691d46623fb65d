package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.CoOccurrence;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.text.Fingerprint;

/**
 * A section, topic, place or author: its stories, the latest first.
 *
 * @param latest  the stories shown, by year, latest first: all of them, or as many as fit on a page
 * @param years   all years that have some, in order of time
 * @param isSplit whether each year has a page of its own
 * @param undated  stories without a date
 * @param together the topics that its stories have more often than others do, the closest first
 */
public record SubjectPage(
        Subject subject,
        Optional<Chart> chart,
        List<Year> latest,
        List<Period> years,
        boolean isSplit,
        List<Story> undated,
        List<CoOccurrence.Companion> together)
        implements HtmlPage {

    /** The stories of one year, latest first. */
    public record Year(Period period, List<Story> stories) {}

    @Override
    public SitePath path() {
        return subject.path();
    }

    @Override
    public PageKind pageKind() {
        return PageKind.SUBJECT;
    }

    @Override
    public Fingerprint shows() {
        var shown = new Shown()
                .names(List.of(subject))
                .number(subject.count())
                .number(isSplit ? 1 : 0)
                .entries(undated);
        latest.forEach(year -> shown.entries(year.stories()));
        years.forEach(year -> shown.text(year.date().toString()).number(year.count()));
        together.forEach(companion -> shown.names(List.of(companion.topic())).number(companion.count()));
        return shown.build();
    }
}
