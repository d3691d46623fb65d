package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/**
 * The front page of the site: the latest day, the archive at a glance, its sections.
 *
 * @param intro  the owner's text for it: {@code pages/index.md} or {@code pages/README.md}
 * @param latest the latest day that has stories
 * @param onThisDay stories from other years with the latest day's month and day, the latest first
 * @param dayMap    the days of the year that have pages, for the script that knows the reader's date: twelve months in
 *     the format of {@link DayMap}; empty when there are none
 * @param count     number of all articles, dated or not
 */
public record HomePage(
        Optional<TextPage> intro,
        Optional<PeriodCount> latest,
        Optional<FrontPage> front,
        List<PeriodCount> years,
        Optional<Chart> chart,
        List<SubjectLink> sections,
        List<Story> onThisDay,
        Optional<String> dayMap,
        int count)
        implements HtmlPage {
    @Override
    public SitePath path() {
        return Permalinks.HOME;
    }

    @Override
    public PageKind pageKind() {
        return PageKind.HOME;
    }
}
