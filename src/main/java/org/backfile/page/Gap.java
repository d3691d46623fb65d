package org.backfile.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.backfile.archive.Period;
import org.backfile.article.CalendarDate;

/**
 * A stretch of time without an article that is longer than usual for the archive.
 *
 * @param first the first day without an article
 * @param last  the last day without an article
 * @param days  number of days, including both
 */
public record Gap(CalendarDate first, CalendarDate last, long days) {

    private static final long AT_LEAST_DAYS = 3;
    private static final long TIMES_THE_USUAL = 3;

    /** A range of days that have articles, or that may include days with articles. */
    private record Stretch(LocalDate first, LocalDate last) {}

    /**
     * The gaps, in order of time. The usual distance is the median of the distances from each day with articles to the
     * next such day; a gap is more than three times as long, and at least three days. A month with articles that have
     * no day is never part of a gap, nor is a year whose articles all have only a year: they may be from any day.
     *
     * @param days of these years, in order of time
     */
    static List<Gap> between(List<Period> years, List<Period> days) {
        long usual = usualDistance(days);
        List<Stretch> covered = covered(years);
        var gaps = new ArrayList<Gap>();
        for (int i = 1; i < covered.size(); i++) {
            LocalDate before = covered.get(i - 1).last();
            LocalDate after = covered.get(i).first();
            long distance = ChronoUnit.DAYS.between(before, after);
            if (distance > TIMES_THE_USUAL * usual && distance > AT_LEAST_DAYS) {
                gaps.add(new Gap(
                        CalendarDate.of(before.plusDays(1)), CalendarDate.of(after.minusDays(1)), distance - 1));
            }
        }
        return List.copyOf(gaps);
    }

    /** The longest gaps, older ones first among equal lengths; returned in order of time. */
    static List<Gap> longest(List<Gap> gaps, int limit) {
        return gaps.stream()
                .sorted(Comparator.comparingLong(Gap::days).reversed().thenComparing(Gap::first))
                .limit(limit)
                .sorted(Comparator.comparing(Gap::first))
                .toList();
    }

    private static long usualDistance(List<Period> days) {
        long[] distances = LongStream.range(1, days.size())
                .map(i -> ChronoUnit.DAYS.between(
                        days.get((int) i - 1).date().firstDay(),
                        days.get((int) i).date().firstDay()))
                .sorted()
                .toArray();
        return distances.length == 0 ? 0 : distances[(distances.length - 1) / 2];
    }

    /** Stretches in order of time; no two overlap. */
    private static List<Stretch> covered(List<Period> years) {
        var covered = new ArrayList<Stretch>();
        for (Period year : years) {
            if (year.parts().isEmpty()) {
                LocalDate first = year.date().firstDay();
                covered.add(new Stretch(first, first.plusYears(1).minusDays(1)));
            }
            for (Period month : year.parts()) {
                boolean hasDayless = month.count()
                        > month.parts().stream().mapToInt(Period::count).sum();
                if (hasDayless) {
                    LocalDate first = month.date().firstDay();
                    covered.add(new Stretch(first, YearMonth.from(first).atEndOfMonth()));
                } else {
                    month.parts()
                            .forEach(day -> covered.add(new Stretch(
                                    day.date().firstDay(), day.date().firstDay())));
                }
            }
        }
        return covered;
    }
}
