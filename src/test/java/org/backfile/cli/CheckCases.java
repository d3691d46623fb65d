package org.backfile.cli;

import static org.backfile.cli.DiagnosticCase.FERRY;
import static org.backfile.cli.DiagnosticCase.fires;
import static org.backfile.cli.DiagnosticCase.spares;
import static org.backfile.text.Code.ADDRESS_SHARED;
import static org.backfile.text.Code.DOUBLE;
import static org.backfile.text.Code.HEADLINE_LONG;
import static org.backfile.text.Code.HEADLINE_SHORT;
import static org.backfile.text.Code.NEAR_DOUBLE;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases of a whole archive that only {@code check} looks for. */
final class CheckCases {

    private CheckCases() {}

    static Stream<DiagnosticCase> all() {
        return Stream.of(longHeadlines(), shortHeadlines(), doubles(), nearDoubles())
                .flatMap(cases -> cases);
    }

    private static DiagnosticCase headline(DiagnosticCase one, String headline) {
        return one.text("Date: 1987-02-26\nTitle: " + headline + "\n\nIt sails at nine.\n");
    }

    private static Stream<DiagnosticCase> longHeadlines() {
        return Stream.of(
                headline(fires(HEADLINE_LONG, "31 words"), "a ferry ".repeat(15) + "sails"),
                headline(fires(HEADLINE_LONG, "161 characters"), "harbourmasters ".repeat(10) + "sail at noo"),
                headline(spares(HEADLINE_LONG, "30 words"), "a ferry ".repeat(14) + "it sails"),
                headline(spares(HEADLINE_LONG, "160 characters"), "harbourmasters ".repeat(10) + "sail at no"),
                spares(HEADLINE_LONG, "a long paragraph below the headline")
                        .text(FERRY + "\n" + "It sails. ".repeat(40) + "\n"));
    }

    private static Stream<DiagnosticCase> shortHeadlines() {
        return Stream.of(
                headline(fires(HEADLINE_SHORT, "one word"), "HARBOURMASTER"),
                headline(fires(HEADLINE_SHORT, "seven characters"), "2ND LD."),
                headline(spares(HEADLINE_SHORT, "two words of eight characters"), "Tide out"),
                headline(spares(HEADLINE_SHORT, "Japanese"), "\u6e2f\u306e\u706f\u53f0"),
                headline(spares(HEADLINE_SHORT, "Thai"), "\u0e40\u0e23\u0e37\u0e2d"),
                spares(HEADLINE_SHORT, "a short crosshead")
                        .text(FERRY + "\nStorm\n\nIt had been damaged in the night.\n"));
    }

    private static Stream<DiagnosticCase> doubles() {
        return Stream.of(
                twice(fires(DOUBLE, "one text in two folders").with(ADDRESS_SHARED), FERRY, FERRY),
                twice(
                        fires(DOUBLE, "other spaces and line ends").with(ADDRESS_SHARED),
                        FERRY,
                        FERRY.replace("\n", "\r\n").replace("The ferry", "The  ferry") + "\r\n"),
                twice(
                        spares(DOUBLE, "one word more").with(ADDRESS_SHARED),
                        FERRY,
                        FERRY.replace("been", "been quickly")),
                twice(
                        spares(DOUBLE, "two words in another order").with(ADDRESS_SHARED),
                        FERRY,
                        FERRY.replace("has been", "been has")),
                twice(spares(DOUBLE, "another date"), FERRY, FERRY.replace("26", "27")),
                twice(spares(DOUBLE, "another headline"), FERRY, FERRY.replace("Monday", "Sunday")));
    }

    private static Stream<DiagnosticCase> nearDoubles() {
        return Stream.of(
                twice(fires(NEAR_DOUBLE, "one word of sixty"), days(1, words(0, 60)), days(2, words(0, 59) + " sails")),
                twice(fires(NEAR_DOUBLE, "another date and headline"), days(1, words(0, 40)), days(2, words(0, 40))),
                twice(
                        spares(NEAR_DOUBLE, "three words of thirty"),
                        days(1, words(0, 30)),
                        days(2, words(0, 27) + " and so on")),
                twice(spares(NEAR_DOUBLE, "a body of 29 words"), days(1, words(0, 29)), days(2, words(0, 29))),
                twice(
                        spares(NEAR_DOUBLE, "a short text inside a long one"),
                        days(1, words(0, 40)),
                        days(2, words(0, 120))),
                twice(
                        spares(NEAR_DOUBLE, "the same words throughout").with(DOUBLE, ADDRESS_SHARED),
                        days(1, words(0, 60)),
                        days(1, words(0, 60))));
    }

    private static DiagnosticCase twice(DiagnosticCase one, String first, String second) {
        return one.file("articles/a/ferry.txt", first).file("articles/b/ferry.txt", second);
    }

    private static String days(int day, String body) {
        return day + " March 1987\n\nFerry sails for day " + day + "\n\nSo " + body + ".\n";
    }

    private static String words(int from, int to) {
        return IntStream.range(from + 1, to).mapToObj(number -> "word" + number).collect(Collectors.joining(" "));
    }
}
