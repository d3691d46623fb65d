package org.backfile.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.archive.Story;
import org.backfile.article.CalendarDate;

/** Counts a segment's stories by date, which turns a range of dates into a range of story numbers. */
final class Days {

    private final Map<CalendarDate, Integer> counts = new LinkedHashMap<>();
    private int undated;

    static Days of(List<Story> stories) {
        var days = new Days();
        for (int from = 0; from < stories.size(); ) {
            Optional<CalendarDate> date = stories.get(from).date();
            int to = endOf(date, stories, from);
            if (date.isPresent()) {
                days.counts.put(date.get(), to - from);
            } else {
                days.undated = to - from;
            }
            from = to;
        }
        return days;
    }

    /** Where the stories of a date end, which follow each other: in wide steps, then by halves. */
    private static int endOf(Optional<CalendarDate> date, List<Story> stories, int first) {
        int step = 1;
        while (first + step < stories.size() && stories.get(first + step).date().equals(date)) {
            step *= 2;
        }
        int from = first + step / 2;
        int to = Math.min(first + step, stories.size());
        while (from + 1 < to) {
            int middle = (from + to) >>> 1;
            if (stories.get(middle).date().equals(date)) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return to;
    }

    int undated() {
        return undated;
    }

    /** The text of the file of days: each date, a tab, and the number of its stories. */
    String lines() {
        var lines = new ArrayList<String>();
        counts.forEach((date, count) -> lines.add(date + "\t" + count));
        return String.join("\n", lines);
    }

    /**
     * {@code 1987:,,211}: a line for each year, with the number of stories known to the year only, then those of
     * January, February ...
     */
    String years() {
        var years = new TreeMap<Integer, int[]>();
        counts.forEach((date, count) -> years.computeIfAbsent(date.year(), year -> new int[13])[date.month()] += count);
        var lines = new ArrayList<String>();
        years.forEach((year, months) -> {
            var line = new StringBuilder();
            for (int month = 0; month < months.length; month++) {
                line.append(month == 0 ? "" : ",").append(months[month] == 0 ? "" : String.valueOf(months[month]));
            }
            lines.add(
                    String.format(Locale.ROOT, "%04d:", year) + line.toString().replaceAll(",+$", ""));
        });
        return String.join("\n", lines);
    }
}
