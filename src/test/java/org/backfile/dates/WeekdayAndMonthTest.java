package org.backfile.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.CalendarDate;
import org.backfile.config.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A weekday never helps to make a month: every one of a language, beside every month, gives that month or no date. */
class WeekdayAndMonthTest {

    private static final DateReader DATES = new DateReader(DateOrder.DAY_MONTH, true);
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final List<String> FORMS =
            List.of("%s 14 %s 2015", "%s., 14. %s. 2015", "%s, %s 14, 2015", "%2$s 14 2015, %1$s", "14 %2$s 2015 %1$s");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "tr", "sv", "da", "nb", "fi", "ru", "uk", "ro",
                "hu", "hr", "sk", "sl", "sr", "el", "bg", "id", "ca", "lt", "lv", "et"
            })
    void everyWeekdayBesideEveryMonthGivesThatMonth(String language) {
        var locale = Locale.forLanguageTag(language);
        List<String> wrong = new ArrayList<>();
        for (Month month : Month.values()) {
            var right = new CalendarDate(2015, month.getValue(), 14);
            for (String text : textsOf(month, locale)) {
                Optional<CalendarDate> own = dateOf(text, Optional.of(language));
                if (!own.equals(Optional.of(right))) {
                    wrong.add(text + " in its language " + own);
                }
                Optional<CalendarDate> unknown = dateOf(text, Optional.empty());
                // Croatian and Polish have the same Monday, and the same names for other months.
                boolean isPolishToo = language.equals("hr") && text.contains("pon");
                if (!unknown.equals(Optional.of(right)) && !isPolishToo) {
                    wrong.add(text + " " + unknown);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> textsOf(Month month, Locale locale) {
        Set<String> texts = new LinkedHashSet<>();
        for (TextStyle style : STYLES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle other : STYLES) {
                    for (String form : FORMS) {
                        texts.add(String.format(
                                form, day.getDisplayName(other, locale), month.getDisplayName(style, locale)));
                    }
                }
            }
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sat 14 Mar 2015        | 2015-03-14
            Sun 8 Mar 2015         | 2015-03-08
            Sat., Mar. 14, 2015    | 2015-03-14
            Sat, 14 Mar 2015 10:15:00 +0000 | 2015-03-14
            Sa 14 Mär 2015         | 2015-03-14
            lun 9 mar 2015         | 2015-03-09
            mar 10 mar 2015        | 2015-03-10
            mar. 10 mars 2015      | 2015-03-10
            sáb 14 mar 2015        | 2015-03-14
            Paz 8 Mar 2015         | 2015-03-08
            8 Mar 2015 Paz         | 2015-03-08
            8 paź 2015             | 2015-10-08
            Paz, 8.3.2015          | 2015-03-08
            Sat 14/03/2015         | 2015-03-14
            mar 10-03-2015         | 2015-03-10
            10-mar-2015            | 2015-03-10
            ponedjeljak, 9. listopada 2023 | 2023-10-09
            poniedziałek, 9 listopada 2023 | 2023-11-09
            Sun 6 2015             |
            Sat 14 2015            |
            """)
    void theMonthGoesWithTheWeekday(String text, String date) {
        assertThat(dateOf(text, Optional.empty()).map(Object::toString)).isEqualTo(Optional.ofNullable(date));
    }

    private static Optional<CalendarDate> dateOf(String text, Optional<String> language) {
        return DATES.read(text, () -> language) instanceof DateReader.Reading.Date date
                ? Optional.of(date.published().date())
                : Optional.empty();
    }
}
