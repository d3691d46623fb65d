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
 * How fast a preview is. The first form starts it again and again: how long from the start of the process until the
 * first page is there, without the state that an earlier run left and with it, and the most memory that it took
 * (Linux). The second form saves an article again and again: how long until its page is there with the new words, told
 * by the event that an open page gets, then asked for.
 *
 * <pre>
 * java bench/PreviewTimes.java start ./backfile DIR [TIMES]
 *
 * ./backfile preview DIR --port 8200 &amp;
 * java bench/PreviewTimes.java save http://127.0.0.1:8200/ 1987/03/26/SOME.html DIR/articles/1987/03/SOME.txt [TIMES]
 * </pre>
 */
public final class PreviewTimes {

    private static final int STARTS = 7;
    private static final int SAVES = 15;

    private PreviewTimes() {
    }

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "start" -> start(Path.of(arguments[1]).toAbsolutePath(), Path.of(arguments[2]), arguments.length > 3 ? Integer.parseInt(arguments[3]) : STARTS);
            case "save" -> save(arguments[1], arguments[2], Path.of(arguments[3]), arguments.length > 4 ? Integer.parseInt(arguments[4]) : SAVES);
            default -> throw new IllegalArgumentException("start or save, not " + arguments[0]);
        }
    }

    private static void start(Path launcher, Path site, int starts) throws Exception {
        List<Long> cold = new ArrayList<>();
        List<Long> warm = new ArrayList<>();
        long memory = 0;
        for (int i = 0; i < starts; i++) {
            Files.deleteIfExists(site.resolve(".backfile/cards"));
            for (List<Long> times : List.of(cold, warm)) {
                long start = System.nanoTime();
                Process preview = new ProcessBuilder(launcher.toString(), "preview", site.toString(), "--port", "0").redirectError(ProcessBuilder.Redirect.DISCARD).start();
                String address = preview.inputReader().readLine();
                int status = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).statusCode();
                times.add((System.nanoTime() - start) / 1_000_000);
                // On a machine that does other work too, the processor's time says more than the clock.
                long worked = preview.info().totalCpuDuration().orElseThrow().toMillis();
                System.out.println((times == cold ? "without" : "with") + " state: " + times.get(times.size() - 1) + " ms, of the processor's time " + worked + " ms");
                if (status != 200) {
                    throw new IllegalStateException(address + " answered " + status);
                }
                memory = Math.max(memory, mostMemoryOf(preview.pid()));
                preview.destroy();
                preview.waitFor();
            }
        }
        print("without state, from the start to the first page", cold);
        print("with state, from the start to the first page", warm);
        System.out.println("most memory, MB: " + memory / 1_000);
    }

    /** In kB. */
    private static long mostMemoryOf(long process) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1_024 / 1_000;
            }
        }
        return 0;
    }

    private static void save(String site, String address, Path text, int saves) throws Exception {
        byte[] before = Files.readAllBytes(text);
        var client = HttpClient.newHttpClient();
        var page = HttpRequest.newBuilder(URI.create(site + address)).build();
        List<Long> afterSaving = new ArrayList<>();
        List<Long> afterEvent = new ArrayList<>();
        try (var events = new BufferedReader(new InputStreamReader(client.send(HttpRequest.newBuilder(URI.create(site + "-preview/events")).build(),
                BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
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
        System.out.println(what + ", ms: least " + milliseconds.get(0) + ", median " + milliseconds.get(milliseconds.size() / 2) + ", most "
                + milliseconds.get(milliseconds.size() - 1));
    }

    private static void awaitEvent(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = events.readLine();
        }
    }
}
