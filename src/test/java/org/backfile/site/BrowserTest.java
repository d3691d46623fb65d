package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The site in a real browser: every kind of page, on a phone, a tablet and a desk, by day and by night. */
@Tag("browser")
@Tag("browser")
class BrowserTest {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int PHONE = 360;
    private static final int DESK = 1280;

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void everyKindOfPageIsReadableEverywhere() throws Exception {
        assertThat(findings(KitchenSink.english(folder.resolve("en")), "/some/folder/", "ltr"))
                .isEmpty();
    }

    @Test
    void thePlainThemeIsReadableEverywhere() throws Exception {
        assertThat(findings(KitchenSink.english(folder.resolve("plain-en"), "plain"), "/some/folder/", "plain"))
                .isEmpty();
        assertThat(findings(KitchenSink.persian(folder.resolve("plain-fa"), "plain"), "/some/folder/", "plain-rtl"))
                .isEmpty();
    }

    @Test
    void thePlainThemeHasNoScriptThatRuns() throws Exception {
        for (Path page : ValidityTest.pagesOf(KitchenSink.english(folder.resolve("plain-script"), "plain"))) {
            assertThat(Jsoup.parse(page).select("script:not([type=application/ld+json]), [onclick], [onload]"))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyKindOfPageIsReadableFromRightToLeft() throws Exception {
        assertThat(findings(KitchenSink.persian(folder.resolve("fa")), "/some/folder/", "rtl"))
                .isEmpty();
    }

    @Test
    void aSiteWithNothingOnItIsReadable() throws Exception {
        assertThat(findings(KitchenSink.nearlyEmpty(folder.resolve("none"), true), "/", "empty"))
                .isEmpty();
    }

    @Test
    void theKeyboardReachesTheContentFirst() throws Exception {
        Path site = KitchenSink.nearlyEmpty(folder.resolve("one"), false);
        try (var server = SiteServer.of(site, "/")) {
            browser.look(DESK, false).go(server.address());
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
            assertThat(browser.run("return document.activeElement.getBoundingClientRect().top >= 0"))
                    .isEqualTo(true);

            browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
            assertThat(browser.run("return location.hash")).isEqualTo("#main");

            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
    }

    @ParameterizedTest
    @CsvSource({"1987-02-26, /1987/02/26/index.html", "1987-02-03, /1987/02/index.html", "1987-09-03, /1987/index.html"
    })
    void theFormLeadsToADateOrToWhatIsNearest(String date, String page) throws Exception {
        Path site = KitchenSink.nearlyEmpty(folder.resolve("dates" + date), false);
        browser.look(DESK, false).go(site.resolve("archive/index.html").toUri().toString());
        browser.run("document.querySelector('#date').value = '" + date
                + "'; document.querySelector('.goto button').click(); return ''");
        assertThat(browser.driver().getCurrentUrl()).endsWith(page);
    }

    @Test
    void aSiteOnADiskLeadsFromFolderToFolder() throws Exception {
        Path site = KitchenSink.nearlyEmpty(folder.resolve("disk"), false);
        browser.look(DESK, false).go(site.resolve("index.html").toUri().toString());
        browser.driver().findElement(By.linkText("Archive")).click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("/archive/index.html");
        browser.driver().findElement(By.linkText("1987")).click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("/1987/index.html");
        assertThat(browser.complaints("file:")).isEmpty();
    }

    /**
     * What is wrong with one page of each kind, a line for each finding. A page is opened at each width and darkened
     * there, since only its style knows of the dark. A look with a finding is photographed, with {@code
     * -Dscreenshots=true} every look.
     */
    private static List<String> findings(Path site, String below, String name) throws IOException {
        var findings = new ArrayList<String>();
        browser.complaints("");
        try (var server = SiteServer.of(site, below)) {
            for (Path page : oneOfEachKind(site)) {
                String path = site.relativize(page).toString();
                for (int width : new int[] {PHONE, 768, DESK}) {
                    browser.look(width, false).go(server.address() + path);
                    for (boolean isDark : new boolean[] {false, true}) {
                        browser.dim(isDark);
                        var seen = findingsOfALook(server.address());
                        // Contrast depends on the look, the size of targets on the width: two of the six
                        // show both.
                        if (width == (isDark ? DESK : PHONE)) {
                            seen.addAll(browser.accessibilityFindings());
                        }
                        String at = width + (isDark ? "-dark" : "-light");
                        seen.forEach(finding -> findings.add(name + " " + path + " at " + at + ": " + finding));
                        if (!seen.isEmpty() || Boolean.getBoolean("screenshots")) {
                            browser.photograph(
                                    SCREENSHOTS.resolve(name + "-" + ValidityTest.kindOf(page) + "-" + at + ".png"));
                        }
                    }
                }
            }
        }
        return findings;
    }

    private static List<String> findingsOfALook(String address) {
        List<String> findings = browser.complaints(address);
        if ((boolean)
                browser.run("return document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            findings.add("scrolls sideways, because of " + browser.run(WIDEST));
        }
        if (browser.driver().executeAsyncScript(LAYOUT_SHIFTS) instanceof List<?> shifts && !shifts.isEmpty()) {
            findings.add("the layout shifts: " + shifts);
        }
        return findings;
    }

    /** The longest page of each kind, since most things can go wrong on it; but not the one with 900 paragraphs. */
    private static List<Path> oneOfEachKind(Path site) throws IOException {
        var chosen = new TreeMap<String, Path>();
        for (Path page : ValidityTest.pagesOf(site)) {
            if (page.toFile().length() < 60_000) {
                chosen.merge(
                        ValidityTest.kindOf(page),
                        page,
                        (one, other) -> one.toFile().length() >= other.toFile().length() ? one : other);
            }
        }
        return List.copyOf(chosen.values());
    }

    private static final String WIDEST = """
            const wide = document.documentElement.clientWidth;
            return [...document.querySelectorAll("body *")].filter(e => { const box = e.getBoundingClientRect(); return box.right > wide + 1 || box.left < -1; })
                .slice(0, 3).map(e => e.tagName + "." + e.className).join(", ");
            """;

    private static final String LAYOUT_SHIFTS = """
            const done = arguments[0], shifts = [], box = at => [at.x, at.y, at.width, at.height].join(" ");
            new PerformanceObserver(list => list.getEntries().forEach(shift => shifts.push(shift.value + " " + shift.sources.map(
                source => (source.node?.nodeName ?? "") + " from " + box(source.previousRect) + " to " + box(source.currentRect)).join(", "))))
                .observe({type: "layout-shift", buffered: true});
            requestAnimationFrame(() => setTimeout(() => done(shifts), 0));
            """;
}
