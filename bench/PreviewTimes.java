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
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long after an article is saved its page is there with the new words: told by the event that an open page gets, then asked for.
 *
 * <pre>
 * ./backfile preview DIR --port 8200 &amp;
 * java bench/PreviewTimes.java http://127.0.0.1:8200/ 1987/03/26/SOME.html DIR/articles/1987/03/SOME.txt
 * </pre>
 */
public final class PreviewTimes {

    private static final int TIMES = 15;

    private PreviewTimes() {
    }

    public static void main(String[] arguments) throws Exception {
        String site = arguments[0];
        Path text = Path.of(arguments[2]);
        byte[] before = Files.readAllBytes(text);
        var client = HttpClient.newHttpClient();
        var page = HttpRequest.newBuilder(URI.create(site + arguments[1])).build();
        List<Long> milliseconds = new ArrayList<>();
        try (var events = new BufferedReader(new InputStreamReader(client.send(HttpRequest.newBuilder(URI.create(site + "-preview/events")).build(),
                BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < TIMES; i++) {
                Thread.sleep(1_500);
                while (events.ready()) {
                    events.readLine();
                }
                String words = "Measured for the time number " + i + ".";
                long start = System.nanoTime();
                Files.writeString(text, "\n\n" + words + "\n", StandardOpenOption.APPEND);
                while (!client.send(page, BodyHandlers.ofString()).body().contains(words)) {
                    awaitEvent(events);
                }
                milliseconds.add((System.nanoTime() - start) / 1_000_000);
            }
        } finally {
            Files.write(text, before);
        }
        Collections.sort(milliseconds);
        System.out.println("from saving to the new page, ms: least " + milliseconds.get(0) + ", median " + milliseconds.get(TIMES / 2) + ", most " + milliseconds.get(TIMES - 1));
    }

    private static void awaitEvent(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = events.readLine();
        }
    }
}
