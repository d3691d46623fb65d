import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How fast a preview follows. Saves an article again and again, each time with other words in its headline and its body:
 * how long until its page is there with the new words, and how long until the page of its day is there with the new
 * headline, told by the events that an open page gets, then asked for. {@code bench/run} measures the start of a preview.
 *
 * <pre>
 * ./backfile preview DIR --port 8200 &amp;
 * java bench/PreviewSaves.java http://127.0.0.1:8200/ 1987/03/26/ DIR/articles/1987/03/SOME.txt [TIMES [PROCESS]]
 * </pre>
 *
 * With the number of the preview's process it prints how much of its heap is in use after each fifth of the saves, as
 * {@code jcmd} says after a collection.
 */
public final class PreviewSaves {

    private static final int SAVES = 15;
    private static final int PARTS = 5;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;
    private final Path text;
    private final String before;

    private PreviewSaves(String site, Path text) throws IOException {
        this.site = site;
        this.text = text;
        before = Files.readString(text);
    }

    public static void main(String[] arguments) throws Exception {
        int saves = arguments.length > 3 ? Integer.parseInt(arguments[3]) : SAVES;
        Optional<String> process = arguments.length > 4 ? Optional.of(arguments[4]) : Optional.empty();
        new PreviewSaves(arguments[0], Path.of(arguments[2])).save(arguments[1], saves, process);
    }

    private void save(String day, int saves, Optional<String> process) throws Exception {
        List<Long> ofEvent = new ArrayList<>();
        List<Long> ofArticle = new ArrayList<>();
        List<Long> ofDay = new ArrayList<>();
        try (var events = new BufferedReader(new InputStreamReader(
                client.send(request("-preview/events"), BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8))) {
            for (int i = 1; i <= saves; i++) {
                Thread.sleep(700);
                while (events.ready()) {
                    events.readLine();
                }
                String words = "Measured for the time number " + i;
                // An article stays at its address until the plan has another one for it.
                String address = addressIn(get(day));
                long start = System.nanoTime();
                Files.writeString(text, with(words));
                awaitEvent(events);
                ofEvent.add(millisecondsSince(start));
                await(address, words + ".", events);
                ofArticle.add(millisecondsSince(start));
                await(day, words, events);
                ofDay.add(millisecondsSince(start));
                if (process.isPresent() && i % Math.max(1, saves / PARTS) == 0) {
                    System.out.println("heap in use after " + i + " saves: " + heapOf(process.get()));
                }
            }
        } finally {
            Files.writeString(text, before);
        }
        print("from saving to the first event", ofEvent);
        print("from saving to the article's page", ofArticle);
        print("from saving to the page of its day", ofDay);
    }

    /** The text with words at the end of its headline, which is the first line after a blank one, and of its body. */
    private String with(String words) {
        int headline = before.indexOf("\n\n") + 2;
        int end = before.indexOf('\n', headline);
        return before.substring(0, end) + ", " + words + before.substring(end) + "\n\n" + words + ".\n";
    }

    /** The link on the page of the day whose text begins with the headline. */
    private String addressIn(String page) {
        String headline = before.substring(before.indexOf("\n\n") + 2).lines().findFirst().orElseThrow()
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        int at = page.indexOf(">" + headline);
        if (at < 0) {
            throw new IllegalStateException("the page of the day has no link with " + headline);
        }
        int link = page.lastIndexOf("href=", at) + "href=".length();
        boolean isQuoted = page.charAt(link) == '"';
        String address = isQuoted
                ? page.substring(link + 1, page.indexOf('"', link + 1))
                : page.substring(link, page.indexOf('>', link));
        return address.replaceFirst("^(\\.\\./)+", "");
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(site + address)).build();
    }

    private String get(String address) throws Exception {
        return client.send(request(address), BodyHandlers.ofString()).body();
    }

    private void await(String address, String words, BufferedReader events) throws Exception {
        while (!get(address).contains(words)) {
            awaitEvent(events);
        }
    }

    private static long millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String heapOf(String process) throws Exception {
        run("jcmd", process, "GC.run");
        return run("jcmd", process, "GC.heap_info").lines()
                .filter(line -> line.contains("generation"))
                .map(line -> line.replaceAll(".*used (\\d+)K.*", "$1"))
                .mapToLong(Long::parseLong)
                .sum() / 1024 + " MB";
    }

    private static String run(String... command) throws Exception {
        var running = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return said;
    }

    private static void print(String what, List<Long> milliseconds) {
        Collections.sort(milliseconds);
        System.out.println(what + ", ms: least " + milliseconds.get(0) + ", median "
                + milliseconds.get(milliseconds.size() / 2) + ", most " + milliseconds.get(milliseconds.size() - 1));
    }

    private static void awaitEvent(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = events.readLine();
        }
    }
}
