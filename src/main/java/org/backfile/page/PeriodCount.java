package org.backfile.page;

import java.util.List;
import org.backfile.archive.Period;
import org.backfile.article.CalendarDate;

/**
 * How many stories a year, month or day has, on pages that show the number and not the stories.
 *
 * @param parts the months of a year or the days of a month, where the page shows them too
 */
public record PeriodCount(CalendarDate date, int count, List<PeriodCount> parts) {

    static PeriodCount of(Period period) {
        return new PeriodCount(period.date(), period.count(), List.of());
    }

    static List<PeriodCount> of(List<Period> periods) {
        return periods.stream().map(PeriodCount::of).toList();
    }

    /** With its parts, and theirs. */
    static PeriodCount withParts(Period period) {
        return new PeriodCount(
                period.date(),
                period.count(),
                period.parts().stream().map(PeriodCount::withParts).toList());
    }
}
