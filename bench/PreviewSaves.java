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
 * How fast a preview follows. Saves an article again and again: how long until its page is there with the new words,
 * told by the event that an open page gets, then asked for. {@code bench/run} measures the start of a preview.
 *
 * <pre>
 * ./backfile preview DIR --port 8200 &amp;
 * java bench/PreviewSaves.java http://127.0.0.1:8200/ 1987/03/26/SOME.html DIR/articles/1987/03/SOME.txt [TIMES]
 * </pre>
 */
public final class PreviewSaves {

    private static final int SAVES = 15;

    private PreviewSaves() {}

    public static void main(String[] arguments) throws Exception {
        int saves = arguments.length > 3 ? Integer.parseInt(arguments[3]) : SAVES;
        save(arguments[0], arguments[1], Path.of(arguments[2]), saves);
    }

    private static void save(String site, String address, Path text, int saves) throws Exception {
        byte[] before = Files.readAllBytes(text);
        var client = HttpClient.newHttpClient();
        var page = HttpRequest.newBuilder(URI.create(site + address)).build();
        var listen = HttpRequest.newBuilder(URI.create(site + "-preview/events")).build();
        List<Long> afterSaving = new ArrayList<>();
        List<Long> afterEvent = new ArrayList<>();
        try (var events = new BufferedReader(new InputStreamReader(
                client.send(listen, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < saves; i++) {
                Thread.sleep(1_500);
                while (events.ready()) {
                    events.readLine();
                }
                String words = "Measured for the time number " + i + ".";
                long start = System.nanoTime();
                Files.writeString(text, "\n\n" + words + "\n", StandardOpenOption.APPEND);
                awaitEvent(events);
                long told = System.nanoTime();
                while (!client.send(page, BodyHandlers.ofString()).body().contains(words)) {
                    awaitEvent(events);
                }
                afterEvent.add((System.nanoTime() - told) / 1_000_000);
                afterSaving.add((System.nanoTime() - start) / 1_000_000);
            }
        } finally {
            Files.write(text, before);
        }
        print("from saving to the new page", afterSaving);
        print("from the event to the new page", afterEvent);
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
