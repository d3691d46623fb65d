import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Times {@link Floor}, and {@code floor.c} where there is a compiler, on files of the number and sizes of a site. */
final class WritingFloor {

    private final Path work;
    private final Stopwatch stopwatch;
    private final Map<String, List<String>> programs = new LinkedHashMap<>();

    WritingFloor(Path runner, Path work, Optional<Path> compiler, Stopwatch stopwatch) {
        this.work = work;
        this.stopwatch = stopwatch;
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // The options of Backfile's launcher.
        programs.put(
                "floor, Java",
                List.of(java, "-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp",
                        System.getProperty("java.class.path"), "Floor"));
        compiler.ifPresent(cc -> {
            String source = runner.resolve("floor.c").toString();
            String program = work.resolve("floor").toString();
            stopwatch.run(List.of(cc.toString(), "-O2", "-pthread", source, "-o", program));
            programs.put("floor, C", List.of(program));
        });
    }

    /** By name of the program. */
    Map<String, Measure> of(Path site) {
        Path list = work.resolve("files.txt");
        Path target = work.resolve("floor-files");
        list(site, list);
        var measures = new LinkedHashMap<String, Measure>();
        programs.forEach((name, program) -> {
            var command = new ArrayList<>(program);
            command.addAll(List.of(list.toString(), target.toString()));
            measures.put(name, stopwatch.run(command));
            Folders.remove(target);
        });
        return measures;
    }

    private static void list(Path site, Path list) {
        try (var lines = new PrintWriter(Files.newBufferedWriter(list))) {
            SiteSize.eachFile(site, (file, size) -> lines.print(size + " " + file + "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
