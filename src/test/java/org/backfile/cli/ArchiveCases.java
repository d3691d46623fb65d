package org.backfile.cli;

import static org.backfile.cli.DiagnosticCase.FERRY;
import static org.backfile.cli.DiagnosticCase.fires;
import static org.backfile.cli.DiagnosticCase.spares;
import static org.backfile.text.Code.ADDRESS_SHARED;
import static org.backfile.text.Code.ADDRESS_TAKEN;
import static org.backfile.text.Code.DATE_MISSING;
import static org.backfile.text.Code.DRAFT;
import static org.backfile.text.Code.FILE_SKIPPED;
import static org.backfile.text.Code.NO_ARTICLES;

import java.util.stream.Stream;

/** Cases of texts and pages in the company of others. */
final class ArchiveCases {

    private static final String ABOUT = "# About us\n\nA page.\n";

    private ArchiveCases() {}

    static Stream<DiagnosticCase> all() {
        return Stream.of(shared(), taken(), none()).flatMap(cases -> cases);
    }

    private static DiagnosticCase beside(DiagnosticCase one, String date, String headline) {
        return one.text(FERRY).file("articles/other.txt", date + "\n\n" + headline + "\n\nPassengers had waited.\n");
    }

    private static Stream<DiagnosticCase> shared() {
        String headline = "Ferry to sail again on Monday";
        return Stream.of(
                beside(fires(ADDRESS_SHARED, "one date and one headline"), "26 February 1987", headline),
                beside(
                        fires(ADDRESS_SHARED, "the headline in capitals"),
                        "1987-02-26",
                        "FERRY TO SAIL AGAIN ON MONDAY"),
                beside(spares(ADDRESS_SHARED, "another word"), "26 February 1987", "Ferry to sail again on Sunday"),
                beside(spares(ADDRESS_SHARED, "another day"), "27 February 1987", headline),
                beside(spares(ADDRESS_SHARED, "the month of that day alone"), "February 1987", headline),
                spares(ADDRESS_SHARED, "a text without a date")
                        .text(FERRY)
                        .file("articles/other.txt", headline + "\n\nPassengers had waited.\n")
                        .with(DATE_MISSING),
                spares(ADDRESS_SHARED, "a draft of that date and headline")
                        .text(FERRY)
                        .file(
                                "articles/other.txt",
                                "Title: " + headline + "\nDate: 1987-02-26\nDraft: yes\n\nPassengers had waited.\n")
                        .with(DRAFT));
    }

    private static Stream<DiagnosticCase> taken() {
        return Stream.of(
                fires(ADDRESS_TAKEN, "a page where the topics are").text(FERRY).file("pages/topics.md", ABOUT),
                fires(ADDRESS_TAKEN, "a page where a year is").text(FERRY).file("pages/1987.md", ABOUT),
                fires(ADDRESS_TAKEN, "two pages of one name")
                        .text(FERRY)
                        .file("pages/about.md", ABOUT)
                        .file("pages/about.txt", ABOUT),
                fires(ADDRESS_TAKEN, "a page and the page of a folder")
                        .text(FERRY)
                        .file("pages/about.md", ABOUT)
                        .file("pages/about/index.md", ABOUT),
                spares(ADDRESS_TAKEN, "a name that begins with one of the archive's")
                        .text(FERRY)
                        .file("pages/topics-of-the-isle.md", ABOUT),
                spares(ADDRESS_TAKEN, "a name of the archive's in a folder")
                        .text(FERRY)
                        .file("pages/about/topics.md", ABOUT),
                spares(ADDRESS_TAKEN, "a number of five digits").text(FERRY).file("pages/19870.md", ABOUT),
                spares(ADDRESS_TAKEN, "the page at the top").text(FERRY).file("pages/README.md", ABOUT));
    }

    private static Stream<DiagnosticCase> none() {
        return Stream.of(
                fires(NO_ARTICLES, "an empty folder").folder("articles"),
                fires(NO_ARTICLES, "pictures alone")
                        .file("articles/quay.jpg", "-")
                        .with(FILE_SKIPPED),
                fires(NO_ARTICLES, "texts beside the folder").folder("articles").file("ferry.txt", FERRY),
                spares(NO_ARTICLES, "one text, deep in folders").file("articles/a/b/c/d/ferry.txt", FERRY),
                spares(NO_ARTICLES, "one text without a date")
                        .text("Ferry sails again\n\nAt nine.\n")
                        .with(DATE_MISSING));
    }
}
