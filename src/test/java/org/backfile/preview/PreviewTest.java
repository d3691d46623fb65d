package org.backfile.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.backfile.text.Diagnostic;
import org.backfile.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site on this machine, over real connections. */
class PreviewTest {

    private static final String FERRY = "1987/02/26/ferry-sails.html";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<Diagnostic> failures = new ConcurrentLinkedQueue<>();
    private Preview preview;

    @BeforeEach
    void start() throws IOException {
        write("articles/ferry.txt", "Date: 26 February 1987\nHeadline: Ferry sails\n\nThe ferry sailed.\n");
        write("pages/about.md", "# About\n\nThis.\n");
        write("secret.txt", "Nobody may read this.");
        preview = Preview.start(
                new SettingsInFolder(folder), new Preview.Place("127.0.0.1", 0), 2, Progress.silent(), failures::add);
    }

    @AfterEach
    void stop() {
        preview.close();
        assertThat(failures).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(preview.address() + path)).timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** What comes back for bytes that no proper client would send. */
    private String raw(String request) throws IOException {
        URI address = URI.create(preview.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(2_000), StandardCharsets.ISO_8859_1);
        }
    }

    private String raw(String method, String target) throws IOException {
        return raw(method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    }

    @Test
    void everyPageOfTheSiteIsThereAndNothingIsWritten() throws Exception {
        for (String path :
                List.of("", "1987/", "1987/02/26/", FERRY, "about/", "feed.xml", "archive.csv", "robots.txt")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(get(FERRY).body()).contains("The ferry sailed.", "/-preview/preview.js");
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/html; charset=utf-8",
        "feed.xml, application/xml",
        "feed.json, application/json",
        "archive.csv, text/csv; charset=utf-8",
        "robots.txt, text/plain; charset=utf-8",
        "-preview/preview.css, text/css; charset=utf-8",
        "-preview/changes.js, text/javascript; charset=utf-8"
    })
    void everyKindOfFileHasItsType(String path, String type) throws Exception {
        var answer = get(path);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToTheFolder() throws Exception {
        assertThat(get("1987").statusCode()).isEqualTo(302);
        assertThat(get("1987").headers().firstValue("Location")).hasValue("/1987/");
    }

    @Test
    void whatIsNotThereIsTheSitesOwnPage() throws Exception {
        assertThat(get("no/such/page.html").statusCode()).isEqualTo(404);
        assertThat(get("no/such/page.html").body()).contains("href=\"/archive/\"");
    }

    @Test
    void aPageThatABrowserHasIsNotSentAgain() throws Exception {
        String mark = get(FERRY).headers().firstValue("ETag").orElseThrow();
        var again = get(FERRY, "If-None-Match", mark);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aPageKnowsItsOwnMarkSoThatItSeesWhenItIsNoLongerTheLatest() throws Exception {
        for (String path : List.of("", FERRY, "no/such/page.html")) {
            var page = get(path);
            assertThat(page.body())
                    .contains("data-mark=" + page.headers().firstValue("ETag").orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 206, path",
        "bytes=5-, 206, source",
        "bytes=-2, 206, ''",
        "bytes=999999-, 416, ''",
        "bytes=3-1, 200, path",
        "lines=1-2, 200, path",
        "'bytes=0-1,3-4', 200, path"
    })
    void partsOfAFileAreSent(String range, int status, String begins) throws Exception {
        var answer = get("archive.csv", "Range", range);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().strip()).startsWith(begins);
    }

    @Test
    void headSendsNoBody() throws IOException {
        assertThat(raw("HEAD", "/")).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
    }

    @Test
    void twoHundredRequestsAtOnceAreAnswered() {
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 200)
                .mapToObj(i -> client.sendAsync(
                                HttpRequest.newBuilder(URI.create(preview.address() + (i % 2 == 0 ? FERRY : "1987/")))
                                        .build(),
                                BodyHandlers.ofString())
                        .thenApply(HttpResponse::statusCode))
                .toList();

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(200));
    }

    @Test
    void aSavedArticleIsOnItsPageAndInTheListings() throws Exception {
        BlockingQueue<String> events = listen();
        write("articles/ferry.txt", "Date: 26 February 1987\nHeadline: Ferry sails\n\nThe ferry sank.\n");
        awaitChange(events);
        assertThat(get(FERRY).body()).contains("The ferry sank.").doesNotContain("sailed.</p>");

        write("articles/1990/new.txt", "Date: 1 May 1990\nHeadline: A new one\n\nIt is new.\n");
        awaitUntil("1990/05/01/a-new-one.html", "It is new.");
        assertThat(get("").body()).contains("A new one");
        Files.delete(folder.resolve("articles/1990/new.txt"));
        awaitStatus("1990/05/01/a-new-one.html", 404);
    }

    @Test
    void aPageATemplateAndAnAssetAreSeenToChange() throws Exception {
        write("pages/about.md", "# About\n\nThat.\n");
        awaitUntil("about/", "That.");
        write(
                "templates/text.peb",
                "{% extends \"base.peb\" %}{% block title %}{{ page.title }}{% endblock %}{% block main %}<p>My own.</p>{% endblock %}");
        awaitUntil("about/", "My own.");
        String before = get("about/").body();
        write("templates/assets/style.css", "body { color: red; }");
        awaitUntil("about/", body -> !body.equals(before));
    }

    @Test
    void aMistakeInATemplateIsSaidOnAPageAndGoesAwayWhenItIsMended() throws Exception {
        write("templates/text.peb", "{% extends \"base.peb\" %}\n{% block main %}{{ page.tittle }}{% endblock %}");
        awaitUntil("about/", "template-broken");
        assertThat(get("about/").statusCode()).isEqualTo(500);
        assertThat(get("about/").body()).contains("templates/text.peb:2:25", "/-preview/preview.js");
        assertThat(get("").statusCode()).isEqualTo(200);

        write(
                "templates/text.peb",
                "{% extends \"base.peb\" %}{% block title %}T{% endblock %}{% block main %}{{ page.title }}{% endblock %}");
        awaitStatus("about/", 200);
    }

    @Test
    void aMistakeInTheSettingsIsSaidOnEveryPageAndGoesAwayWhenItIsMended() throws Exception {
        write("site-config.yaml", "site: { tittle: <b>x</b> }\n");
        awaitUntil("", "unknown-key");
        assertThat(get("").statusCode()).isEqualTo(500);
        assertThat(get(FERRY).body())
                .contains("&quot;tittle&quot; is not a setting", "did you mean")
                .doesNotContain("<b>x</b>");

        write("site-config.yaml", "site: { title: Mended }\n");
        awaitUntil("", "Mended");
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsToBeSaidOfATextStandsOnItsPage() throws Exception {
        write("articles/odd.txt", "Date: 27 February 1987\nHeadline: Odd\nColour: <i>blue</i>\n\nText.\n");
        awaitUntil("1987/02/27/odd.html", "unknown-field");
        assertThat(get("1987/02/27/odd.html").body())
                .contains(
                        "articles/odd.txt:3:1: note[unknown-field]",
                        "<pre>Colour: &lt;i&gt;blue&lt;/i&gt;\n^^^",
                        "/-preview/preview.css")
                .doesNotContain("<i>blue</i>");
        assertThat(get(FERRY).body()).doesNotContain("backfile-notes");
    }

    @Test
    void aDraftIsShownWithANoteAndItsLinksAreMarked() throws Exception {
        write("articles/plan.txt", "Date: 27 February 1987\nHeadline: A plan\nDraft: yes\n\nNot yet.\n");
        awaitUntil("1987/02/27/a-plan.html", "Not yet.");
        assertThat(get("1987/02/27/a-plan.html").body()).containsOnlyOnce("articles/plan.txt:3:1: note[draft]");
        assertThat(get("1987/02/").body()).contains("A plan");
        assertThat(get("-preview/drafts.json").body()).isEqualTo("[\"1987/02/27/a-plan.html\"]");
        assertThat(get("-preview/drafts.json").headers().firstValue("Content-Type"))
                .hasValue("application/json");

        write("articles/plan.txt", "Date: 27 February 1987\nHeadline: A plan\n\nNow.\n");
        awaitUntil("-preview/drafts.json", body -> body.equals("[]"));
    }

    @Test
    void theSiteCanBeSearchedAndWhatIsSavedCanBeFound() throws Exception {
        assertThat(get("search/").body()).contains("search.");
        assertThat(get("search/index.js").body()).startsWith("backfileShard(\"index\",");
        assertThat(get("search/a/w0.js?1234abcd").body()).contains("ferry").doesNotContain("harbour");
        write("articles/ferry.txt", "Date: 26 February 1987\nHeadline: Ferry sails\n\nIt left the harbour.\n");
        awaitUntil("search/a/w0.js", "harbour");
        assertThat(get("search/a/w9.js").statusCode()).isEqualTo(404);
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void aSiteWhoseFoldersCannotBeWatchedIsSeenToChange() throws Exception {
        preview.close();
        preview = Preview.start(
                new SettingsInFolder(folder),
                new Preview.Place("127.0.0.1", 0),
                2,
                Progress.silent(),
                failures::add,
                (folders, changed, failed) -> {
                    throw new IOException("User limit of inotify watches reached");
                });
        assertThat(preview.polledBecause()).hasValue("User limit of inotify watches reached");
        write("articles/1990/new.txt", "Date: 1 May 1990\nHeadline: A new one\n\nIt is new.\n");
        awaitUntil("1990/05/01/a-new-one.html", "It is new.");
    }

    /** The events that an open page is sent. */
    private BlockingQueue<String> listen() throws Exception {
        var events = new LinkedBlockingQueue<String>();
        InputStream stream = client.send(
                        HttpRequest.newBuilder(URI.create(preview.address() + "-preview/events"))
                                .build(),
                        BodyHandlers.ofInputStream())
                .body();
        var reader = new Thread(() -> {
            try (var lines = new String(stream.readNBytes(3), StandardCharsets.UTF_8).lines()) {
                lines.forEach(line -> {});
                byte[] event = stream.readNBytes("data: change\n\n".length());
                while (event.length > 0) {
                    events.add(new String(event, StandardCharsets.UTF_8));
                    event = stream.readNBytes("data: change\n\n".length());
                }
            } catch (IOException closed) {
                events.add("closed");
            }
        });
        reader.setDaemon(true);
        reader.start();
        return events;
    }

    private static void awaitChange(BlockingQueue<String> events) throws InterruptedException {
        assertThat(events.poll(10, TimeUnit.SECONDS)).isEqualTo("data: change\n\n");
    }

    private interface Condition {
        boolean holds(String body);
    }

    private void awaitUntil(String path, String words) throws Exception {
        awaitUntil(path, body -> body.contains(words));
    }

    private void awaitUntil(String path, Condition condition) throws Exception {
        long end = System.nanoTime() + 15_000_000_000L;
        while (!condition.holds(get(path).body())) {
            assertThat(System.nanoTime())
                    .as("never seen at /" + path + ": " + get(path).body())
                    .isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void awaitStatus(String path, int status) throws Exception {
        long end = System.nanoTime() + 15_000_000_000L;
        while (get(path).statusCode() != status) {
            assertThat(System.nanoTime()).as("never " + status + " at /" + path).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
