package org.backfile.parse;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backfile.text.Folding;

/** The names of months and weekdays, whole and abbreviated, as the JDK's locale data (CLDR) has them. */
final class DateWordsTable {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);
    private static final List<TextStyle> FORMS = List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> weekdays = new HashSet<>();

    DateWordsTable() {
        for (Locale language : LANGUAGES) {
            for (TextStyle form : FORMS) {
                for (Month month : Month.values()) {
                    months.putIfAbsent(Folding.words(month.getDisplayName(form, language)), month.getValue());
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    weekdays.add(Folding.words(day.getDisplayName(form, language)));
                }
            }
        }
        // Newspapers' own: CLDR has only "Sep".
        months.put("sept", 9);
        weekdays.addAll(List.of("tues", "weds", "thur", "thurs"));
    }

    /** The number of the month of that name, or 0. */
    int month(String word) {
        return months.getOrDefault(Folding.words(word), 0);
    }

    boolean isWeekday(String word) {
        return weekdays.contains(Folding.words(word));
    }
}
