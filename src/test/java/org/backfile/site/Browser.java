package org.backfile.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.Tools;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real Chromium without a window, and what it has to say of a page. It takes seconds to start, so the tests of one
 * JVM share it, one after the other, and each opens a tab of its own in it.
 */
final class Browser implements AutoCloseable {

    /** Answers once the window has the width, with the next frame. */
    private static final String SIZED = """
            const [width, done] = arguments;
            const look = () => innerWidth === width ? requestAnimationFrame(done) : setTimeout(look, 10);
            look();
            """;

    private static final Pattern REQUESTED =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"");

    @Nullable
    private static Browser started;

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** With one tab that nobody has used. */
    static synchronized Browser open() throws IOException {
        if (started == null) {
            started = start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::quit));
        }
        return started;
    }

    private static Browser start() throws IOException {
        Path chromium = Tools.needOneOf("chromium", "chromium-browser", "google-chrome");
        Path driver = Tools.needOneOf("chromedriver");
        Path profile = Files.createTempDirectory("backfile-browser");
        var options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        var chrome = new ChromeDriver(service, options);
        chrome.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return new Browser(chrome, profile);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** @param width in CSS pixels */
    Browser look(int width, boolean isDark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        dim(isDark);
        // The window gets its size a frame or more after the command has been answered. A page that is opened
        // before then shifts once it does, through no fault of its own.
        driver.executeAsyncScript(SIZED, width);
        return this;
    }

    /** Has the reader ask for dark pages, or for light ones; the page that is shown follows at once. */
    Browser dim(boolean isDark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
        return this;
    }

    Browser go(String address) {
        driver.get(address);
        return this;
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    /** What the console said since the last time, and every address outside of {@code allowed} that was asked for. */
    List<String> complaints(String allowed) {
        var complaints = new ArrayList<String>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> complaints.add("console: " + entry.getMessage()));
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            var asked = REQUESTED.matcher(entry.getMessage());
            if (asked.find()
                    && !asked.group(1).startsWith(allowed)
                    && !asked.group(1).matches("(data|chrome):.*")) {
                complaints.add("asked for " + asked.group(1));
            }
        });
        return complaints;
    }

    /** What axe-core finds, a line for each rule with the places; rules of WCAG 2.2 AA and of good practice. */
    List<String> accessibilityFindings() throws IOException {
        if ((boolean) run("return typeof axe === 'undefined'")) {
            try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
                driver.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        @SuppressWarnings("unchecked")
        var found = (List<String>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({
                    resultTypes: ["violations"],
                    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
                }).then(
                    result => done(result.violations.map(rule => rule.id + ": " + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 120)
                        + " (" + node.any.concat(node.all, node.none).map(check => check.message).join("; ").slice(0, 200) + ")").join(" | "))),
                    problem => done(["axe: " + problem]));
                """);
        return new ArrayList<>(new TreeSet<>(found));
    }

    void photograph(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Leaves a new tab to the next test, and an empty console; the browser ends with the JVM. */
    @Override
    public void close() {
        Set<String> used = driver.getWindowHandles();
        driver.switchTo().newWindow(WindowType.TAB);
        String unused = driver.getWindowHandle();
        for (String tab : used) {
            driver.switchTo().window(tab).close();
        }
        driver.switchTo().window(unused);
        complaints("");
    }

    private void quit() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException stillThere) {
            // The browser may be closing a file of its own; the folder is a temporary one.
        }
    }
}
