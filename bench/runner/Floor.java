import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The least that writing a site can take: makes files of given sizes from memory, with two threads, and does nothing
 * else. A program of its own; {@code floor.c} does the same without a JVM.
 *
 * <pre>
 * java Floor LIST FOLDER
 * LIST: one line a file, size and path: "7155 1987/10/20/shares-fall.html"; its folder exists or is made
 * </pre>
 */
final class Floor {

    private static final int THREADS = 2;

    private Floor() {}

    private record Wanted(Path file, int size) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[1]);
        var wanted = new ArrayList<Wanted>();
        Path folder = target;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            int space = line.indexOf(' ');
            Path file = target.resolve(line.substring(space + 1));
            if (!file.getParent().equals(folder)) {
                folder = file.getParent();
                Files.createDirectories(folder);
            }
            wanted.add(new Wanted(file, Integer.parseInt(line.substring(0, space))));
        }
        byte[] content = new byte[wanted.stream().mapToInt(Wanted::size).max().orElse(0)];
        var next = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < THREADS; i++) {
            var thread = new Thread(() -> write(wanted, next, content));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void write(List<Wanted> wanted, AtomicInteger next, byte[] content) {
        for (int i = next.getAndIncrement(); i < wanted.size(); i = next.getAndIncrement()) {
            Wanted one = wanted.get(i);
            try (var out = Files.newOutputStream(one.file(), StandardOpenOption.CREATE_NEW)) {
                out.write(content, 0, one.size());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
