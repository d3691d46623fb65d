package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.backfile.preview.Preview;
import org.backfile.preview.SettingsInFolder;
import org.backfile.work.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An open page follows what someone does to the site's files. */
@Tag("browser")
class PreviewBrowserTest {

    private static final String FERRY = "1987/02/26/ferry-sails.html";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Preview preview;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        write("articles/ferry.txt", "Date: 26 February 1987\nHeadline: Ferry sails\n\nThe ferry sailed.\n");
        preview = Preview.start(
                new SettingsInFolder(folder), new Preview.Place("127.0.0.1", 0), 2, Progress.silent(), failure -> {});
        browser.look(1280, false);
    }

    @AfterAll
    static void close() {
        if (preview != null) {
            preview.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private static void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    @BeforeEach
    void theSiteAsItWas() throws IOException {
        // The page of the test before would load again, under the hands of this one.
        browser.go("about:blank").look(1280, false);
        for (String file : List.of(
                "site-config.yaml",
                "templates/assets/style.css",
                "templates/parts/menu.peb",
                "articles/plan.txt",
                "articles/second-plan.txt",
                "articles/pier.txt")) {
            Files.deleteIfExists(folder.resolve(file));
        }
        write("articles/ferry.txt", "Date: 26 February 1987\nHeadline: Ferry sails\n\nThe ferry sailed.\n");
    }

    @Test
    void aNoteStandsOnItsArticleWithTheLineThatItIsAboutByDayAndByNight() throws IOException {
        write(
                "articles/ferry.txt",
                "Date: 26 February 1987\nHeadline: Ferry sails\nColour: blue\n\nThe ferry sailed.\n");
        browser.go(preview.address() + FERRY);
        awaitText("articles/ferry.txt:3:1: note[unknown-field]");
        awaitText("Colour: blue");
        assertThat(browser.run(
                        "const notes = document.querySelector('.backfile-notes'), head = document.querySelector('h1');"
                                + "return !!(notes.compareDocumentPosition(head) & Node.DOCUMENT_POSITION_FOLLOWING)"))
                .as("above the headline")
                .isEqualTo(true);
        for (int width : new int[] {360, 768, 1280}) {
            for (boolean isDark : new boolean[] {false, true}) {
                browser.look(width, isDark);
                assertThat(brightness("color") > brightness("backgroundColor"))
                        .as("light words at night: " + isDark)
                        .isEqualTo(isDark);
                assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("fits into " + width)
                        .isEqualTo(true);
                browser.photograph(
                        Path.of("target/screenshots/preview-note-" + width + (isDark ? "-dark" : "") + ".png"));
            }
        }
    }

    private static double brightness(String property) {
        return ((Number) browser.run("const notes = document.querySelector('.backfile-notes');"
                        + "return getComputedStyle(notes)." + property
                        + ".match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)"))
                .doubleValue();
    }

    @Test
    void aLinkToADraftSaysSo() throws IOException {
        write("articles/plan.txt", "Date: 27 February 1987\nHeadline: A plan\nDraft: yes\n\nNot yet.\n");
        browser.go(preview.address() + "1987/02/27/");
        awaitText("A plan draft");
        browser.go(preview.address() + "1987/02/27/a-plan.html");
        awaitText("says that it is a draft");
        browser.go(preview.address() + "1987/02/26/");
        awaitText("Ferry sails");
        assertThat(
                        browser.run(
                                "return [...document.querySelectorAll('a')].filter(link => link.innerText.startsWith('Ferry') && link.querySelector('.backfile-draft')).length"))
                .isEqualTo(0L);
    }

    @Test
    void aDraftBelowAChartIsMarked() throws IOException {
        write("articles/pier.txt", "Date: 28 February 1987\nHeadline: Pier opened\n\nThe pier is open.\n");
        write("articles/plan.txt", "Date: 28 February 1985\nHeadline: A plan\nDraft: yes\n\nNot yet.\n");
        browser.go(preview.address());
        awaitText("Pier opened");
        await("return !!document.querySelector('figure ~ section .backfile-draft')", true);
        assertThat(number("svg a[href]")).as("links of the chart").isPositive();
        assertThat(number("svg .backfile-draft")).isZero();
    }

    @Test
    void linksToPlacesOnADraftsOwnPageHaveNoMark() throws IOException {
        write("articles/plan.txt", "Date: 27 February 1987\nHeadline: A plan\nDraft: yes\n\nNot yet.\n\nBut soon.\n");
        write("articles/second-plan.txt", "Date: 28 February 1987\nHeadline: Next plan\nDraft: yes\n\nLater.\n");
        browser.go(preview.address() + "1987/02/27/a-plan.html");
        await("return !!document.querySelector('nav.turn .backfile-draft')", true);
        assertThat(number("a.skip")).isEqualTo(1);
        assertThat(number("a.pin")).isEqualTo(2);
        assertThat(number("a.skip .backfile-draft, a.pin .backfile-draft")).isZero();
    }

    private static long number(String selector) {
        return (long) browser.run("return document.querySelectorAll('" + selector + "').length");
    }

    @Test
    void anOpenPageFollowsArticleSettingsStyleAndTemplates() throws IOException {
        browser.go(preview.address() + FERRY);
        awaitText("The ferry sailed.");

        write("articles/ferry.txt", "Date: 26 February 1987\nHeadline: Ferry sails\n\nThe ferry sank.\n");
        awaitText("The ferry sank.");

        write("articles/ferry.txt", "Date: 26 February 1987\nHeadline: Ferry sails\nColour: blue\n\nThe ferry sank.\n");
        awaitText("articles/ferry.txt:3:1: note[unknown-field]");

        write("site-config.yaml", "site: { title: The New Name }\n");
        awaitText("The New Name");
        write("site-config.yaml", "site: { tittle: x }\n");
        awaitText("\"tittle\" is not a setting of \"site\"");
        write("site-config.yaml", "site: { title: Mended }\n");
        awaitText("Mended");

        write("templates/assets/style.css", "body { background: rgb(1, 2, 3); }");
        await("return getComputedStyle(document.body).backgroundColor", "rgb(1, 2, 3)");

        write("templates/parts/menu.peb", "<p>My own menu {{ nothing }}</p>");
        awaitText("templates/parts/menu.peb:1:1");
        write("templates/parts/menu.peb", "<p>My own menu</p>");
        awaitText("My own menu");
    }

    @Test
    void aPageThatSomeoneIsLeavingIsNotReloadedUnderThem() throws IOException {
        browser.go(preview.address() + FERRY);
        awaitText("The ferry sailed.");
        // Long enough that no earlier change is still on its way.
        await("return performance.now() > 1500", true);
        browser.run("window.isSameDocument = true; dispatchEvent(new Event('beforeunload'))");

        write("articles/ferry.txt", "Date: 26 February 1987\nHeadline: Ferry sails\n\nThe ferry sank.\n");
        await("""
                return fetch(location.href).then(answer => answer.text())
                    .then(page => page.includes("The ferry sank.") && window.isSameDocument)
                """, true);
        // It was a link to a download after all.
        awaitText("The ferry sank.");
    }

    private static void awaitText(String words) {
        await("return document.body.innerText.includes(" + "\"" + words.replace("\"", "\\\"") + "\")", true);
    }

    private static void await(String script, Object value) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(15), Duration.ofMillis(50))
                .ignoring(RuntimeException.class)
                .until(driver -> value.equals(browser.run(script)));
        assertThat(browser.run(script)).isEqualTo(value);
    }
}
