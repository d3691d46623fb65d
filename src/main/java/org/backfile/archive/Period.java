package org.backfile.archive;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.CalendarDate;

/**
 * A year, month or day that has stories: a contiguous range of the list in order of time.
 *
 * @param date    the date of the year, month or day, with that precision
 * @param stories all stories published in it, in order of time
 * @param parts   the months of a year or the days of a month; empty for a day. A story whose date is no more precise
 *                than the period's is in {@code stories} but in none of the parts.
 */
public record Period(CalendarDate date, List<Story> stories, List<Period> parts) {

    /** Groups stories, given in order of time, by year. */
    public static List<Period> yearsOf(List<Story> stories) {
        return split(stories, CalendarDate.Precision.YEAR);
    }

    /** The months of years, or the days of months, in order of time. */
    public static List<Period> partsOf(List<Period> periods) {
        return periods.stream().flatMap(period -> period.parts().stream()).toList();
    }

    public int count() {
        return stories.size();
    }

    /** Stories whose dates have exactly this precision, such as the year's own, listed beside those of its months. */
    public List<Story> withPrecision(CalendarDate.Precision precision) {
        return stories.stream()
                .filter(story -> story.date().orElseThrow().precision() == precision)
                .toList();
    }

    private static List<Period> split(List<Story> stories, CalendarDate.Precision precision) {
        var periods = new ArrayList<Period>();
        int from = 0;
        while (from < stories.size()) {
            int date = stories.get(from).packedDate() & maskOf(precision);
            int to = from + 1;
            while (to < stories.size() && (stories.get(to).packedDate() & maskOf(precision)) == date) {
                to++;
            }
            CalendarDate period = CardTable.unpacked(date);
            if (period.precision() == precision) {
                List<Story> within = stories.subList(from, to);
                periods.add(new Period(period, within, partsOf(within, precision)));
            }
            from = to;
        }
        return List.copyOf(periods);
    }

    /** The bits of a packed date that a date of this precision has. */
    static int maskOf(CalendarDate.Precision precision) {
        return switch (precision) {
            case YEAR -> ~0 << 9;
            case MONTH -> ~0 << 5;
            case DAY -> ~0;
        };
    }

    private static List<Period> partsOf(List<Story> stories, CalendarDate.Precision precision) {
        return switch (precision) {
            case YEAR -> split(stories, CalendarDate.Precision.MONTH);
            case MONTH -> split(stories, CalendarDate.Precision.DAY);
            case DAY -> List.of();
        };
    }
}
