package org.backfile.page;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.article.CalendarDate;

/**
 * All years: as calendars of their days, or as rows of their months if calendars would make the page too heavy.
 *
 * @param calendars the latest year first; empty when the years are in {@code months}
 * @param months    present when there are too many days for calendars
 * @param dayMap    the days that have pages, for the script that jumps to a date: see {@link DayMap}
 * @param latest    the latest day that has stories
 */
public record ArchivePage(
        List<PeriodCount> years,
        List<Year> calendars,
        Optional<MonthGrid> months,
        String dayMap,
        Optional<PeriodLink> latest,
        int undated)
        implements HtmlPage {

    /** A day with articles takes some 130 bytes of calendar, a year without any some 15,000: about 200 KB in all. */
    private static final int DAYS_AT_MOST = 1_100;

    private static final int YEARS_AT_MOST = 4;

    /** A year with its twelve months. */
    public record Year(PeriodCount period, List<MonthCalendar> months) {}

    static ArchivePage of(List<Period> years, List<Period> days, int undated, DayOfWeek firstDay) {
        boolean isShort = years.size() <= YEARS_AT_MOST && days.size() <= DAYS_AT_MOST;
        List<Year> calendars = isShort
                ? years.stream()
                        .map(year -> new Year(PeriodCount.of(year), MonthCalendar.ofYear(year, firstDay)))
                        .toList()
                : List.of();
        return new ArchivePage(
                years.stream().map(PeriodCount::withParts).toList(),
                calendars,
                isShort ? Optional.empty() : Optional.of(MonthGrid.of(years)),
                DayMap.of(years),
                days.isEmpty() ? Optional.empty() : Optional.of(PeriodLink.to(days.get(days.size() - 1))),
                undated);
    }

    /** The first day that a reader can ask for. */
    public Optional<CalendarDate> earliestDay() {
        return years.stream()
                .findFirst()
                .map(year -> new CalendarDate(year.date().year(), 1, 1));
    }

    /** The last day that a reader can ask for. */
    public Optional<CalendarDate> latestDay() {
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CalendarDate(years.get(years.size() - 1).date().year(), 12, 31));
    }

    public int count() {
        return years.stream().mapToInt(PeriodCount::count).sum();
    }

    @Override
    public SitePath path() {
        return Permalinks.ARCHIVE;
    }

    @Override
    public PageKind pageKind() {
        return PageKind.ARCHIVE;
    }
}
