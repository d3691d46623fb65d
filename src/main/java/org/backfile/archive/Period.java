package org.backfile.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.backfile.article.CalendarDate;

/**
 * A year, a month or a day that has stories: a stretch of a list in order of time.
 *
 * @param date    of the year, month or day, as exact as that
 * @param stories all that were published in it, in order of time
 * @param parts   a year's months, a month's days; none for a day. Stories whose date is no more exact than the
 *                period's are in {@code stories} and in no part.
 */
public record Period(CalendarDate date, List<Story> stories, List<Period> parts) {

    /** The years of stories that are in order of time. */
    public static List<Period> yearsOf(List<Story> stories) {
        return split(stories, CalendarDate::toYear, CalendarDate.Precision.YEAR);
    }

    public int count() {
        return stories.size();
    }

    /** Stories whose dates are exactly so exact: the year's, to stand beside those of its months. */
    public List<Story> withPrecision(CalendarDate.Precision precision) {
        return stories.stream()
                .filter(story -> dateOf(story).precision() == precision)
                .toList();
    }

    private static List<Period> split(
            List<Story> stories, UnaryOperator<CalendarDate> coarsely, CalendarDate.Precision precision) {
        var periods = new ArrayList<Period>();
        int from = 0;
        while (from < stories.size()) {
            CalendarDate date = coarsely.apply(dateOf(stories.get(from)));
            int to = from + 1;
            while (to < stories.size()
                    && coarsely.apply(dateOf(stories.get(to))).equals(date)) {
                to++;
            }
            if (date.precision() == precision) {
                List<Story> within = stories.subList(from, to);
                periods.add(new Period(date, within, partsOf(within, precision)));
            }
            from = to;
        }
        return List.copyOf(periods);
    }

    private static List<Period> partsOf(List<Story> stories, CalendarDate.Precision precision) {
        return switch (precision) {
            case YEAR -> split(stories, CalendarDate::toMonth, CalendarDate.Precision.MONTH);
            case MONTH -> split(stories, UnaryOperator.identity(), CalendarDate.Precision.DAY);
            case DAY -> List.of();
        };
    }

    private static CalendarDate dateOf(Story story) {
        return story.date().orElseThrow();
    }
}
