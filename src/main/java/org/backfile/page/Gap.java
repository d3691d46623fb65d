package org.backfile.page;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.backfile.archive.Period;
import org.backfile.article.CalendarDate;

/**
 * A stretch of time without an article that is longer than what is usual for the archive.
 *
 * @param first the first day without one
 * @param last  the last
 * @param days  how many, both counted
 */
public record Gap(CalendarDate first, CalendarDate last, long days) {

    private static final long AT_LEAST_DAYS = 3;
    private static final long TIMES_THE_USUAL = 3;

    /**
     * The gaps between days that have articles, in order of time. Usual is the median of the distances from one such day to the
     * next; a gap is a distance of more than three times that, with three days or more between.
     *
     * @param days in order of time
     */
    static List<Gap> between(List<Period> days) {
        long[] distances = LongStream.range(1, days.size()).map(i -> distance(days, (int) i)).toArray();
        if (distances.length == 0) {
            return List.of();
        }
        long usual = LongStream.of(distances).sorted().toArray()[(distances.length - 1) / 2];
        var gaps = new ArrayList<Gap>();
        for (int i = 0; i < distances.length; i++) {
            if (distances[i] > TIMES_THE_USUAL * usual && distances[i] > AT_LEAST_DAYS) {
                gaps.add(new Gap(CalendarDate.of(days.get(i).date().firstDay().plusDays(1)),
                        CalendarDate.of(days.get(i + 1).date().firstDay().minusDays(1)), distances[i] - 1));
            }
        }
        return List.copyOf(gaps);
    }

    /** The longest, those of one length by age; again in order of time. */
    static List<Gap> longest(List<Gap> gaps, int limit) {
        return gaps.stream()
                .sorted(Comparator.comparingLong(Gap::days).reversed().thenComparing(Gap::first))
                .limit(limit)
                .sorted(Comparator.comparing(Gap::first))
                .toList();
    }

    private static long distance(List<Period> days, int i) {
        return ChronoUnit.DAYS.between(days.get(i - 1).date().firstDay(), days.get(i).date().firstDay());
    }
}
