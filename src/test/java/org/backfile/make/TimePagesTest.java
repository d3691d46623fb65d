package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in by time and by name, as a reader meets them: what they show adds up, and each leads on. */
class TimePagesTest {

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void aSite() {
        site = new TestSite(folder);
    }

    private Document page(String path) {
        return Jsoup.parse(site.page(path), "https://example.org/" + path);
    }

    private static int sum(Elements numbers) {
        return numbers.stream()
                .mapToInt(number -> Integer.parseInt(number.text().replaceAll("\\D", "")))
                .sum();
    }

    private static String fact(Document coverage, String name) {
        Element label = coverage.select("li > span:last-child").stream()
                .filter(span -> span.text().equals(name))
                .findFirst()
                .orElseThrow();
        return label.previousElementSibling().text();
    }

    private void articles(String... dates) {
        for (int i = 0; i < dates.length; i++) {
            // A year alone is a date in a header only: a line of four digits may be anything.
            site.article(
                    "f" + i + ".txt",
                    dates[i].length() == 4 ? "Date: " + dates[i] : dates[i],
                    "Ferry " + i,
                    "She sails.");
        }
    }

    @Test
    void fromHomeEveryDayIsTwoClicksAway() throws IOException {
        articles("26 February 1969", "27 February 1969", "3 March 1987", "9 May 1987", "1 January 2001");
        site.build();

        List<Path> days;
        try (Stream<Path> found = Files.walk(site.output(), 4)) {
            days = found.filter(file -> file.toString().matches(".*/\\d{4}/\\d\\d/\\d\\d/index\\.html"))
                    .toList();
        }
        List<String> oneClickAway = page("index.html").select("a[href]").stream()
                .map(link -> link.attr("abs:href"))
                .toList();
        Stream<String> twoClicksAway = oneClickAway.stream()
                .filter(address -> address.matches(".*/\\d{4}/(\\d\\d/)?"))
                .flatMap(address ->
                        page(address.substring("https://example.org/".length()) + "index.html")
                                .select("a[href]")
                                .stream())
                .map(link -> link.attr("abs:href"));
        assertThat(twoClicksAway)
                .containsAll(days.stream()
                        .map(day -> "https://example.org/"
                                + site.output().relativize(day).getParent() + "/")
                        .toList());
    }

    @Test
    void aShortArchiveIsShownAsCalendarsThatAddUp() {
        articles("26 February 1987", "26 February 1987", "27 February 1987", "3 April 1988");
        site.build();
        Document archive = page("archive/index.html");

        assertThat(archive.select("table.month")).hasSize(24);
        assertThat(archive.select("table.month td a"))
                .extracting(day -> day.attr("aria-label"))
                .containsExactly(
                        "April 3, 1988, 1 article", "February 26, 1987, 2 articles", "February 27, 1987, 1 article");
        assertThat(sum(archive.select("caption .count"))).isEqualTo(4);
    }

    @Test
    void aLongArchiveIsShownByDecadesInRowsOfMonthsThatAddUp() {
        articles(
                "26 February 1967",
                "26 February 1967",
                "27 March 1975",
                "3 April 1988",
                "4 April 1988",
                "5 April 1989",
                "1999");
        site.build();
        Document archive = page("archive/index.html");

        assertThat(archive.select("nav.jumps a"))
                .extracting(jump -> jump.attr("href"))
                .containsExactly("#d1990", "#d1980", "#d1970", "#d1960");
        assertThat(archive.select("nav.jumps a"))
                .allSatisfy(
                        jump -> assertThat(archive.select(jump.attr("href"))).hasSize(1));
        assertThat(sum(archive.select(".grid td a")))
                .as("all whose month is known")
                .isEqualTo(6);
        assertThat(archive.select(".grid th[scope=row]"))
                .extracting(Element::text)
                .containsExactly("1990–1998", "1999", "1988", "1989", "1975", "1976–1987", "1967", "1968–1974");
        assertThat(archive.select(".grid th[scope=row] a")).hasSize(5);
    }

    @Test
    void theFormThatGoesToADateKnowsTheDays() {
        articles("26 February 1987", "March 1988");
        site.build();
        Element form = page("archive/index.html").selectFirst("form.goto");

        assertThat(form.attr("data-days")).isEqualTo("1987:,2000000,,,,,,,,,,;1988:,,0,,,,,,,,,");
        assertThat(form.selectFirst("input").attr("min")).isEqualTo("1987-01-01");
        assertThat(form.selectFirst("input").attr("max")).isEqualTo("1988-12-31");
        assertThat(form.selectFirst("input").attr("value")).isEqualTo("1987-02-26");
        assertThat(form.attr("action")).isEqualTo("../");
    }

    @Test
    void theSameDayOfOtherYearsIsOnHomeAndHasAPageThatTheDaysLeadTo() {
        articles("26 February 1969", "26 February 1975", "27 February 1975", "26 February 1987");
        site.build();

        assertThat(page("index.html")
                        .select(".two .listing a, .listing.h-feed a")
                        .eachText())
                .containsExactly("Ferry 1", "Ferry 0");
        assertThat(page("index.html").selectFirst("[data-today]").attr("data-today"))
                .isEqualTo(",6000000,,,,,,,,,,");
        assertThat(page("1975/02/26/index.html").select("a[href=../../../on-this-day/02-26/]"))
                .hasSize(1);
        assertThat(page("1975/02/27/index.html").select("a[href*=on-this-day]"))
                .as("no other year has it")
                .isEmpty();
        Document onThisDay = page("on-this-day/02-26/index.html");
        assertThat(onThisDay.select("main h2").eachText()).containsExactly("1987", "1975", "1969");
        assertThat(onThisDay.select("link[rel=next]").attr("href")).isEqualTo("../../on-this-day/02-27/");
    }

    @Test
    void anOwnPageCannotTakeTheFolderOfTheDays() {
        articles("26 February 1969");
        site.write("pages/on-this-day.md", "# Mine\n");

        assertThat(site.build().diagnostics())
                .singleElement()
                .satisfies(warning -> assertThat(warning.code().word()).isEqualTo("address-taken"));
    }

    @Test
    void coverageCountsWhatThereIsAndNamesWhatIsMissing() throws IOException {
        articles("1 March 1987", "2 March 1987", "3 March 1987", "10 May 1987", "June 1987", "1991");
        site.write("articles/undated.txt", "Ferry lost\n\nNobody knows when.\n");
        site.write("articles/picture.txt", "x");
        Files.write(
                folder.resolve("articles/picture.txt"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0});
        site.build();
        Document coverage = page("coverage/index.html");

        assertThat(coverage.text())
                .contains("No article from March 4, 1987 to May 9, 1987", "No article at all in 1988–1990.");
        assertThat(fact(coverage, "Articles")).isEqualTo("7");
        assertThat(fact(coverage, "Articles of which the day is known")).isEqualTo("4");
        assertThat(fact(coverage, "Articles of which only the month is known")).isEqualTo("1");
        assertThat(fact(coverage, "Articles of which only the year is known")).isEqualTo("1");
        assertThat(fact(coverage, "Articles without a date")).isEqualTo("1");
        assertThat(fact(coverage, "Files that could not be read as texts")).isEqualTo("1");
        assertThat(fact(coverage, "no section")).isEqualTo("1");
        assertThat(coverage.text()).contains("6 · 86% City");
    }

    @Test
    void coverageCountsTheLinesThatWereSetAsideAlsoWhenNoTextIsReadAgain() {
        articles("1 March 1987");
        site.article(
                "ad.txt",
                "2 March 1987",
                "Ferry sails",
                "She sails at noon, the harbour master said.\n\nAdvertisement\n\nShe was repaired.");
        site.build();
        assertThat(fact(page("coverage/index.html"), "Articles whose texts have such lines"))
                .isEqualTo("1");

        site.delete("articles/f0.txt");
        site.build();
        assertThat(fact(page("coverage/index.html"), "Lines set aside, because they are no part of an article"))
                .isEqualTo("1");
    }

    @Test
    void periodsNameTheirNeighboursToMachinesToo() {
        articles("26 February 1987", "3 March 1987", "9 May 1988");
        site.build();

        assertThat(page("1987/03/03/index.html").select("head link[rel=prev]").attr("href"))
                .isEqualTo("../../../1987/02/26/");
        assertThat(page("1987/03/index.html").select("head link[rel=next]").attr("href"))
                .isEqualTo("../../1988/05/");
        assertThat(page("1988/index.html").select("head link[rel=next]")).isEmpty();
        assertThat(page("1988/index.html").select("head link[rel=prev]").attr("href"))
                .isEqualTo("../1987/");
    }

    @Test
    void everyListOfStoriesIsAFeedOfEntries() {
        articles("26 February 1969", "26 February 1987", "March 1987");
        site.build();
        for (String path : List.of(
                "index.html",
                "1987/03/index.html",
                "1987/02/26/index.html",
                "on-this-day/02-26/index.html",
                "topics/ferries/index.html")) {
            Elements entries = page(path).select(".h-feed .h-entry");
            assertThat(entries).as(path).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.select("a.p-name.u-url[href]")).hasSize(1);
                assertThat(entry.select("time.dt-published").attr("datetime")).matches("\\d{4}(-\\d\\d){1,2}");
            });
        }
    }

    @Test
    void aSubjectNamesTheTopicsThatGoWithIt() {
        for (int i = 0; i < 3; i++) {
            site.write(
                    "articles/p" + i + ".txt",
                    "1 March 1987\nTopics: piers, ferries\nAuthor: Jane Doe\n\nPier " + i + "\n\nOld.\n");
            site.write("articles/w" + i + ".txt", "2 March 1987\nTopics: weather\n\nRain " + i + "\n\nWet.\n");
        }
        site.build();

        assertThat(page("topics/piers/index.html").select(".aside li").eachText())
                .containsExactly("ferries 3");
        assertThat(page("authors/jane-doe/index.html").select(".aside li").eachText())
                .containsExactly("ferries 3", "piers 3");
        assertThat(page("topics/weather/index.html").select(".aside")).isEmpty();
    }

    @Test
    void aLongListOfNamesHasLettersThatAreJumpedTo() {
        var topics = new StringBuilder("harbour");
        for (char letter = 'a'; letter <= 'z'; letter++) {
            topics.append(", ").append(letter).append("-topic");
        }
        site.write("articles/a.txt", "1 March 1987\nTopics: " + topics + "\n\nFerry\n\nOld.\n");
        site.build();
        Document index = page("topics/index.html");

        assertThat(index.select("nav.jumps a"))
                .hasSize(26)
                .allSatisfy(jump -> assertThat(
                                index.select(jump.attr("href")).select("h2").text())
                        .isEqualTo(jump.text()));
        assertThat(index.select("h2:contains(H) + ul a").eachText()).containsExactly("harbour", "h-topic");
        assertThat(sum(index.select(".names .count"))).isEqualTo(27);
    }

    @Test
    void anArchiveWithoutAnArticleOrWithoutADateSaysSo() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        site.build();
        for (String path : List.of("index.html", "archive/index.html", "coverage/index.html")) {
            assertThat(page(path).select("main").text()).as(path).contains("There is no article yet.");
        }

        site.write("articles/undated.txt", "Ferry lost\n\nNobody knows when.\n");
        site.build();
        assertThat(page("index.html").select("main").text()).contains("No article here has a full date.");
        assertThat(page("archive/index.html").select("main a").eachAttr("href")).containsExactly("../undated/");
        assertThat(page("undated/index.html").select("main .h-feed li").text()).isEqualTo("Ferry lost");
    }

    @Test
    void theErrorPageLeadsBackFromAnyDepth() {
        site.write("site-config.yaml", "site: { url: \"https://example.org/isle/\" }\n");
        articles("26 February 1987");
        site.build();

        assertThat(page("404.html").select("a[href], link[rel=stylesheet], script[src]"))
                .extracting(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .allMatch(address -> address.startsWith("/isle/") || address.equals("#main"));
    }
}
