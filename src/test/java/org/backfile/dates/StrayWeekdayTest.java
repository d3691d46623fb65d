package org.backfile.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.backfile.config.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No word of a sentence is passed over in a date because it is a weekday in some other language. */
class StrayWeekdayTest {

    private static final DateReader DATES = new DateReader(DateOrder.DAY_MONTH, true);

    private static boolean isDate(String text, String language) {
        return DATES.readValue(text, () -> Optional.ofNullable(language)) instanceof DateReader.Reading.Date;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            26 February 1987 or so     | en
            26 February 1987 or so     | -
            February 26, 1987, or so   | en
            26 Feb 1987 or so          | en
            26.2.1987 or so            | en
            26/02/1987 so              | en
            1987-02-26 or              | en
            26 février 1987 so         | fr
            26. Februar 1987 or        | de
            """)
    void aSmallWordOfTheTextIsNoPartOfTheDate(String text, String language) {
        assertThat(isDate(text, language)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            so 26. februar 1987        | de
            so, 26.2.1987              | de
            do 26 februari 1987        | nl
            26 februari 1987 do        | -
            Thu, 26 février 1987       | fr
            Thu 26 Februar 1987        | de
            mar. 26 feb. 1987          | es
            sun 26 feb 1987            | en
            to 26. februar 1987        | da
            26. februar 1987, so       | -
            26 février 1987 Thu        | fr
            """)
    void aWeekdayOfTheDatesOwnLanguageIs(String text, String language) {

        assertThat(isDate(text, language)).isTrue();
    }

    /** All that is passed over are the small words of dates, {@code and}, and the weekdays of the language. */
    @Test
    void noOtherShortEnglishWordBehindADateIsPassedOver() {
        String words =
                "or so but yet not nor off out now then soon late who be me my we us he she its if any all few far "
                        + "had has may can did got let put saw say said maybe about perhaps circa around probably roughly "
                        + "likely unsure guess unknown uncertain lost same past per pro via";
        assertThat(words.split(" ")).noneMatch(word -> isDate("26 February 1987 " + word, "en"));
    }
}
