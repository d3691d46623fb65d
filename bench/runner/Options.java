import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the command line asks for.
 *
 * @param sizes numbers of articles; several with {@code --growth}
 * @param from  a folder of real texts; absent for invented ones
 * @param heap  the largest heap of Backfile, as {@code -Xmx} takes it; absent for the launcher's own
 * @param tools folders that are searched for programs before the {@code PATH}
 */
record Options(
        List<Integer> sizes,
        boolean isGrowth,
        Optional<Path> from,
        long seed,
        int runs,
        Optional<String> heap,
        List<Path> tools,
        boolean isJson) {

    static final String USAGE =
            """
            Usage: bench/run N [OPTION...]
                   bench/run --growth N,N,... [OPTION...]
            Builds N articles with Backfile and with whichever of Hugo, Eleventy and Pagefind are installed, in turn.
            With --growth, builds archives of several sizes with Backfile alone.

              --from DIR    copies of the texts in DIR, years shifted (default: invented texts)
              --seed S      the seed of invented texts (default: 1)
              --runs R      how often each work is done; the table has medians (default: 3)
              --heap SIZE   the largest heap of Backfile, such as 1g (default: the JVM's)
              --tools DIR   search DIR for programs before the PATH; may be repeated
              --json        every run as JSON instead of the table of medians

            The work folder is made in BACKFILE_BENCH_DIR of the environment (default: /dev/shm, else TMPDIR).""";

    /** @throws IllegalArgumentException when the arguments cannot be understood, with the reason */
    static Options of(List<String> arguments) {
        var sizes = new ArrayList<Integer>();
        boolean isGrowth = false;
        boolean isJson = false;
        Optional<Path> from = Optional.empty();
        Optional<String> heap = Optional.empty();
        long seed = 1;
        int runs = 3;
        var tools = new ArrayList<Path>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--json")) {
                isJson = true;
            } else if (!argument.startsWith("--")) {
                sizes.add(number(argument));
            } else if (!rest.hasNext()) {
                throw new IllegalArgumentException(argument + " is unknown or needs a value");
            } else {
                String value = rest.next();
                switch (argument) {
                    case "--growth" -> {
                        isGrowth = true;
                        Stream.of(value.split(",")).map(Options::number).forEach(sizes::add);
                    }
                    case "--from" -> from = Optional.of(folder(value));
                    case "--tools" -> tools.add(folder(value));
                    case "--heap" -> heap = Optional.of(value);
                    case "--seed" -> seed = number(value);
                    case "--runs" -> runs = number(value);
                    default -> throw new IllegalArgumentException(argument + " is unknown");
                }
            }
        }
        if (sizes.isEmpty() || !isGrowth && sizes.size() > 1 || runs < 1) {
            throw new IllegalArgumentException("needs one number of articles, or several after --growth");
        }
        return new Options(List.copyOf(sizes), isGrowth, from, seed, runs, heap, List.copyOf(tools), isJson);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(text + " is not a number", wrong);
        }
    }

    private static Path folder(String name) {
        Path folder = Path.of(name).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(name + " is not a folder");
        }
        return folder;
    }
}
