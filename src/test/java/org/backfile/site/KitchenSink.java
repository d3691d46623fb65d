package org.backfile.site;

import java.nio.file.Path;
import org.backfile.make.TestSite;

/**
 * Sites that have every kind of page, and every kind of thing on them; for looking at pages as a reader's browser does.
 */
final class KitchenSink {

    static final String ADDRESS = "https://example.org/some/folder/";

    private KitchenSink() {}

    /** A site in English with all that an article can have. */
    static Path english(Path folder) {
        return english(folder, "default");
    }

    static Path english(Path folder, String theme) {
        var site = new TestSite(folder)
                .write(
                        "site-config.yaml",
                        "site: { title: The Harbour Post, tagline: News from the quayside, language: en-GB, url: '"
                                + ADDRESS + "' }\n"
                                + "listings: { page-size: 10 }\nfeeds: { items: 5 }\nlook: { theme: " + theme + " }\n")
                .write(
                        "pages/about.md",
                        "# About this archive\n\nWhat it *holds*, and a [link](https://example.com/).\n")
                .write("articles/all.txt", EVERYTHING)
                .write("articles/short.txt", "Date: 26 February 1987\nHeadline: One line\n\nThe ferry sailed.\n")
                .write(
                        "articles/markup.txt",
                        "Date: 27 February 1987\nHeadline: </script><b>\"Ferry\" & 'pier'</b> \uD83D\uDEA2\nTopics: <i>, \"a\" & b\n\n<script>alert(1)</script>\n")
                .write(
                        "articles/capitals.txt",
                        "Date: 27 February 1987\nSection: World\n\nPORT ELLERY HARBOUR BOARD SAYS NO DECISION ON NEW PIER BEFORE SPRING\n\nNo decision.\n")
                .write(
                        "articles/long-headline.txt",
                        "Date: 28 February 1987\nSection: World\nHeadline: "
                                + "A very long headline about the harbour "
                                        .repeat(5)
                                        .strip() + "\n\nThe harbour.\n")
                .write(
                        "articles/unbroken.txt",
                        "Date: 1 March 1987\nHeadline: " + "Donaudampfschifffahrtsgesellschaft".repeat(4) + "\n\n"
                                + "x".repeat(300) + "\n")
                .write(
                        "articles/long.txt",
                        "Date: 2 March 1987\nHeadline: A report in nine hundred paragraphs\n\n" + paragraphs(900))
                .write("articles/twin-1.txt", "Date: 3 March 1987\nHeadline: Weather\n\nRain in the north.\n")
                .write("articles/twin-2.txt", "Date: 3 March 1987\nHeadline: Weather\n\nSun in the south.\n")
                .write(
                        "articles/month.txt",
                        "Date: April 1987\nHeadline: A month without a day\n\nSome time in April.\n")
                .write("articles/year.txt", "Date: 1985\nHeadline: A year without a month\n\nSome time that year.\n")
                .write("articles/nowhere.txt", "Headline: No date at all\nTopics: ferries\n\nNobody knows when.\n")
                .write(
                        "articles/bare.txt",
                        "Only a sentence that is no headline, since it goes on and ends with a full stop.\n");
        for (int i = 1; i <= 28; i++) {
            site.write(
                    "articles/run/" + i + ".txt",
                    "Date: " + i + " June " + (i % 3 == 0 ? 1986 : 1990) + "\nHeadline: Ferry run number " + i
                            + "\nSection: City\nTopics: ferries, piers\nPlaces: Port Ellery\nAuthor: Jane Doe\n\nThe ferry sailed to Lerwick for the "
                            + i + "th time.\n");
        }
        site.build();
        return site.output();
    }

    /** A site that is read from right to left, with an article that is not. */
    static Path persian(Path folder) {
        return persian(folder, "default");
    }

    static Path persian(Path folder, String theme) {
        var site = new TestSite(folder)
                .write(
                        "site-config.yaml",
                        "site: { title: روزنامه بندر, tagline: خبرهای اسکله, language: fa, url: '" + ADDRESS
                                + "' }\nlistings: { page-size: 10 }\nlook: { theme: " + theme + " }\n")
                .write("pages/about.md", "# درباره\n\nدرباره این بایگانی.\n")
                .write(
                        "articles/en.txt",
                        "Date: 26 February 1987\nSection: City\nLanguage: en\nHeadline: In English\n\nThe ferry sailed.\n\nA crosshead\n\nIt came back.\n")
                .write("articles/undated.txt", "Headline: بی تاریخ\nLanguage: fa\n\nمتن.\n")
                .write("articles/twin-1.txt", "Date: 3 March 1987\nHeadline: هوا\n\nباران.\n")
                .write("articles/twin-2.txt", "Date: 3 March 1987\nHeadline: هوا\n\nآفتاب.\n");
        for (int i = 1; i <= 14; i++) {
            site.write(
                    "articles/" + i + ".txt",
                    "Date: 1987-06-" + (i + 10) + "\nHeadline: کشتی شماره " + i
                            + "\nSection: شهر\nTopics: کشتی، اسکله, بندر\nPlaces: بندر\nAuthor: مریم رضایی\n\nکشتی پس از سه ماه دوباره به راه افتاد.\n\n«خوشحالیم» او گفت و رفت.\n");
        }
        site.build();
        return site.output();
    }

    /** A site with one article; with none. */
    static Path nearlyEmpty(Path folder, boolean isEmpty) {
        return nearlyEmpty(folder, isEmpty, "default");
    }

    static Path nearlyEmpty(Path folder, boolean isEmpty, String theme) {
        var site = new TestSite(folder)
                .write("site-config.yaml", "look: { theme: " + theme + " }\n")
                .write("articles/note.pdf", "");
        if (!isEmpty) {
            site.write("articles/a.txt", "Date: 26 February 1987\nHeadline: Ferry sails\n\nThe ferry sailed.\n");
        }
        site.build();
        return site.output();
    }

    private static String paragraphs(int count) {
        var text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append("Paragraph number ")
                    .append(i)
                    .append(" of the report tells what the board heard about the pier that day.\n\n");
            if (i % 100 == 0) {
                text.append("Part ").append(i / 100).append(" of the hearing\n\n");
            }
        }
        return text.append("That was all.\n").toString();
    }

    private static final String EVERYTHING = """
            Headline: Ferry to sail again on Monday
            Date: 26 February 1987, 10:15 GMT
            Updated: 27 February 1987
            Author: Jane Doe, John Roe and Mary Major
            Section: City
            Topics: ferries, piers
            Places: Port Ellery, Lerwick
            Source: Isle News
            URL: https://example.com/ferry?a=1&b=2
            Summary: The ferry has been repaired, and the board is content.

            PORT ELLERY, Feb 26 (Isle News) - The ferry has been repaired, the harbour board said on Thursday. See https://example.com/ or write to desk@example.com.

            The board's new rules

            "It is done," said the chair of the board, who had waited for three months.

            - Boats sail at six.
            - Cars go first.

            1. Buy a ticket.
            2. Wait.

            > The ferry is the island.

            Q: Will it last?

            A: It will last longer than I shall.

            Photo: The ferry at its pier.

            Times of sailing
            ================

                Mon   06:00   18:00
                Tue   06:00   19:00

            * * *

            What comes next

            The pier is next, and then the road to the lighthouse, which was closed in the winter.

            Who pays for it

            The board pays half and the town pays the other half, as it did the last time.

            Correction: An earlier version gave the wrong day.

            Editor's note: The writer is a member of the club.

            (Reporting by Jane Doe; Editing by John Roe)

            ENDS
            """;
}
