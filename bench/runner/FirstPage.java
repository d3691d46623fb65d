import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How long a server takes from its start until it has answered with the front page. */
final class FirstPage {

    private static final long PAUSE_MILLIS = 5;
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private FirstPage() {}

    /** A server that writes its address on the first line of its output. */
    static Measure of(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return measured(builder, process -> ask(process.inputReader().readLine()));
    }

    /** A server on a port that it was told, which answers as soon as the page is there. */
    static Measure onPort(List<String> command, int port) {
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return measured(builder, process -> {
            while (!isAnswered("http://127.0.0.1:" + port + "/")) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(command.get(0) + " has ended");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        });
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException("no port is free", failure);
        }
    }

    private interface Wait {
        void until(Process process) throws IOException, InterruptedException;
    }

    private static Measure measured(ProcessBuilder server, Wait wait) {
        server.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            long start = System.nanoTime();
            Process process = server.start();
            try {
                wait.until(process);
                double wall = (System.nanoTime() - start) / 1e9;
                double processor = process.info()
                        .totalCpuDuration()
                        .map(time -> time.toMillis() / 1e3)
                        .orElse(Double.NaN);
                return new Measure(wall, processor, mostMemoryOf(process.pid()));
            } finally {
                process.destroy();
                process.waitFor();
            }
        } catch (IOException failure) {
            throw new IllegalStateException(server.command().get(0) + " cannot be run", failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static boolean isAnswered(String address) throws InterruptedException {
        try {
            ask(address);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void ask(String address) throws IOException, InterruptedException {
        int status = BROWSER.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .statusCode();
        if (status != 200) {
            throw new IOException(address + " answered " + status);
        }
    }

    /** As Linux tells it; NaN elsewhere. */
    private static double mostMemoryOf(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1_024 / 1e6)
                .findFirst()
                .orElse(Double.NaN);
    }
}
