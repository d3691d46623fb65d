package org.backfile.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.article.CalendarDate;

/**
 * A month as a calendar.
 *
 * @param count    number of stories in the month
 * @param weekdays the heads of the columns
 * @param weeks    the rows
 */
public record MonthCalendar(CalendarDate month, int count, List<DayOfWeek> weekdays, List<Week> weeks) {

    /**
     * @param before number of days of the week that fall in the previous month
     * @param after  number of days that fall in the next month
     */
    public record Week(int before, List<Day> days, int after) {}

    /**
     * @param heat   0 for no story, then 1 to 4: quarters of the maximum for any day of that year
     * @param target the day's page, if it has stories
     */
    public record Day(CalendarDate date, int count, int heat, Optional<SitePath> target) {}

    /** The twelve months of a year, including those without a story. */
    static List<MonthCalendar> ofYear(Period year, DayOfWeek firstDay) {
        int most = mostOnADay(year);
        Map<Integer, Period> months = year.parts().stream()
                .collect(Collectors.toMap(month -> month.date().month(), month -> month));
        return Stream.iterate(1, month -> month + 1)
                .limit(12)
                .map(month -> of(year.date().year(), month, Optional.ofNullable(months.get(month)), most, firstDay))
                .toList();
    }

    static MonthCalendar of(Period month, DayOfWeek firstDay) {
        return of(month.date().year(), month.date().month(), Optional.of(month), mostOnADay(month), firstDay);
    }

    private static MonthCalendar of(int year, int month, Optional<Period> period, int most, DayOfWeek firstDay) {
        Map<Integer, Period> days = period.map(Period::parts).orElse(List.of()).stream()
                .collect(Collectors.toMap(day -> day.date().day(), day -> day));
        var first = LocalDate.of(year, month, 1);
        int before = (first.getDayOfWeek().getValue() - firstDay.getValue() + 7) % 7;
        var weeks = new ArrayList<Week>();
        for (int day = 1; day <= first.lengthOfMonth(); ) {
            var row = new ArrayList<Day>();
            while (before + row.size() < 7 && day <= first.lengthOfMonth()) {
                row.add(day(new CalendarDate(year, month, day), Optional.ofNullable(days.get(day)), most));
                day++;
            }
            weeks.add(new Week(before, List.copyOf(row), 7 - before - row.size()));
            before = 0;
        }
        var weekdays = Stream.iterate(firstDay, day -> day.plus(1)).limit(7).toList();
        return new MonthCalendar(
                new CalendarDate(year, month, 0), period.map(Period::count).orElse(0), weekdays, List.copyOf(weeks));
    }

    private static Day day(CalendarDate date, Optional<Period> period, int most) {
        int count = period.map(Period::count).orElse(0);
        int heat = (4 * count + most - 1) / most;
        return new Day(date, count, heat, period.map(Permalinks::of));
    }

    private static int mostOnADay(Period period) {
        return Math.max(
                1,
                period.date().month() == 0
                        ? period.parts().stream()
                                .mapToInt(MonthCalendar::mostOnADay)
                                .max()
                                .orElse(1)
                        : period.parts().stream().mapToInt(Period::count).max().orElse(1));
    }
}
