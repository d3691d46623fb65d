package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.cite.Citation;
import org.backfile.cite.CitationCases;
import org.backfile.cite.CitedArticle;
import org.backfile.cite.Reference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The citations that {@code cite.js} writes in a real browser. Right is what {@link Citation} makes of an article. */
@Tag("browser")
class CitationBrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of a theme without a script: all citations are in the page. */
    private static final String WRITTEN_IN_THE_PAGE = """
            {% set mla = citation.mla %}{% set apa = citation.apa %}{% set chicago = citation.chicago %}
            <details class="cite"><dl><dt>MLA</dt><dd>{{ mla.before }}<cite>{{ mla.paper }}</cite>{{ mla.after }}</dd>
            <dt>APA</dt><dd>{{ apa.before }}<cite>{{ apa.paper }}</cite>{{ apa.after }}</dd>
            <dt>Chicago</dt><dd>{{ chicago.before }}<cite>{{ chicago.paper }}</cite>{{ chicago.after }}</dd>
            {% if citation.address is not null %}<dt>{{ say("cite.address") }}</dt><dd>{{ citation.address }}</dd>{% endif %}
            <dt>BibTeX</dt><dd>{{ citation.bibTeX }}</dd>
            <dt>RIS</dt><dd>{{ citation.ris }}</dd>
            <dt>CSL-JSON</dt><dd>{{ citation.cslJson }}</dd></dl></details>
            """;

    private static final String OPEN = """
            const done = arguments[0], cite = document.querySelector("details.cite");
            cite.open = true;
            const shown = () => [...cite.querySelectorAll("dt, dd")]
                .map(part => part.tagName === "DT" ? part.firstChild.data : part.textContent);
            const look = () => cite.querySelector("pre") ? done(shown()) : setTimeout(look, 5);
            look();
            """;

    private static final String LATEST = "return document.activeElement.getAttribute('aria-label')";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path english;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        english = KitchenSink.english(folder.resolve("english"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<?> opened(String address) {
        return (List<?>) browser.go(address).driver().executeAsyncScript(OPEN);
    }

    @Test
    void everyFormIsThatOfTheProgramToTheLetter() throws IOException {
        List<CitedArticle> cases = CitationCases.all();
        opened(english.resolve("1987/02/26/one-line.html").toUri().toString());

        Object written = browser.driver()
                .executeScript(
                        "return JSON.stringify(JSON.parse(arguments[0]).map(BackfileCite.citationsOf))",
                        JSON.writeValueAsString(
                                cases.stream().map(CitationBrowserTest::factsOf).toList()));

        List<?> citations = JSON.readValue((String) written, List.class);
        assertThat(citations).hasSameSizeAs(cases);
        for (int i = 0; i < cases.size(); i++) {
            assertThat(citations.get(i)).as("%s", cases.get(i)).isEqualTo(formsOf(new Citation(cases.get(i))));
        }
    }

    private static Map<String, Object> factsOf(CitedArticle article) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("key", article.key());
        facts.put("headline", article.headline());
        facts.put("authors", article.authors());
        facts.put("paper", article.paper());
        article.date().ifPresent(date -> facts.put("date", date.toString()));
        article.language().ifPresent(language -> facts.put("language", language));
        article.address().ifPresent(address -> facts.put("address", address));
        article.inPrint().volume().ifPresent(volume -> facts.put("volume", volume));
        article.inPrint().issue().ifPresent(issue -> facts.put("issue", issue));
        article.inPrint().firstPage().ifPresent(page -> facts.put("firstPage", page));
        article.inPrint().lastPage().ifPresent(page -> facts.put("lastPage", page));
        return facts;
    }

    private static Map<String, Object> formsOf(Citation citation) {
        return Map.of(
                "apa", parts(citation.apa()),
                "chicago", parts(citation.chicago()),
                "bibTeX", citation.bibTeX(),
                "ris", citation.ris(),
                "cslJson", citation.cslJson());
    }

    private static List<String> parts(Reference line) {
        return List.of(line.before(), line.paper(), line.after());
    }

    @Test
    void everyArticleIsCitedAsByAThemeWithoutAScript() throws Exception {
        try (var server = SiteServer.of(english, "/some/folder/")) {
            assertThatAllShow(KitchenSink.english(withAllInThePage("english")), server.address());
        }
    }

    @Test
    void anArticleFromRightToLeftIsCitedAsByAThemeWithoutAScript() throws Exception {
        Path persian = KitchenSink.persian(folder.resolve("persian"));
        assertThatAllShow(
                KitchenSink.persian(withAllInThePage("persian")),
                persian.toUri().toString());
    }

    /** A folder for a site that writes all citations into its pages. */
    private static Path withAllInThePage(String name) throws IOException {
        Path site = folder.resolve(name + "-written");
        Files.createDirectories(site.resolve("templates/parts"));
        Files.writeString(site.resolve("templates/parts/cite.peb"), WRITTEN_IN_THE_PAGE);
        return site;
    }

    private static void assertThatAllShow(Path written, String address) throws IOException {
        var differing = new ArrayList<String>();
        int articles = 0;
        for (Path file : ValidityTest.pagesOf(written)) {
            Document page = Jsoup.parse(file);
            if (page.selectFirst("details.cite") != null) {
                articles++;
                String path = written.relativize(file).toString();
                List<String> right = page.select(".cite dt, .cite dd").stream()
                        .map(Element::wholeText)
                        .toList();
                List<?> shown = opened(address + path);
                if (!shown.equals(right)) {
                    differing.add(path + " shows\n" + shown + "\nnot\n" + right);
                }
            }
        }
        assertThat(articles).isGreaterThan(10);
        assertThat(differing).isEmpty();
    }

    @Test
    void theKeyboardOpensTheCitationsAndCopiesOne() throws Exception {
        try (var server = SiteServer.of(english, "/")) {
            browser.look(1280, false).go(server.address() + "1987/02/26/one-line.html");
            browser.driver()
                    .executeCdpCommand(
                            "Browser.grantPermissions",
                            Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));

            browser.driver().findElement(By.cssSelector(".cite summary")).sendKeys(Keys.ENTER);
            opened();
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            assertThat(browser.run(LATEST)).isEqualTo("Copy: MLA");
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            assertThat(browser.run(LATEST)).isEqualTo("Copy: APA");

            browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
            assertThat(browser.driver().executeAsyncScript("""
                            const done = arguments[0], button = document.activeElement;
                            const look = () => button.ariaLabel === "Copied: APA"
                                ? navigator.clipboard.readText().then(done) : setTimeout(look, 5);
                            look();
                            """))
                    .isEqualTo("One line. (1987, February 26). The Harbour Post. " + KitchenSink.ADDRESS
                            + "1987/02/26/one-line.html");
        }
    }

    private static void opened() {
        browser.driver().executeAsyncScript(OPEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void openedTheyAreReadableForEveryone(int width) throws Exception {
        try (var server = SiteServer.of(english, "/")) {
            browser.complaints("");
            browser.look(width, width > 360);
            opened(server.address() + "1987/02/26/ferry-to-sail-again-on-monday.html");

            assertThat(browser.accessibilityFindings()).isEmpty();
            assertThat(browser.complaints(server.address())).isEmpty();
            assertThat(browser.run(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0L);
        }
    }
}
