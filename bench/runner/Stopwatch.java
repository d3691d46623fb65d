import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs whole processes and measures them. Processor time and memory come from GNU time, which has them from the kernel
 * when the process has ended; without GNU time there is only the clock.
 */
final class Stopwatch {

    private final Path work;
    private final Optional<Path> time;

    /** @param time the program of GNU time */
    Stopwatch(Path work, Optional<Path> time) {
        this.work = work;
        this.time = time;
    }

    Measure run(List<String> command) {
        return run(command, work, Map.of());
    }

    /** @throws IllegalStateException when the command fails, with the end of its words */
    Measure run(List<String> command, Path folder, Map<String, String> environment) {
        Path figures = work.resolve("time.txt");
        Path words = work.resolve("words.txt");
        var whole = new ArrayList<String>();
        time.ifPresent(program ->
                whole.addAll(List.of(program.toString(), "-f", "%U %S %M", "-o", figures.toString(), "--")));
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .redirectInput(new File("/dev/null"));
        try {
            long start = System.nanoTime();
            int status = builder.start().waitFor();
            double wall = (System.nanoTime() - start) / 1e9;
            if (status != 0) {
                List<String> lines = Files.readAllLines(words);
                throw new IllegalStateException(command.get(0) + " ended with " + status + ":\n"
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
            }
            return time.isPresent() ? withFigures(wall, figures) : new Measure(wall, Double.NaN, Double.NaN);
        } catch (IOException failure) {
            throw new IllegalStateException(command.get(0) + " cannot be run", failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static Measure withFigures(double wall, Path figures) throws IOException {
        String[] numbers = Files.readString(figures).trim().split(" ");
        return new Measure(
                wall,
                Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]) * 1_024 / 1e6);
    }
}
