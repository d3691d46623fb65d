package org.backfile.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Optional;
import org.backfile.config.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weekday beside a date, which the day may not have been. */
class PrintedWeekdayTest {

    private static final DateReader DATES = new DateReader(DateOrder.DAY_MONTH, false);

    private static DateReader.Reading.Date read(String text, String language) {
        return (DateReader.Reading.Date) DATES.read(text, () -> Optional.of(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Monday, March 12, 1987          | en | MONDAY
            Mon. 12 Mar 1987                | en | MONDAY
            Montag, 12. März 1987           | de | MONDAY
            lundi 12 mars 1987              | fr | MONDAY
            lunes 12 de marzo de 1987       | es | MONDAY
            segunda-feira, 12 de março de 1987 | pt | MONDAY
            понедельник, 12 марта 1987      | ru | MONDAY
            1987年3月12日（月）              | ja | MONDAY
            1987年3月12日 星期一             | zh | MONDAY
            Thursday, March 12, 1987        | en |
            Thurs., March 12, 1987          | en |
            jueves 12 de marzo de 1987      | es |
            1987年3月12日（木）              | ja |
            Montag, 12. März 1987           | en |
            March 12, 1987                  | en |
            """)
    void aWeekdayOfTheTextsLanguageThatDiffersIsKept(String text, String language, DayOfWeek weekday) {
        assertThat(read(text, language).published().date()).hasToString("1987-03-12");
        assertThat(read(text, language).weekday()).isEqualTo(Optional.ofNullable(weekday));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thursday, May 5, 1715       | en |
            Sunday, May 5, 1715         | en |
            Tuesday, May 5, 1715        | en | TUESDAY
            четверг, 14 июля 1905       | ru |
            среда, 14 июля 1905         | ru | WEDNESDAY
            среда, 1 июня 1905          | ru |
            Wednesday, June 14, 1905    | en |
            Tuesday, June 14, 1905      | en | TUESDAY
            """)
    void aJulianDateMayHaveItsOwnWeekday(String text, String language, DayOfWeek weekday) {
        assertThat(read(text, language).weekday()).isEqualTo(Optional.ofNullable(weekday));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Monday, 02/03/1987    | 1987-03-02 | true
            Tuesday, 02/03/1987   | 1987-02-03 | true
            Wednesday, 02/03/1987 | 1987-03-02 | false
            02/03/1987            | 1987-03-02 | false
            """)
    void theWeekdayDecidesWhichNumberIsTheDay(String text, String date, boolean isClear) {
        assertThat(read(text, "en").published().date()).hasToString(date);
        assertThat(read(text, "en").other().isEmpty()).isEqualTo(isClear);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Saturday-Monday, July 28-30, 1934.  | en |
            Sat.-Mon., July 28-30, 1934         | en |
            Samstag/Montag, 28.-30. Juli 1934   | de |
            samedi-lundi 28-30 juillet 1934     | fr |
            Friday-Monday, July 28-30, 1934     | en | FRIDAY
            """)
    void ofTwoWeekdaysTheFirstIsThatOfTheFirstDay(String text, String language, DayOfWeek weekday) {
        assertThat(read(text, language).published().date()).hasToString("1934-07-28");
        assertThat(read(text, language).weekday()).isEqualTo(Optional.ofNullable(weekday));
    }
}
