package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.backfile.article.CalendarDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    private static final CalendarDate DAY = new CalendarDate(1987, 2, 26);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US|February 26",
                "en-GB|26 February",
                "de|26. Februar",
                "fr|26 février",
                "es|26 de febrero",
                "ru|26 февраля",
                "hu|február 26.",
                "ja|2月26日",
                "lt|vasario 26 d.",
                "lv|26. februāris",
                "ar|26 فبراير",
                "fa|26 فوریهٔ"
            })
    void aDayWhateverTheYearIsWrittenAsTheLanguageWritesIt(String language, String written) {
        assertThat(new DateFormats(Locale.forLanguageTag(language)).dayAndMonth(DAY))
                .isEqualTo(written);
    }

    @Test
    void noLanguageIsLeftWithTheYearOrWithoutTheDay() {
        for (Locale locale : Locale.getAvailableLocales()) {
            String pattern = DateFormats.withoutYear(DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                    FormatStyle.LONG, null, IsoChronology.INSTANCE, locale));
            assertThat(pattern.replaceAll("'[^']*'", ""))
                    .as(locale.toLanguageTag())
                    .containsPattern("[ML]")
                    .contains("d")
                    .doesNotContain("y");
            assertThat(new DateFormats(locale).dayAndMonth(DAY))
                    .as(locale.toLanguageTag())
                    .isNotBlank();
        }
    }
}
