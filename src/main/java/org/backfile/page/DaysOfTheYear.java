package org.backfile.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.archive.Period;
import org.backfile.archive.Story;
import org.backfile.archive.Touched;
import org.backfile.article.CalendarDate;

/**
 * The days of an archive by month and day, whatever the year. An archive within a single year has none, because each
 * would only repeat that year's day.
 */
final class DaysOfTheYear {

    private static final int STORIES_OF_A_YEAR = 4;
    private static final int STORIES_ON_HOME = 6;

    /** Days by {@link #numberOf}, each list in order of time. */
    private final TreeMap<Integer, List<Period>> byNumber = new TreeMap<>();

    /** @param days in order of time */
    DaysOfTheYear(List<Period> days) {
        boolean isOfOneYear = days.isEmpty()
                || days.get(0).date().year() == days.get(days.size() - 1).date().year();
        if (!isOfOneYear) {
            days.forEach(day -> byNumber.computeIfAbsent(numberOf(day.date()), number -> new ArrayList<>())
                    .add(day));
        }
    }

    private static int numberOf(CalendarDate date) {
        return date.month() * 100 + date.day();
    }

    void addTo(PageList pages, Touched touched) {
        byNumber.forEach((number, days) -> {
            int earlier = Optional.ofNullable(byNumber.lowerKey(number)).orElseGet(byNumber::lastKey);
            int later = Optional.ofNullable(byNumber.higherKey(number)).orElseGet(byNumber::firstKey);
            pages.add(
                    Stream.of(earlier, number, later).anyMatch(one -> isTouched(one, touched)),
                    PageKind.ON_THIS_DAY,
                    Permalinks.onThisDay(days.get(0).date()),
                    () -> new OnThisDayPage(
                            days.get(0).date(),
                            latestFirst(days),
                            neighbour(number, earlier),
                            neighbour(number, later)));
        });
    }

    private boolean isTouched(int number, Touched touched) {
        return daysOf(number).stream().map(Period::date).anyMatch(touched::has);
    }

    private List<Period> daysOf(int number) {
        return byNumber.getOrDefault(number, List.of());
    }

    private Optional<CalendarDate> neighbour(int number, int neighbour) {
        return neighbour == number
                ? Optional.empty()
                : Optional.of(daysOf(neighbour).get(0).date());
    }

    private static List<MonthPage.Day> latestFirst(List<Period> days) {
        var extracts = new ArrayList<MonthPage.Day>();
        days.forEach(day -> extracts.add(MonthPage.Day.foremost(day, STORIES_OF_A_YEAR)));
        Collections.reverse(extracts);
        return List.copyOf(extracts);
    }

    /** Whether other years have stories of this day too. */
    boolean isOfSeveralYears(Period day) {
        return daysOf(numberOf(day.date())).size() > 1;
    }

    /**
     * Stories of this day in other years, the latest first: the foremost story of each year, or more per year if there
     * are few years. If there are many years, a selection spread evenly over time.
     */
    List<Story> inOtherYears(Period day) {
        List<Period> others = daysOf(numberOf(day.date())).stream()
                .filter(other -> other.date().year() != day.date().year())
                .toList();
        List<Period> chosen = evenly(others, STORIES_ON_HOME);
        Stream<Story> inRounds = IntStream.range(0, STORIES_ON_HOME)
                .boxed()
                .flatMap(round -> chosen.stream()
                        .filter(year -> year.count() > round)
                        .map(year -> FrontPage.byLength(year.stories()).get(round)));
        return inRounds.limit(STORIES_ON_HOME)
                .sorted(Story.ORDER_OF_TIME.reversed())
                .toList();
    }

    private static List<Period> evenly(List<Period> years, int limit) {
        int size = years.size();
        return size <= limit
                ? years
                : IntStream.range(0, limit)
                        .mapToObj(i -> years.get(i * (size - 1) / (limit - 1)))
                        .toList();
    }

    /** The days of the year that have pages, in the format of {@link DayMap}; empty when there are none. */
    Optional<String> map() {
        if (byNumber.isEmpty()) {
            return Optional.empty();
        }
        var months = new ArrayList<>(Collections.nCopies(12, 0));
        byNumber.keySet()
                .forEach(number ->
                        months.set(number / 100 - 1, months.get(number / 100 - 1) | DayMap.bit(number % 100)));
        return Optional.of(DayMap.ofMonths(months));
    }
}
