import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the figures depend on besides the programs. */
final class Machine {

    private Machine() {}

    static String words() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        String memory = firstOf(Path.of("/proc/meminfo"), "MemTotal:")
                .replaceAll("\\D", "");
        return LocalDate.now() + ", " + system.getAvailableProcessors() + " processors"
                + firstOf(Path.of("/proc/cpuinfo"), "model name").replaceFirst(".*:", ",")
                + (memory.isEmpty() ? "" : ", " + Long.parseLong(memory) * 1_024 / 1_000_000_000 + " GB")
                + ", Java " + System.getProperty("java.version")
                + String.format(Locale.ROOT, ", load %.1f at the start", system.getSystemLoadAverage());
    }

    /** The first line that begins so; empty where there is none. */
    private static String firstOf(Path file, String start) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElse("");
        } catch (IOException failure) {
            return "";
        }
    }
}
