package org.backfile.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.backfile.config.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Roman months, Chinese numerals, eras, and years in full words. */
class DateNumeralsTest {

    private static final DateReader DATES = new DateReader(DateOrder.DAY_MONTH, true);

    private static Optional<String> dateOf(String text) {
        return DATES.read(text, Optional::empty) instanceof DateReader.Reading.Date date
                ? Optional.of(date.published().date().toString())
                : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.IV.1905                 | 1905-04-12
            12/IV/1905                 | 1905-04-12
            12-IV-1905                 | 1905-04-12
            12 IV 1905                 | 1905-04-12
            12. IV. 1905.              | 1905-04-12
            12.iv.1905                 | 1905-04-12
            1905. IV. 12.              | 1905-04-12
            1.I.1905                   | 1905-01-01
            31.XII.1905 r.             | 1905-12-31
            Praha, 5.X.1905            |
            piątek, 12.V.1905          | 1905-05-12
            12 (25).IV.1905            | 1905-04-25
            12 XIII 1905               |
            12 i 1905                  |
            Henry VIII, 1545           |
            """)
    void aRomanNumeralBetweenDayAndYearIsTheMonth(String text, String date) {
        assertThat(dateOf(text)).isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            二〇二三年三月十二日         | 2023-03-12
            二零二三年十二月三十一日     | 2023-12-31
            中華民國七十六年三月十二日   | 1987-03-12
            昭和六十二年四月五日         | 1987-04-05
            明治三十八年四月廿三日       | 1905-04-23
            明治38年4月12日              | 1905-04-12
            民國 76 年 3 月 12 日        | 1987-03-12
            大正元年八月一日             | 1912-08-01
            平成16年3月12日 朝刊         | 2004-03-12
            第一章                       |
            三月十二日                   |
            """)
    void chineseNumeralsAreNumbersBeforeTheMarksOfADate(String text, String date) {
        assertThat(dateOf(text)).isEqualTo(Optional.ofNullable(date));
    }

    @Test
    void theEditionIsNamed() {
        assertThat(DateReader.editions("昭和62年4月5日夕刊")).isEqualTo(List.of("夕刊"));
        assertThat(DateReader.editions("昭和62年4月5日")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le 12 avril de l'an 1905",
                "Le 12 avril de l’an de grâce 1905",
                "12 April anno Domini 1905",
                "12 April A.D. 1905",
                "am 12. April im Jahre 1905",
                "12 de abril del año 1905"
            })
    void theYearMayBeNamedInFull(String text) {
        assertThat(dateOf(text)).hasValue("1905-04-12");
    }
}
