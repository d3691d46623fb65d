package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/**
 * The front page of the site: the latest day, the archive at a glance, its sections.
 *
 * @param intro  what the site's owner wrote for it: {@code pages/index.md} or {@code pages/README.md}
 * @param latest the latest day that has stories
 * @param onThisDay stories of the latest day's month and day in other years, the latest first
 * @param dayMap    which days of the year there are pages of, for the script that knows the reader's date: twelve
 *     months as in {@link DayMap}; empty when there is none
 * @param count     of all articles, dated or not
 */
public record HomePage(
        Optional<TextPage> intro,
        Optional<Period> latest,
        Optional<FrontPage> front,
        List<Period> years,
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
