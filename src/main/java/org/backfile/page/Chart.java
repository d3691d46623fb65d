package org.backfile.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.article.CalendarDate;

/**
 * The number of stories in each year or month, as bars in a box 1000 wide and 100 high. Years and months without a
 * story have a bar of zero height and no link.
 *
 * @param bars in order of time; at least one
 */
public record Chart(List<Bar> bars) {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 100;
    private static final int YEARS_FOR_YEARLY_BARS = 4;

    /**
     * One bar. All lengths are in the box's units, with one decimal.
     *
     * @param zone      where its share of the width begins; {@code zoneWidth} is the width of that share
     * @param x         where the bar itself begins
     * @param target    the page of that year or month, if it has one
     */
    public record Bar(
            CalendarDate date,
            int count,
            Optional<SitePath> target,
            String zone,
            String zoneWidth,
            String x,
            String y,
            String width,
            String height) {}

    /** A chart by year, or by month if the stories span fewer than four years; empty when there is no story. */
    static Optional<Chart> of(List<Period> years, Function<Period, Optional<SitePath>> target) {
        if (years.isEmpty()) {
            return Optional.empty();
        }
        int first = years.get(0).date().year();
        int last = years.get(years.size() - 1).date().year();
        boolean byMonth = last - first + 1 < YEARS_FOR_YEARLY_BARS;
        List<CalendarDate> dates = byMonth
                ? months(first, last)
                : IntStream.rangeClosed(first, last)
                        .mapToObj(year -> new CalendarDate(year, 0, 0))
                        .toList();
        List<Period> periods =
                byMonth ? years.stream().flatMap(year -> year.parts().stream()).toList() : years;
        return Optional.of(bars(dates, periods, target));
    }

    /** The twelve months of a year. */
    static Chart ofMonths(Period year) {
        int number = year.date().year();
        return bars(months(number, number), year.parts(), month -> Optional.of(Permalinks.of(month)));
    }

    /** The earliest date with a bar. */
    public CalendarDate first() {
        return bars.get(0).date();
    }

    /** The latest date with a bar. */
    public CalendarDate last() {
        return bars.get(bars.size() - 1).date();
    }

    private static List<CalendarDate> months(int firstYear, int lastYear) {
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 12).mapToObj(month -> new CalendarDate(year, month, 0)))
                .toList();
    }

    private static Chart bars(
            List<CalendarDate> dates, List<Period> periods, Function<Period, Optional<SitePath>> target) {
        Map<CalendarDate, Period> byDate = periods.stream().collect(Collectors.toMap(Period::date, period -> period));
        int most = Math.max(1, periods.stream().mapToInt(Period::count).max().orElse(1));
        double share = WIDTH / dates.size();
        var bars = new ArrayList<Bar>(dates.size());
        for (int i = 0; i < dates.size(); i++) {
            Optional<Period> period = Optional.ofNullable(byDate.get(dates.get(i)));
            int count = period.map(Period::count).orElse(0);
            // The smallest bar stays visible: a year with one story must not look like a year without.
            double height = count == 0 ? 0 : Math.max(2, HEIGHT * count / most);
            bars.add(new Bar(
                    dates.get(i),
                    count,
                    period.flatMap(target),
                    oneDecimal(i * share),
                    oneDecimal(share),
                    oneDecimal(i * share + share * 0.06),
                    oneDecimal(HEIGHT - height),
                    oneDecimal(share * 0.88),
                    oneDecimal(height)));
        }
        return new Chart(List.copyOf(bars));
    }

    private static String oneDecimal(double length) {
        long tenths = Math.round(length * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
