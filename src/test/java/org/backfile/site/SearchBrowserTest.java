package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.backfile.make.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Searching a site in a real browser, from a host and from a disk. */
@Tag("browser")
class SearchBrowserTest {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final String MARKUP = "Ferry </script><b>& \"pier\"</b> __proto__";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path site;
    private static SiteServer server;

    private record Told(String title, String date, String section, List<String> topics, String text) {}

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        var articles = new ArrayList<Told>();
        articles.add(new Told(
                "Harbour bank",
                "1985-05-01",
                "World",
                List.of("money"),
                "The central bank of the harbour said that the whale was seen."));
        articles.add(new Told(
                MARKUP, "1986-03-02", "City", List.of("ferries"), "<img src=x onerror=alert(1)> constructor ferry"));
        for (int i = 1; i <= 25; i++) {
            articles.add(new Told(
                    "Ferry run number " + i,
                    "199" + i % 8 + "-06-" + String.format("%02d", i),
                    i % 2 == 0 ? "City" : "World",
                    List.of("ferries"),
                    "The ferry sailed to Lerwick, and the crew saw the lighthouse."));
        }
        site = built(articles);
        server = SiteServer.of(site, "/some/folder/");
    }

    private static Path built(List<Told> articles) {
        var texts =
                new TestSite(folder.resolve("site")).write("site-config.yaml", "site: { title: The Harbour Post }\n");
        for (int i = 0; i < articles.size(); i++) {
            Told told = articles.get(i);
            texts.write(
                    "articles/" + i + ".txt",
                    "Date: " + told.date + "\nHeadline: " + told.title + "\nSection: " + told.section + "\nTopics: "
                            + String.join(", ", told.topics) + "\n\n" + told.text + "\n");
        }
        texts.build();
        return texts.output();
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void atADesk() {
        browser.look(1280, false);
        browser.complaints("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "disk"})
    void theBoxOnEveryPageLeadsToResultsAndTheArticleMarksTheWords(String from) throws IOException {
        String base = from.equals("host") ? server.address() : site.toUri().toString();
        browser.go(base + (from.equals("host") ? "archive/" : "archive/index.html"));

        browser.driver()
                .findElement(By.cssSelector("input[type=search][name=q]"))
                .sendKeys("lighthouse number 7", Keys.ENTER);
        await("return document.documentElement.dataset.searched", "lighthouse number 7");

        assertThat(titles()).containsExactly("Ferry run number 7");
        assertThat(browser.run("return performance.getEntriesByName('search-shown').length"))
                .isEqualTo(1L);
        assertThat(texts(".hit .snippet mark")).containsExactly("lighthouse");
        assertThat(texts(".hit .meta")).containsExactly("June 7, 1997");

        browser.driver().findElement(By.cssSelector("article.hit h3 a")).click();
        assertThat(browser.driver().getCurrentUrl()).contains("1997/06/07/ferry-run-number-7.html?mark=");
        assertThat(texts("article.article mark")).contains("number", "7", "lighthouse");
        assertThat(browser.complaints(base)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "disk"})
    void resultsAreShownTenAtATimeInTheAddressAndGoBack(String from) throws IOException {
        search(from, "?q=ferry");
        assertThat(titles()).hasSize(10);
        assertThat(found()).isEqualTo("26 articles");

        browser.driver().findElement(By.linkText("Newest first")).click();
        awaitTitle(0, "Ferry run number 23");
        browser.driver().findElement(By.linkText("Next results")).sendKeys(Keys.ENTER);
        await("return document.querySelector('.hit h3').textContent !== 'Ferry run number 23'", true);
        assertThat(browser.driver().getCurrentUrl()).contains("order=newest").contains("page=2");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("found");

        browser.driver().navigate().back();
        awaitTitle(0, "Ferry run number 23");
        browser.driver().navigate().back();
        await("return location.search", "?q=ferry");
        assertThat(browser.complaints(from.equals("host") ? server.address() : "file:"))
                .isEmpty();
    }

    @Test
    void resultsComeWhileSomeoneTypesAndTheLastWordMayGoOn() {
        search("host", "");
        browser.driver().findElement(By.cssSelector(".search-head input")).sendKeys("wha");
        awaitTitle(0, "Harbour bank");
        assertThat(browser.run("return location.search")).isEqualTo("?q=wha");
        assertThat(browser.run("return document.activeElement.name")).isEqualTo("q");
    }

    @Test
    void allThatIsTypedIsOneStepBack() {
        search("host", "?q=bank");
        WebElement box = browser.driver().findElement(By.cssSelector(".search-head input"));
        box.sendKeys(" wh");
        await("return location.search", "?q=bank+wh");
        box.sendKeys("at");
        await("return location.search", "?q=bank+what");
        box.sendKeys(" harb", Keys.ENTER);
        await("return location.search", "?q=bank+what+harb");

        browser.driver().navigate().back();
        await("return location.search + document.querySelector('.search-head input').value", "?q=bankbank");
    }

    @Test
    void aBarNarrowsTheDatesAndTheFacetsNarrowTheRest() {
        search("host", "?q=ferry");
        browser.run(
                "document.querySelector('#bars a[href*=\"from=1992\"]').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true})); return ''");
        await("return document.querySelectorAll('.hit').length", 3L);
        assertThat(browser.driver().getCurrentUrl()).contains("from=1992&to=1992");

        browser.driver().findElement(By.cssSelector("#facets summary")).click();
        await("return document.querySelectorAll('#section label').length", 1L);
        browser.driver().findElement(By.linkText("Any date")).click();
        await(
                "return [...document.querySelectorAll('#section label')].map(label => label.textContent.trim()).join()",
                "City13,World13");
        browser.driver()
                .findElement(By.cssSelector("#section input[value=World]"))
                .sendKeys(Keys.SPACE);
        await("return document.querySelector('#found').textContent", "13 articles");
        assertThat(browser.driver().getCurrentUrl()).contains("section=World");
        assertThat(browser.run("return document.activeElement.value")).isEqualTo("World");

        browser.driver()
                .findElement(By.cssSelector("#section input[value=City]"))
                .sendKeys(Keys.SPACE);
        await("return document.querySelector('#found').textContent", "26 articles");
        browser.driver().findElement(By.name("from")).sendKeys("1990", Keys.ENTER);
        await("return document.querySelector('#found').textContent", "25 articles");
        assertThat(browser.driver().getCurrentUrl()).contains("section=World", "section=City", "from=1990");
    }

    @Test
    void whatIsNotThereIsSaidAndTheNearestWordOffered() {
        search("host", "?q=lighthuose");
        await("return document.querySelector('#found').textContent", "Nothing was found.");
        await("return document.querySelector('#advice').textContent", "Did you mean lighthouse");
        browser.driver().findElement(By.linkText("lighthouse")).click();
        await("return document.querySelector('#found').textContent", "25 articles");

        search("host", "?q=whale+lighthouse");
        assertThat(texts("#advice p")).containsExactly("No article has all of these words. These have most of them.");
    }

    @Test
    void nothingOfAQuestionOrAnArticleBecomesMarkup() {
        for (String question : List.of(
                "<img src=x onerror=alert(1)>",
                "\"><script>alert(1)</script>",
                "__proto__ constructor",
                "\u202e\uD83D\uDEA2 '\"",
                "ferry ".repeat(1500))) {
            search("host", "?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        }
        search("host", "?q=constructor");
        assertThat(titles()).containsExactly(MARKUP);
        assertThat(browser.run("return document.querySelectorAll('.hit img, .hit b, .hit script').length"))
                .isEqualTo(0L);
        browser.driver().findElement(By.cssSelector("article.hit h3 a")).click();
        assertThat(texts("article.article mark")).contains("constructor");
        browser.go(browser.driver()
                .getCurrentUrl()
                .replaceFirst("mark=.*", "mark=%3Cimg%20src=x%3E%20*%20__proto__%20ferry"));
        assertThat(browser.run("return document.querySelectorAll('article img').length"))
                .isEqualTo(0L);
        assertThat(browser.complaints(server.address())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "disk"})
    void trendsDrawALineForEachWordAndSayTheNumbers(String from) throws IOException {
        String base = from.equals("host")
                ? server.address() + "search/trends/"
                : site.resolve("search/trends/index.html").toUri().toString();
        browser.go(base + "?q=ferry,central+bank,nowhere");
        await("return document.querySelectorAll('#lines path').length", 3L);
        assertThat(texts("#legend li")).containsExactly("ferry\n26", "central bank\n1", "nowhere\n0");
        browser.driver().findElement(By.cssSelector("details.data summary")).click();
        assertThat(texts("#line-table tr:first-child")).containsExactly("1985 0 (0%) 1 (100%) 0 (0%)");
        assertThat(browser.complaints(from.equals("host") ? server.address() : "file:"))
                .isEmpty();
    }

    @Test
    void thePagesAreReadableEverywhere() throws IOException {
        var findings = new ArrayList<String>();
        for (String address : List.of(
                "search/?q=ferry+lerwick&section=City",
                "search/?q=nowhere",
                "search/trends/?q=ferry,bank,lighthouse,whale,harbour")) {
            for (int width : new int[] {360, 768, 1280}) {
                boolean isDark = width == 768;
                browser.look(width, isDark).go(server.address() + address);
                await("return document.querySelector('#found').textContent !== ''", true);
                await(
                        "return document.querySelectorAll('[name=section]:checked').length",
                        address.contains("section") ? 1L : 0L);
                String at = address + " at " + width + ": ";
                browser.accessibilityFindings().forEach(finding -> findings.add(at + finding));
                if ((boolean) browser.run(
                        "return document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
                    findings.add(at + "scrolls sideways");
                }
                browser.photograph(
                        SCREENSHOTS.resolve("search-" + Math.abs(address.hashCode()) + "-" + width + ".png"));
            }
        }
        assertThat(findings).isEmpty();
    }

    private static void search(String from, String question) {
        browser.go((from.equals("host")
                        ? server.address() + "search/"
                        : site.resolve("search/index.html").toUri().toString())
                + question);
        if (!question.isEmpty()) {
            await("return document.documentElement.dataset.searched !== undefined", true);
        }
    }

    private static String found() {
        return browser.driver().findElement(By.id("found")).getText();
    }

    private static List<String> titles() {
        return texts("article.hit h3");
    }

    private static List<String> texts(String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static void awaitTitle(int place, String title) {
        await("return document.querySelectorAll('.hit h3')[" + place + "]?.textContent", title);
    }

    private static void await(String script, Object value) {
        try {
            new WebDriverWait(browser.driver(), Duration.ofSeconds(10), Duration.ofMillis(20))
                    .ignoring(RuntimeException.class)
                    .until(driver -> value.equals(browser.run(script)));
        } catch (TimeoutException late) {
            assertThat(browser.run(script)).isEqualTo(value);
        }
    }
}
