package org.backfile.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.backfile.config.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in two calendars, and years that began in March. */
class DoubleDateTest {

    private static final DateReader DATES = new DateReader(DateOrder.DAY_MONTH, true);

    private static DateReader.Reading read(String text) {
        return DATES.read(text, Optional::empty);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10/23 February 1917                | 1917-02-23
            10 (23) February 1917              | 1917-02-23
            10 February (23) 1917              | 1917-02-23
            February 10/23, 1917               | 1917-02-23
            Friday, Feb. 10 (23), 1917         | 1917-02-23
            31 December 1916 (13 January 1917) | 1917-01-13
            31 December 1916/13 January 1917   | 1917-01-13
            26 February 1899 (10 March)        | 1899-03-10
            26 февраля (10 марта) 1899         | 1899-03-10
            26 февраля/10 марта 1899 года      | 1899-03-10
            Пятница, 26 февраля (10 марта) 1899 г. | 1899-03-10
            26 лютого (10 березня) 1899        | 1899-03-10
            February 26/March 10, 1899         | 1899-03-10
            1 (12) mars 1798                   | 1798-03-12
            March 5, 1702/3                    | 1703-03-05
            5 March 1702-3                     | 1703-03-05
            Tuesday, 24 March 1731/32          | 1732-03-24
            Feb. 2, 1699/1700                  |
            """)
    void theNewStyleDayIsTakenWithoutANote(String text, String date) {
        if (date == null) {
            assertThat(read(text)).isInstanceOf(DateReader.Reading.NoDate.class);
            return;
        }
        assertThat(read(text)).isInstanceOfSatisfying(DateReader.Reading.Date.class, found -> {
            assertThat(found.published().date()).hasToString(date);
            assertThat(found.assumptions()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 (22) February 1917      | 1917-02-22 | NEW_STYLE
            28 февраля (13 марта) 1899 | 1899-03-13 | NEW_STYLE
            5/6 May 1990               | 1990-05-05 | FIRST_OF_RANGE
            May 5/6, 1990              | 1990-05-05 | FIRST_OF_RANGE
            30 April/1 May 1990        | 1990-04-30 | FIRST_OF_RANGE
            """)
    void daysThatAreNotOneHaveANote(String text, String date, Assumption assumption) {
        assertThat(read(text)).isInstanceOfSatisfying(DateReader.Reading.Date.class, found -> {
            assertThat(found.published().date()).hasToString(date);
            assertThat(found.assumptions()).isEqualTo(Set.of(assumption));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 May 1702/3", "25 March 1731/32", "December 1994/5", "10/23 boats of 1917", "1702/3"})
    void otherPairsAreNoDate(String text) {
        assertThat(read(text)).isInstanceOf(DateReader.Reading.NoDate.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            02/03/1987              | 1987-03-02
            12 April 1905 (evening) | 1905-04-12
            10 Dec 2023 (10:15)     | 2023-12-10
            (12 May 1990)           | 1990-05-12
            """)
    void signsOfOneDateStay(String text, String date) {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        DateReader.Reading.Date.class,
                        found -> assertThat(found.published().date()).hasToString(date));
    }
}
