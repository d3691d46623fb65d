package org.backfile.page;

import java.util.Comparator;
import java.util.List;
import org.backfile.archive.Archive;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.article.CalendarDate;

/**
 * What the archive covers and what it lacks, for people who use it as data.
 *
 * @param grid      articles in each month
 * @param gaps      the longest stretches without an article, in order of time
 * @param otherGaps number of further gaps, all shorter
 * @param sections  the largest first
 * @param unfiled   number of articles without a section
 */
public record CoveragePage(
        MonthGrid grid, List<Gap> gaps, int otherGaps, List<Share> sections, int unfiled, Counts counts)
        implements HtmlPage {

    private static final int GAPS = 10;

    /**
     * A section and its share of the archive.
     *
     * @param percent share of all articles, with one decimal and a decimal point, as a length in a drawing:
     *     {@code 12.5}
     */
    public record Share(SubjectLink section, String percent) {
        /** The share in whole per cent, rounded; 0 for less than half a per cent. */
        public long rounded() {
            return Math.round(Double.parseDouble(percent));
        }
    }

    /**
     * The number of articles by the precision of their date, and the amount of material left out of them.
     *
     * @param days         number of days that have articles
     * @param linesAside   number of lines set aside because they are not part of an article
     * @param textsAside   number of texts with such lines
     * @param filesRefused number of files that could not be read as texts
     */
    public record Counts(
            int articles,
            int days,
            long toTheDay,
            long toTheMonth,
            long toTheYear,
            int undated,
            long linesAside,
            long textsAside,
            int filesRefused) {

        private static Counts of(Archive archive, int days, int refused) {
            List<Story> all = archive.stories();
            return new Counts(
                    all.size(),
                    days,
                    exact(archive, CalendarDate.Precision.DAY),
                    exact(archive, CalendarDate.Precision.MONTH),
                    exact(archive, CalendarDate.Precision.YEAR),
                    archive.undated().size(),
                    all.stream().mapToLong(Story::setAside).sum(),
                    all.stream().filter(story -> story.setAside() > 0).count(),
                    refused);
        }

        private static long exact(Archive archive, CalendarDate.Precision precision) {
            return archive.dated().stream()
                    .filter(story -> story.date().orElseThrow().precision() == precision)
                    .count();
        }
    }

    static CoveragePage of(Archive archive, List<Period> days, int refused) {
        List<Gap> gaps = Gap.between(archive.years(), days);
        List<Gap> longest = Gap.longest(gaps, GAPS);
        var counts = Counts.of(archive, days.size(), refused);
        List<Share> shares = archive.subjects(Subject.Kind.SECTION).all().stream()
                .sorted(Comparator.comparing(section -> -section.count()))
                .map(section -> new Share(SubjectLink.counted(section), percent(section.count(), counts.articles())))
                .toList();
        int filed = archive.subjects(Subject.Kind.SECTION).all().stream()
                .mapToInt(Subject::count)
                .sum();
        return new CoveragePage(
                MonthGrid.of(archive.years()),
                longest,
                gaps.size() - longest.size(),
                shares,
                counts.articles() - filed,
                counts);
    }

    private static String percent(int part, int all) {
        long tenths = Math.round(1000.0 * part / all);
        return tenths / 10 + "." + tenths % 10;
    }

    @Override
    public SitePath path() {
        return Permalinks.COVERAGE;
    }

    @Override
    public PageKind pageKind() {
        return PageKind.COVERAGE;
    }
}
