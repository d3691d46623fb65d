package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.onlyDiagnostic;
import static org.backfile.parse.ParsedText.parsed;

import java.time.LocalTime;
import java.util.Optional;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.config.DateOrder;
import org.backfile.intake.TextForms;
import org.backfile.text.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineRuleTest {

    private static String withDate(String line) {
        return line + "\n\nFerry to sail again\n\nThe ferry has been repaired and will sail on Monday at noon.\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            December 10, 2023                         | 2023-12-10
            10 December 2023                          | 2023-12-10
            10 Dec 2023                               | 2023-12-10
            Dec. 10, 2023                             | 2023-12-10
            Sunday, 10th December, 2023               | 2023-12-10
            Sunday 10 Dec 2023                        | 2023-12-10
            2023-12-10                                | 2023-12-10
            2023/12/13                                | 2023-12-13
            20231210                                  | 2023-12-10
            13/12/2023                                | 2023-12-13
            12/13/2023                                | 2023-12-13
            13.12.2023                                | 2023-12-13
            26-FEB-1987 15:01:01.79                   | 1987-02-26
            December 2023                             | 2023-12
            Published: 10 December 2023               | 2023-12-10
            Published on 10 December 2023             | 2023-12-10
            Sept 3, 1939                              | 1939-09-03
            """)
    void aLineThatIsADateIsTheDateOfPublication(String line, String date) {
        assertThat(article(withDate(line)).published().orElseThrow().date()).hasToString(date);
        assertThat(article(withDate(line)).headline()).hasValue("Ferry to sail again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "December 10, 2023: a day to remember",
                "In 1979 the ferry did not sail",
                "10 ships, 20 captains",
                "Shr 34 cts vs 1.19"
            })
    void aLineWithOtherWordsIsNoDate(String line) {
        assertThat(article(line + "\n\nThe ferry has been repaired.\n").published())
                .isEmpty();
        assertThat(article(line + "\n\nThe ferry has been repaired.\n").headline())
                .hasValue(line);
    }

    @Test
    void theTimeAndZoneAreKeptAsPrinted() {
        var expected =
                new Published(new CalendarDate(2023, 12, 10), Optional.of(LocalTime.of(10, 15)), Optional.of("GMT"));
        assertThat(article(withDate("Published: 10:15 GMT, Sunday 10 December 2023"))
                        .published())
                .hasValue(expected);
        assertThat(article(withDate("Dec. 10, 2023, 10:15 p.m. ET"))
                        .published()
                        .orElseThrow()
                        .time())
                .hasValue(LocalTime.of(22, 15));
        assertThat(article(withDate("2023-12-10T10:15:00+03:00"))
                        .published()
                        .orElseThrow()
                        .zone())
                .hasValue("+03:00");
    }

    @Test
    void oneLineMaySayWhenItWasPublishedAndUpdated() {
        var article = article(withDate("Published: 10 December 2023 | Updated: 11 December 2023"));
        assertThat(article.published()).hasValue(Published.on(2023, 12, 10));
        assertThat(article.updated()).hasValue(Published.on(2023, 12, 11));
    }

    @Test
    void aDateThatCanBeReadInTwoWaysIsReadWithTheDayFirstAndSaysSo() {
        var parsed = parsed(withDate("02/03/1987"));
        assertThat(parsed.article().published()).hasValue(Published.on(1987, 3, 2));
        var doubt = onlyDiagnostic(parsed);
        assertThat(doubt.position()).isEqualTo("ferry.txt:1:1");
        assertThat(doubt.code()).isEqualTo(Code.DATE_AMBIGUOUS);
        assertThat(doubt.found()).isEqualTo("\"02/03/1987\" is 1987-03-02 or 1987-02-03");
        assertThat(doubt.expected()).isEqualTo("the month in words, or the year first: 1987-03-02");
        assertThat(doubt.fix()).isEqualTo("say which comes first in site-config.yaml:  dates: { order: day-month }");
        assertThat(doubt.meanwhile()).isEqualTo("read as 1987-03-02");
    }

    @Test
    void theSettingSaysWhichNumberIsTheDay() {
        var parsed = TextForms.parser(Optional.of(DateOrder.MONTH_DAY)).parse("ferry.txt", withDate("02/03/1987"));
        assertThat(parsed.article().published()).hasValue(Published.on(1987, 2, 3));
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void aDayThatThereIsNotIsSetAsideAndNotBent() {
        var parsed = parsed("1987-02-26-ferry.txt", withDate("31 February 1987"));
        assertThat(parsed.article().setAside()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(1);
            assertThat(line.reason()).isEqualTo("a date that there is not");
        });
        assertThat(onlyDiagnostic(parsed).found()).isEqualTo("there is no such day as \"31 February 1987\"");
        assertThat(parsed.article().published()).hasValue(Published.on(1987, 2, 26));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-10-ferry.txt, 2023-12-10",
        "20231210_ferry.txt, 2023-12-10",
        "2023/12/10/ferry.txt, 2023-12-10",
        "old/1987/02/26-ferry.txt, 1987-02-26"
    })
    void aTextWithoutADateHasThatOfItsName(String file, String date) {
        assertThat(parsed(file, "Ferry to sail again\n\nThe ferry has been repaired.\n")
                        .article()
                        .published()
                        .orElseThrow()
                        .date())
                .hasToString(date);
    }

    @Test
    void aTextWithoutAnyDateIsUndated() {
        var missing = onlyDiagnostic(parsed("Ferry to sail again\n\nIn 1979, on 26 February, the ferry sank.\n"));
        assertThat(missing.code()).isEqualTo(Code.DATE_MISSING);
        assertThat(missing.found()).isEqualTo("has no date at the top, in its name or in its folders");
        assertThat(missing.meanwhile()).isEqualTo("listed as undated");
    }
}
