import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs in given folders and on the {@code PATH}. */
final class Programs {

    private final List<Path> folders;

    Programs(List<Path> first) {
        folders = Stream.concat(first.stream(), Stream.of(System.getenv("PATH").split(":")).map(Path::of))
                .toList();
    }

    Optional<Path> find(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Like {@link #find}, and says so when there is none. */
    Optional<Path> findOrSay(String name, String meanwhile) {
        Optional<Path> found = find(name);
        if (found.isEmpty()) {
            Progress.say(name + " is not installed: " + meanwhile);
        }
        return found;
    }

    /** GNU time; another program of that name does not count. */
    Optional<Path> gnuTime() {
        Optional<Path> found = Stream.of("time", "gtime")
                .flatMap(name -> find(name).stream())
                .filter(time -> versionOf(time, "--version").contains("GNU"))
                .findFirst();
        if (found.isEmpty()) {
            Progress.say("GNU time is not installed: no processor time, no memory");
        }
        return found;
    }

    /** The first line of what a program says about itself; empty when it says nothing. */
    static String versionOf(Path program, String option) {
        try {
            Process process = new ProcessBuilder(program.toString(), option)
                    .redirectErrorStream(true)
                    .start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return words.lines().findFirst().orElse("");
        } catch (IOException failure) {
            return "";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
