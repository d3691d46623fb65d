package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/**
 * A section, topic, place or author: its stories, the latest first.
 *
 * @param latest  the stories shown, by year, latest first: all, or as many as fit on a page
 * @param years   all years that have stories, in order of time
 * @param isSplit whether each year has a page of its own
 * @param undated  stories without a date
 * @param together the topics that its stories have more often than other stories do, the closest first
 */
public record SubjectPage(
        SubjectLink subject,
        Optional<Chart> chart,
        List<Year> latest,
        List<PeriodCount> years,
        boolean isSplit,
        List<Story> undated,
        List<Companion> together)
        implements HtmlPage {

    /**
     * A topic that co-occurs with the subject.
     *
     * @param count number of stories that have both
     */
    public record Companion(SubjectLink topic, int count) {}

    /** The stories of one year, latest first. */
    public record Year(PeriodCount period, List<Story> stories) {}

    @Override
    public SitePath path() {
        return subject.path();
    }

    @Override
    public PageKind pageKind() {
        return PageKind.SUBJECT;
    }
}
