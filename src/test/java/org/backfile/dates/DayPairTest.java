package org.backfile.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.backfile.config.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two days of one issue with an "and" between them, and a month that is named twice. */
class DayPairTest {

    private static final DateReader DATES = new DateReader(DateOrder.DAY_MONTH, false);

    private static DateReader.Reading read(String text) {
        return DATES.read(text, Optional::empty);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 & 11 December 1979                       | 1979-12-10
            December 10 & 11, 1979                      | 1979-12-10
            December 10 and 11, 1979                    | 1979-12-10
            3rd and 4th May 1994                        | 1994-05-03
            Saturday 14 and Sunday 15 May 1994          | 1994-05-14
            10. und 11. Mai 1993                        | 1993-05-10
            14./15. Mai 1993                            | 1993-05-14
            Samedi 14 et dimanche 15 mai 1994           | 1994-05-14
            10 y 11 de mayo de 1994                     | 1994-05-10
            10 e 11 maggio 1994                         | 1994-05-10
            10 en 11 mei 1994                           | 1994-05-10
            10. og 11. maj 1994                         | 1994-05-10
            10 och 11 maj 1994                          | 1994-05-10
            10. ja 11. toukokuuta 1994                  | 1994-05-10
            10 i 11 maja 1994                           | 1994-05-10
            10. a 11. května 1994                       | 1994-05-10
            10 и 11 мая 1994                            | 1994-05-10
            10 ve 11 Mayıs 1994                         | 1994-05-10
            """)
    void theFirstOfTwoDaysIsTheDay(String text, String day) {
        var date = (DateReader.Reading.Date) read(text);
        assertThat(date.published().date()).hasToString(day);
        assertThat(date.assumptions()).isEqualTo(Set.of(Assumption.FIRST_OF_RANGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11 and 10 December 1979",
                "11 and 12 boats in May 1979",
                "10 and 11 December",
                "Research & 11 December 1979",
                "10 and 11 1979",
                "10 + 11 December 1979"
            })
    void otherNumbersWithAWordBetweenThemAreNoDays(String text) {
        assertThat(read(text)).isInstanceOf(DateReader.Reading.NoDate.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 شباط/فبراير 2006               | 2006-02-14
            14 شباط (فبراير) 2006             | 2006-02-14
            14 كانون الثاني/يناير 2006        | 2006-01-14
            تشرين الأول/أكتوبر 14، 2006       | 2006-10-14
            14 février/Februar 2006           | 2006-02-14
            """)
    void aMonthMayBeNamedTwice(String text, String day) {
        var date = (DateReader.Reading.Date) read(text);
        assertThat(date.published().date()).hasToString(day);
        assertThat(date.assumptions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 شباط/مارس 2006", "14 March/April 1994", "14 février/mars 2006"})
    void twoMonthsAreNotOne(String text) {
        assertThat(read(text)).isInstanceOf(DateReader.Reading.NoDate.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 marca 2007 r., godz. 14.05     | 14:05
            12. března 2007 v 14.05 hod.      | 14:05
            12 martie 2007, ora 14.05         | 14:05
            12. marts 2007 kl. 14.05          | 14:05
            """)
    void theHourMayHaveAWord(String text, String time) {
        var date = (DateReader.Reading.Date) read(text);
        assertThat(date.published().date()).hasToString("2007-03-12");
        assertThat(date.published().time().orElseThrow()).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3d Nov. 1947", "Nov. 3d, 1947"})
    void anOldEndingBelongsToItsDay(String text) {
        assertThat(((DateReader.Reading.Date) read(text)).published().date()).hasToString("1947-11-03");
    }
}
