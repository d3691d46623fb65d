package org.backfile.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.article.CalendarDate;

/**
 * Years as rows of twelve months with the number of stories in each; works for an archive of centuries as well as for a
 * single year. Consecutive years without a story share one row, so that a date far from all others, misread or not,
 * does not cost a thousand rows.
 *
 * @param decades in order of time
 * @param monthHeads twelve months of one year, for the column heads
 */
public record MonthGrid(List<Decade> decades, List<CalendarDate> monthHeads) {

    /** Number of shades; each covers an equal share of the fullest month's count. */
    private static final int SHADES = 4;

    /**
     * The rows of ten years.
     *
     * @param name its first year, as it is written: {@code 1980}
     */
    public record Decade(String name, List<Row> rows) {
        public int count() {
            return rows.stream().mapToInt(Row::count).sum();
        }
    }

    /**
     * A year, or the years from {@code first} to {@code last}, none of which has a story.
     *
     * @param cells twelve; empty in a row of years without a story
     */
    public record Row(CalendarDate first, CalendarDate last, int count, List<Cell> cells) {
        public boolean isEmpty() {
            return cells.isEmpty();
        }

        public boolean isOneYear() {
            return first.equals(last);
        }
    }

    /**
     * A month.
     *
     * @param heat   0 for no story, then 1 to 4: quarters of the maximum for any month
     * @param target the month's page, if it has stories
     */
    public record Cell(CalendarDate date, int count, int heat, Optional<SitePath> target) {}

    static MonthGrid of(List<Period> years) {
        int most = years.stream()
                .flatMap(year -> year.parts().stream())
                .mapToInt(Period::count)
                .max()
                .orElse(1);
        var rows = new ArrayList<Row>();
        for (Period year : years) {
            if (!rows.isEmpty()) {
                gap(rows.get(rows.size() - 1).last().year() + 1, year.date().year() - 1)
                        .ifPresent(rows::add);
            }
            rows.add(row(year, most));
        }
        var decades = rows.stream()
                .collect(Collectors.groupingBy(row -> row.first().year() / 10))
                .values()
                .stream()
                .sorted((one, other) ->
                        one.get(0).first().compareTo(other.get(0).first()))
                .map(members ->
                        new Decade(Integer.toString(members.get(0).first().year() / 10 * 10), List.copyOf(members)))
                .toList();
        return new MonthGrid(
                decades,
                years.isEmpty() ? List.of() : months(years.get(0).date().year()));
    }

    /** The rows of years without a story, from the first year to the last. */
    public List<Row> missing() {
        return decades.stream()
                .map(Decade::rows)
                .flatMap(Collection::stream)
                .filter(Row::isEmpty)
                .toList();
    }

    private static Optional<Row> gap(int first, int last) {
        return first > last
                ? Optional.empty()
                : Optional.of(new Row(new CalendarDate(first, 0, 0), new CalendarDate(last, 0, 0), 0, List.of()));
    }

    private static Row row(Period year, int most) {
        Map<CalendarDate, Period> parts = year.parts().stream().collect(Collectors.toMap(Period::date, month -> month));
        List<Cell> cells = months(year.date().year()).stream()
                .map(month -> cell(month, Optional.ofNullable(parts.get(month)), most))
                .toList();
        return new Row(year.date(), year.date(), year.count(), cells);
    }

    private static Cell cell(CalendarDate month, Optional<Period> period, int most) {
        int count = period.map(Period::count).orElse(0);
        return new Cell(month, count, (SHADES * count + most - 1) / most, period.map(Permalinks::of));
    }

    private static List<CalendarDate> months(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new CalendarDate(year, month, 0))
                .toList();
    }
}
