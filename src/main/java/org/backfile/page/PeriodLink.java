package org.backfile.page;

import org.backfile.archive.Period;
import org.backfile.article.CalendarDate;

/** A year, month or day on a page that only leads to it. */
public record PeriodLink(CalendarDate date) {

    static PeriodLink to(Period period) {
        return new PeriodLink(period.date());
    }
}
