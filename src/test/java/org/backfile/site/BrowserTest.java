package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What a reader does with a site in a real browser: by keyboard, by form and from a disk. */
@Tag("browser")
class BrowserTest {

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
    void aSiteWithNothingOnItIsReadable() throws Exception {
        assertThat(PageWalk.findings(browser, KitchenSink.nearlyEmpty(folder.resolve("none"), true), "/", "empty"))
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
}
