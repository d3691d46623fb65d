package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.backfile.preview.Preview;
import org.backfile.preview.SettingsInFolder;
import org.backfile.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Many pages of a preview in one browser, which opens at most six connections to a host and keeps pages that were left,
 * to show them again at once.
 */
@Tag("browser")
class PreviewTabsBrowserTest {

    private static final int STORIES = 21;
    private static final int TABS = 10;
    /** A page of this site takes some tens of milliseconds. One that waits for a connection waits for a minute. */
    private static final long QUICK_MILLISECONDS = 5_000;

    /** For browsers that have none, as on some phones. */
    private static final String WITHOUT_SHARED_WORKERS = "delete window.SharedWorker;";

    @TempDir
    Path folder;

    private Browser browser;
    private Preview preview;

    @BeforeEach
    void open() throws IOException {
        browser = Browser.open();
        for (int i = 1; i <= STORIES; i++) {
            writeStory(i, "The ferry sailed.");
        }
        preview = Preview.start(
                new SettingsInFolder(folder), new Preview.Place("127.0.0.1", 0), 2, Progress.silent(), failure -> {});
    }

    @AfterEach
    void close() {
        if (preview != null) {
            preview.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private void writeStory(int number, String text) throws IOException {
        write("articles/" + number + ".txt", "Date: " + number + " March 1987\nHeadline: Ferry\n\n" + text + "\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private String addressOf(int story) {
        return preview.address() + String.format("1987/03/%02d/ferry.html", story);
    }

    /** In the present tab. */
    private void onEveryPage(String script) {
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", WITHOUT_SHARED_WORKERS})
    void twentyPagesOneAfterTheOtherAreEachThereAtOnce(String script) {
        onEveryPage(script);
        browser.go(addressOf(1));
        var milliseconds = new ArrayList<Long>();
        for (int story = 2; story <= STORIES; story++) {
            long start = System.nanoTime();
            browser.driver().findElement(By.cssSelector("nav.turn a[rel=next]")).click();
            await("return location.href + ' ' + document.readyState", addressOf(story) + " complete");
            milliseconds.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
        assertThat(milliseconds).hasSize(20).allMatch(time -> time < QUICK_MILLISECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", WITHOUT_SHARED_WORKERS})
    void tenOpenTabsAllFollowAChange(String script) throws IOException {
        var tabs = new ArrayList<String>();
        for (int story = 1; story <= TABS; story++) {
            long start = System.nanoTime();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            onEveryPage(script);
            browser.go(addressOf(story));
            tabs.add(browser.driver().getWindowHandle());
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                    .as("milliseconds for tab " + story)
                    .isLessThan(QUICK_MILLISECONDS);
        }

        write("templates/parts/menu.peb", "<p>My own menu</p>");

        for (String tab : tabs) {
            browser.driver().switchTo().window(tab);
            await("return document.body.innerText.includes('My own menu')", true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", WITHOUT_SHARED_WORKERS})
    void aPageThatIsGoneBackToIsTheLatest(String script) throws IOException {
        onEveryPage(script);
        onEveryPage("addEventListener('pageshow', event => { if (event.persisted) sessionStorage.kept = 'yes'; })");
        browser.go(addressOf(1));
        browser.driver().findElement(By.cssSelector("nav.turn a[rel=next]")).click();
        await("return location.href", addressOf(2));

        writeStory(1, "The ferry sank.");
        writeStory(2, "The ferry was raised.");
        await("return document.body.innerText.includes('The ferry was raised.')", true);
        browser.driver().navigate().back();

        await("return document.body.innerText.includes('The ferry sank.')", true);
        assertThat(browser.run("return sessionStorage.kept"))
                .as("the browser had kept the page")
                .isEqualTo("yes");
    }

    private void await(String script, Object value) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(15), Duration.ofMillis(5))
                .ignoring(RuntimeException.class)
                .until(driver -> value.equals(browser.run(script)));
        assertThat(browser.run(script)).isEqualTo(value);
    }
}
