package org.backfile.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.article.CalendarDate;
import org.backfile.config.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates as the JDK itself writes them, in each of its languages, are read back. */
class DateLanguagesTest {

    private static final DateReader DATES = new DateReader(DateOrder.DAY_MONTH, true);
    private static final List<LocalDateTime> DAYS = List.of(
            LocalDateTime.of(1987, 1, 14, 10, 15),
            LocalDateTime.of(2023, 12, 30, 20, 36),
            LocalDateTime.of(2021, 3, 9, 7, 5),
            LocalDateTime.of(2019, 5, 1, 12, 0),
            LocalDateTime.of(1999, 8, 22, 15, 0),
            LocalDateTime.of(2004, 10, 11, 23, 59));

    /**
     * Tibetan and Dzongkha write no spaces between numbers and words; the others count months in phrases that hold
     * their own weekdays, or (Anii, Kaingang and Toki Pona, which newer JDKs know) in numbers within a word. No
     * newspaper is known to date its articles so.
     */
    private static final Set<String> NOT_READ =
            Set.of("bo", "dz", "dav", "kam", "kde", "ln", "luo", "mgo", "nmg", "rn", "saq", "blo", "kgp", "tok");

    static Stream<String> languages() {
        return Arrays.stream(Locale.getAvailableLocales())
                .map(Locale::getLanguage)
                .filter(language -> !language.isEmpty() && !NOT_READ.contains(language))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theLongDatesOfEveryLanguageAreRead(String language) {
        var locale = Locale.forLanguageTag(language);
        for (FormatStyle style : List.of(FormatStyle.FULL, FormatStyle.LONG, FormatStyle.MEDIUM)) {
            for (LocalDateTime day : DAYS) {
                String text = formatted(style, null, locale, day);
                if (text.codePoints().filter(Character::isLetter).count() > 1) {
                    assertThat(dateOf(text, language))
                            .as(text)
                            .hasValue(new CalendarDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
                }
            }
        }
    }

    private static String formatted(FormatStyle date, FormatStyle time, Locale locale, LocalDateTime day) {
        String pattern =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(date, time, IsoChronology.INSTANCE, locale);
        var formatter = new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withDecimalStyle(DecimalStyle.of(locale));
        return day.format(formatter);
    }

    private static Optional<CalendarDate> dateOf(String text, String language) {
        return DATES.read(text, () -> Optional.of(language)) instanceof DateReader.Reading.Date date
                ? Optional.of(date.published().date())
                : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 de diciembre de 2023                    | 2023-12-10 |
            domingo, 10 de diciembre de 2023, 10:15 h  | 2023-12-10 | 10:15
            Publicado em 3 de maio de 2022 às 20h36    | 2022-05-03 | 20:36
            Veröffentlicht am 10. Dezember 2023, 10:15 Uhr | 2023-12-10 | 10:15
            Publié le 1er mai 2015 à 10h15             | 2015-05-01 | 10:15
            Publicerad 10 december 2023 kl. 10.15      | 2023-12-10 | 10:15
            Julkaistu 10. joulukuuta 2023 klo 10.15    | 2023-12-10 | 10:15
            Опубликовано: 10 декабря 2023 г., 10:15    | 2023-12-10 | 10:15
            Dipublikasikan: Minggu, 10 Desember 2023 10:15 WIB | 2023-12-10 | 10:15
            2023年12月10日                              | 2023-12-10 |
            2023年12月10日（日）10時15分                 | 2023-12-10 | 10:15
            发布于2023年12月10日 下午3:15                | 2023-12-10 | 15:15
            令和5年12月10日                             | 2023-12-10 |
            2023년 12월 10일 일요일 오후 3:15             | 2023-12-10 | 15:15
            10 tháng 12 năm 2023                       | 2023-12-10 |
            ngày 10 tháng 12, 2023                     | 2023-12-10 |
            ١٠ ديسمبر ٢٠٢٣                             | 2023-12-10 |
            الأحد، 10 كانون الأول 2023                 | 2023-12-10 |
            ۱۰ دسامبر ۲۰۲۳                             | 2023-12-10 |
            १० दिसंबर २०२३                             | 2023-12-10 |
            10 ธันวาคม 2566                            | 2023-12-10 |
            10 בדצמבר 2023                             | 2023-12-10 |
            2023. december 10., vasárnap               | 2023-12-10 |
            2023 m. gruodžio 10 d.                     | 2023-12-10 |
            2023. gada 10. decembrī                    | 2023-12-10 |
            10-dekabr, 2023                            | 2023-12-10 |
            10.12.23                                   | 2023-12-10 |
            10 AVRIL 1987                              | 1987-04-10 |
            10 aout 1987                               | 1987-08-10 |
            Dec. 10, 2023, 10:15 a.m. ET               | 2023-12-10 | 10:15
            December 10, 2023 at 10pm                  | 2023-12-10 | 22:00
            10.15am, 10 December 2023                  | 2023-12-10 | 10:15
            2023-12-10T10:15:00+03:00                  | 2023-12-10 | 10:15
            26-FEB-1987 15:01:01.79                    | 1987-02-26 | 15:01
            Sunday 10 December 2023 10.15 GMT          | 2023-12-10 | 10:15
            Last updated: Sunday, December 10, 2023 5:20 PM EST | 2023-12-10 | 17:20
            """)
    void datesAreReadAsNewspapersPrintThem(String text, String date, String time) {
        var reading = DATES.read(text, Optional::empty);

        assertThat(reading).as(text).isInstanceOf(DateReader.Reading.Date.class);
        var published = ((DateReader.Reading.Date) reading).published();
        assertThat(published.date()).hasToString(date);
        assertThat(published.time().map(Object::toString)).isEqualTo(Optional.ofNullable(time));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 listopada 2023 | hr | 2023-10-10
            10 listopada 2023 | pl | 2023-11-10
            """)
    void aMonthThatLanguagesDifferAboutIsThatOfTheTextsLanguage(String text, String language, String date) {
        assertThat(dateOf(text, language).orElseThrow()).hasToString(date);
    }
}
