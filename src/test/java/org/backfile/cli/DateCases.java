package org.backfile.cli;

import static org.backfile.cli.DiagnosticCase.FERRY;
import static org.backfile.cli.DiagnosticCase.STORY;
import static org.backfile.cli.DiagnosticCase.fires;
import static org.backfile.cli.DiagnosticCase.spares;
import static org.backfile.text.Code.DATE_AMBIGUOUS;
import static org.backfile.text.Code.DATE_DOUBLE;
import static org.backfile.text.Code.DATE_IMPOSSIBLE;
import static org.backfile.text.Code.DATE_INFERRED;
import static org.backfile.text.Code.DATE_MISSING;
import static org.backfile.text.Code.DATE_RANGE;
import static org.backfile.text.Code.DATE_UNLIKELY;
import static org.backfile.text.Code.WEEKDAY_DIFFERS;
import static org.backfile.text.Code.YEAR_ASSUMED;

import java.util.stream.Stream;

/** Cases of the date of a text. */
final class DateCases {

    private DateCases() {}

    static Stream<DiagnosticCase> all() {
        return Stream.of(
                        missing(),
                        ambiguous(),
                        impossible(),
                        unlikely(),
                        assumed(),
                        ranges(),
                        inferred(),
                        doubles(),
                        weekdays())
                .flatMap(cases -> cases);
    }

    private static DiagnosticCase dated(DiagnosticCase one, String date) {
        return one.text(date + "\n\n" + STORY);
    }

    private static Stream<DiagnosticCase> missing() {
        return Stream.concat(
                Stream.of(
                        fires(DATE_MISSING, "a headline and a paragraph").text(STORY),
                        fires(DATE_MISSING, "a date in a sentence")
                                .text(STORY + "It sank on 26 February 1987 at noon.\n"),
                        fires(DATE_MISSING, "a day without a year").text("26 February\n\n" + STORY),
                        spares(DATE_MISSING, "a date in the name of the file")
                                .file("articles/1987-02-26-ferry.txt", STORY),
                        spares(DATE_MISSING, "a date without dashes in the name")
                                .file("articles/19870226-ferry.txt", STORY),
                        spares(DATE_MISSING, "a date in the folders").file("articles/1987/02/26/ferry.txt", STORY),
                        spares(DATE_MISSING, "a date below the headline")
                                .text("Ferry sails again\n26 February 1987\n\nAt nine.\n"),
                        spares(DATE_MISSING, "a date under a line of marks").text("* * *\n" + FERRY),
                        spares(DATE_MISSING, "a date under an underlined headline")
                                .text("Ferry sails again\n=================\n\n26 February 1987\n\nAt nine.\n"),
                        spares(DATE_MISSING, "a date under a heading of Markdown")
                                .file("articles/ferry.md", "# Ferry sails again #\n\n26 February 1987\n\nAt nine.\n"),
                        spares(DATE_MISSING, "a date under an underlined heading of Markdown")
                                .file("articles/ferry.md", "Ferry sails\n-----------\n26 February 1987\n\nAt nine.\n"),
                        spares(DATE_MISSING, "a year alone in a field")
                                .text("Title: Ferry sails\nDate: 1987\n\nAt nine.\n")),
                Stream.of(
                                "Thursday, the 26th of February, 1987",
                                "Thurs., Feb. 26th, 1987",
                                "26 FEBRUARY 1987",
                                "26. Februar 1987",
                                "le 1er mars 1987",
                                "1987\u5e742\u670826\u65e5",
                                "1987-02-26T10:15:00Z",
                                "26-FEB-1987 15:01:01.79",
                                "February 1987")
                        .map(date -> dated(spares(DATE_MISSING, date), date)));
    }

    private static Stream<DiagnosticCase> ambiguous() {
        return Stream.concat(
                Stream.of(
                        dated(fires(DATE_AMBIGUOUS, "a slash"), "02/03/1987"),
                        dated(fires(DATE_AMBIGUOUS, "a hyphen"), "2-3-1987"),
                        dated(fires(DATE_AMBIGUOUS, "two digits"), "02/03/87").with(YEAR_ASSUMED)),
                Stream.concat(
                        Stream.of("02/02/1987", "13/03/1987", "02/13/1987", "1987/02/03", "19870203", "2 Mar 1987")
                                .map(date -> dated(spares(DATE_AMBIGUOUS, date), date)),
                        Stream.of(
                                dated(
                                        spares(DATE_AMBIGUOUS, "02/03/1987 where the settings say which comes first")
                                                .file("site-config.yaml", "dates: { order: month-day }\n"),
                                        "02/03/1987"),
                                spares(DATE_AMBIGUOUS, "02/03/1987 in a sentence")
                                        .text(FERRY + "\nIt sank on 02/03/1987.\n"),
                                spares(DATE_AMBIGUOUS, "02-03 in a folder of its year")
                                        .file("articles/1987/02/03/ferry.txt", STORY))));
    }

    private static Stream<DiagnosticCase> impossible() {
        return Stream.concat(
                Stream.of("31 February 1987", "1987-02-30", "29 February 1900")
                        .map(date -> dated(fires(DATE_IMPOSSIBLE, date).with(DATE_MISSING), date)),
                Stream.concat(
                        Stream.of("29 February 1988", "29 February 2000", "31 December 1999", "1987-02-26 23:59")
                                .map(date -> dated(spares(DATE_IMPOSSIBLE, date), date)),
                        Stream.of(
                                fires(DATE_IMPOSSIBLE, "a field Date that is none")
                                        .text("Title: Ferry sails\nDate: soon\n\nAt nine.\n")
                                        .with(DATE_MISSING),
                                spares(DATE_IMPOSSIBLE, "31 February in a headline")
                                        .text(
                                                "26 February 1987\n\n31 February 1987, the day that never was\n\nA joke.\n"),
                                spares(DATE_IMPOSSIBLE, "31 February in a sentence")
                                        .text(FERRY + "\nIt sails on 31 February 1987, said the joker.\n"),
                                spares(DATE_IMPOSSIBLE, "a number of that form")
                                        .text(FERRY + "\nCall 1987-02-30 for tickets.\n"),
                                spares(DATE_IMPOSSIBLE, "a file of that name")
                                        .file("articles/1987-02-31-ferry.txt", FERRY))));
    }

    private static Stream<DiagnosticCase> unlikely() {
        return Stream.concat(
                Stream.of("26 February 1187", "1 January 1599").map(date -> dated(fires(DATE_UNLIKELY, date), date)),
                Stream.concat(
                        Stream.of("1 January 1600", "16 July 1605", "26 February 2187")
                                .map(date -> dated(spares(DATE_UNLIKELY, date), date)),
                        Stream.of(
                                spares(DATE_UNLIKELY, "an old date in a headline")
                                        .text(
                                                "26 February 1987\n\nOn 14 October 1066 they landed\n\nA reader writes.\n"),
                                spares(DATE_UNLIKELY, "an old date in a sentence")
                                        .text(FERRY + "\n14 October 1066\n\nThe quay is that old.\n"))));
    }

    private static Stream<DiagnosticCase> assumed() {
        return Stream.concat(
                Stream.of("26.2.87", "26 Feb 87", "31 December 68", "26-FEB-87")
                        .map(date -> dated(fires(YEAR_ASSUMED, date), date)),
                Stream.of(
                        fires(YEAR_ASSUMED, "six digits that begin the name of the file")
                                .file("articles/870226-ferry.txt", STORY),
                        dated(spares(YEAR_ASSUMED, "four digits"), "26.2.1987"),
                        spares(YEAR_ASSUMED, "eight digits in the name").file("articles/19870226-ferry.txt", STORY),
                        spares(YEAR_ASSUMED, "six digits within the name")
                                .file("articles/ferry-870226x.txt", STORY)
                                .with(DATE_MISSING)));
    }

    private static Stream<DiagnosticCase> ranges() {
        return Stream.concat(
                Stream.of("October 3-9, 1994", "3.-9. Oktober 1994", "3\u20139 octobre 1994")
                        .map(date -> dated(fires(DATE_RANGE, date), date)),
                Stream.of("3 October 1994", "1994-10-03", "13-10-1994", "October 3, 1994")
                        .map(date -> dated(spares(DATE_RANGE, date), date)));
    }

    private static Stream<DiagnosticCase> inferred() {
        return Stream.of(
                dated(fires(DATE_INFERRED, "only a change"), "Updated: 26 February 1987"),
                fires(DATE_INFERRED, "a whole date in the dateline")
                        .text("Ferry to sail again\n\nPORT ELLEN, 26 February 1987 (Isle News) - It sails.\n"),
                dated(spares(DATE_INFERRED, "both dates"), "26 February 1987 | Updated: 27 February 1987"),
                spares(DATE_INFERRED, "a change, and a date in the name of the file")
                        .file("articles/1987-02-26-ferry.txt", "Updated: 27 February 1987\n\n" + STORY),
                spares(DATE_INFERRED, "a dateline without a year")
                        .text("Ferry to sail again\n\nPORT ELLEN, Feb 26 (Isle News) - It sails.\n")
                        .with(DATE_MISSING));
    }

    private static Stream<DiagnosticCase> doubles() {
        return Stream.concat(
                Stream.of("10/22 February 1917", "10 (22) February 1917", "28 February (13 March) 1899")
                        .map(date -> dated(fires(DATE_DOUBLE, date), date)),
                Stream.of("10/23 February 1917", "28 February (12 March) 1899", "March 5, 1702/3", "23 February 1917")
                        .map(date -> dated(spares(DATE_DOUBLE, date), date)));
    }

    private static DiagnosticCase inEnglish(DiagnosticCase one, String date) {
        return one.text("Title: Ferry sails\nLanguage: en\nDate: " + date + "\n\nAt nine.\n");
    }

    private static Stream<DiagnosticCase> weekdays() {
        return Stream.concat(
                Stream.of("Monday, March 12, 1987", "Mon 12 Mar 1987", "12 March 1987 (Friday)")
                        .map(date -> inEnglish(fires(WEEKDAY_DIFFERS, date), date)),
                Stream.of(
                                "Thursday, March 12, 1987",
                                "Thurs 12 Mar 1987",
                                "March 12, 1987",
                                "Montag, 12. M\u00e4rz 1987",
                                "Thursday, May 5, 1715")
                        .map(date -> inEnglish(spares(WEEKDAY_DIFFERS, date), date)));
    }
}
